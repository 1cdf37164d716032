const id=137,ids=[137],modules={9137:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),prometheusSource=secrets=>async({
settings,trusted,signal,fetch})=>{const{prometheus,custom}=settings.metrics;if(prometheus===void 0)return{};if(secrets.length>0){const refusal=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
CV)({url:prometheus.url,environment:settings.environment,trusted});if(refusal!==void 0)throw refusal;checkApart(secrets,Object.keys(prometheus.headers))}const{prometheusMetrics}=await __webpack_require__.
e(415).then(__webpack_require__.bind(__webpack_require__,2415));return{metrics:prometheusMetrics({settings:{...prometheus,metrics:custom},fetch,clock:_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.
ml,secretHeaders:()=>Object.fromEntries(secrets.map(({name,value})=>[name,value.reveal()])),signal})}},checkApart=(secrets,constants)=>{const given=secrets.map(
({name})=>name.toLowerCase()),twice=constants.find(name=>given.includes(name.toLowerCase()));if(twice!==void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.
j1({what:`metrics.prometheus.headers.${twice} is also a header that the workflow hands over as a secret`,next:"Take it out of the config, or out of METRICS_HEAD\
ERS."})},readInputs=inputs=>({tag:inputs.required("tag"),digest:inputs.text("image-digest"),metricSecrets:inputs.secretHeaders({bearer:"metrics-token",lines:"me\
trics-headers"})}),OVERRIDES=["strategy","canary-percentage","canary-duration","automatic-rollback","health-check-interval"],BadObservation=class extends Error{name="\
BadObservation";field;constructor(field,value,expected){super(`${field} is ${show(value)}: expected ${expected}`),this.field=field}},show=value=>typeof value=="\
string"?JSON.stringify(value.slice(0,60)):typeof value=="object"&&value!==null?Array.isArray(value)?"a list":"an object":String(value),PARTS={errorsExact:3.4,errorsLate:.3,
limits:.3,latency:2,user:2},COMPARISON_SHARE=5/6,splitBudget=settings=>{const{falseAlarms,latency,metrics,observeOnly,stages}=settings,decides=name=>!observeOnly.
includes(name),users=metrics.filter(({name})=>decides(name)).length,compares=stages.some(({percent:percent2})=>percent2<100),limitsPart=PARTS.limits+(compares?0:
PARTS.errorsExact+PARTS.errorsLate),parts=(decides("errors")&&compares?PARTS.errorsExact+PARTS.errorsLate:0)+(decides("limits")?limitsPart:0)+(latency!==void 0&&
decides("latency")?PARTS.latency:0)+users*PARTS.user,level=part=>falseAlarms*Math.min(1,part/Math.max(parts,PARTS.limits));return{errorsExact:level(PARTS.errorsExact),
errorsLate:level(PARTS.errorsLate),limits:level(limitsPart),latency:level(PARTS.latency),user:level(PARTS.user)}},BAKE_SHARE=.2,stageShares=stages=>{const tested=stages.
filter(({percent:percent2})=>percent2<100);if(tested.length===0)return stages.map(()=>1/stages.length);const bakes=tested.filter(({kind})=>kind==="bake").length,
canaries=tested.length-bakes;return stages.map(({percent:percent2,kind})=>percent2>=100?0:canaries===0||bakes===0?1/tested.length:kind==="bake"?BAKE_SHARE/bakes:
(1-BAKE_SHARE)/canaries)},openShare=visit=>visit===0?.4:visit===1?.3:.3*2**(1-visit),ownReading=(arm,name)=>arm?.metrics!==void 0&&Object.hasOwn(arm.metrics,name)?
arm.metrics[name]:void 0,COUNT="a whole number from 0 to 9007199254740991",LAST_INSTANT=864e13,isCount=value=>Number.isSafeInteger(value)&&value>=0,isObject=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value),checkPart=(field,value,requests)=>{if(!isCount(value))throw new BadObservation(field,value,COUNT);if(value>(requests??
0))throw new BadObservation(field,value,`at most the ${requests??0} requests of the interval`)},checkReading=(field,metric,reading)=>{if(!isObject(reading))throw new BadObservation(
field,reading,metric.kind==="counts"?"total and bad counts":"a value");if(metric.kind==="counts"){if(!("total"in reading))throw new BadObservation(field,reading,
"total and bad counts");if(!isCount(reading.total))throw new BadObservation(`${field}.total`,reading.total,COUNT);checkPart(`${field}.bad`,reading.bad,reading.total);
return}if(!("value"in reading))throw new BadObservation(field,reading,"a value");if(reading.value!==void 0&&!Number.isFinite(reading.value))throw new BadObservation(
`${field}.value`,reading.value,"a finite number")},checkArm=(field,arm,settings)=>{if(!isObject(arm))throw new BadObservation(field,arm,"the counts of one versi\
on");const{requests,errors,slower,overLimit,p95,metrics}=arm;if(requests!==void 0&&!isCount(requests))throw new BadObservation(`${field}.requests`,requests,COUNT);
checkPart(`${field}.errors`,errors,requests);const edges=settings.latency?.edges.length??0;if(slower!==void 0&&!Array.isArray(slower))throw new BadObservation(`${field}\
.slower`,slower,"a list of counts");if(slower!==void 0&&slower.length!==edges)throw new BadObservation(`${field}.slower`,slower.length,`one count for each of th\
e ${edges} latency edges`);if(slower?.forEach((count2,i)=>{checkPart(`${field}.slower[${i}]`,count2,requests)}),overLimit!==void 0&&checkPart(`${field}.overLimi\
t`,overLimit,requests),p95!==void 0&&!(Number.isFinite(p95)&&p95>=0))throw new BadObservation(`${field}.p95`,p95,"milliseconds, at least 0");if(metrics!==void 0&&
!isObject(metrics))throw new BadObservation(`${field}.metrics`,metrics,"readings by the name of the metric");for(const metric of settings.metrics){const reading=ownReading(
arm,metric.name);reading!==void 0&&checkReading(`${field}.metrics.${metric.name}`,metric,reading)}for(const name of Object.keys(metrics??{}))if(!settings.metrics.
some(metric=>metric.name===name)){const known=settings.metrics.map(metric=>metric.name).join(", ")||"none";throw new BadObservation(`${field}.metrics`,name,`onl\
y metrics that are judged (${known})`)}},checkObservation=(observation,settings,last)=>{const{at,duration,percent:percent2,canary,stable}=observation;if(!(Number.
isFinite(at)&&Math.abs(at)<=LAST_INSTANT))throw new BadObservation("at",at,"a time in milliseconds since 1970");if(!(Number.isFinite(duration)&&duration>0&&at+duration<=
LAST_INSTANT))throw new BadObservation("duration",duration,"milliseconds above 0");if(!(Number.isFinite(percent2)&&percent2>0&&percent2<=100))throw new BadObservation(
"percent",percent2,"a percentage above 0 and up to 100");if(last!==void 0&&at<last.end)throw new BadObservation("at",new Date(at).toISOString(),`a time from ${new Date(
last.end).toISOString()} on, where the last interval ended`);if(last!==void 0&&percent2<last.percent)throw new BadObservation("percent",percent2,`at least the ${last.
percent} % of the last interval`);checkArm("canary",canary,settings),stable!==void 0&&checkArm("stable",stable,settings)},SMALLEST_PROMISE=1e-9,OWN_METRICS=["er\
rors","limits","latency"],demand=(name,value,right,expected)=>{if(!right)throw new RangeError(`${name} is ${String(value)}: expected ${expected}`)},within=(name,value)=>demand(
name,value,value>0&&value<1,"a fraction above 0 and below 1"),oneOf=(name,value,known)=>demand(name,value,known.includes(value),known.join(" or ")),checkSettings=settings=>{
const{falseAlarms,errorRatio,limits,doubt,harmBudget,minEffect,minRequests,patience}=settings,promised=falseAlarms>=SMALLEST_PROMISE&&falseAlarms<1;demand("fals\
eAlarms",falseAlarms,promised,`a fraction from ${SMALLEST_PROMISE} and below 1`),within("doubt",doubt),oneOf("limits.mode",limits.mode,["attributable","absolute"]),
within("limits.errorRate",limits.errorRate),within("limits.bakeErrorRate",limits.bakeErrorRate),within("limits.slowShare",limits.slowShare),demand("limits.p95",
limits.p95,limits.p95>0&&Number.isFinite(limits.p95),"milliseconds above 0"),demand("errorRatio",errorRatio,errorRatio>=1&&errorRatio<1e6,"a number from 1 and b\
elow 1000000"),demand("harmBudget",harmBudget,harmBudget>0&&Number.isFinite(harmBudget),"a number above 0"),demand("minEffect",minEffect,minEffect>=0&&minEffect<
1,"a fraction from 0 and below 1"),demand("minRequests",minRequests,minRequests>=0&&Number.isFinite(minRequests),"a number from 0"),demand("patience",patience,patience>=
0&&Number.isFinite(patience),"milliseconds from 0"),checkStages(settings),checkMetrics(settings);const{sticky,canaryTasks,latency}=settings;if(sticky!==void 0){
const right=sticky.burst>1&&sticky.burst<1e6;demand("sticky.burst",sticky.burst,right,"a number above 1 and below 1000000")}if(canaryTasks!==void 0){const right=Number.
isSafeInteger(canaryTasks)&&canaryTasks>=0;demand("canaryTasks",canaryTasks,right,"a whole number from 0")}latency!==void 0&&checkLatency(latency)},checkStages=({
stages})=>{demand("stages",stages.length,stages.length>0,"at least one stage"),stages.forEach(({percent:percent2,kind,duration},i)=>{const right=percent2>(stages[i-
1]?.percent??0)&&percent2<=100;demand(`stages[${i}].percent`,percent2,right,"ascending percentages up to 100"),oneOf(`stages[${i}].kind`,kind,["canary","bake"]);
const lasting=duration>=0&&Number.isFinite(duration);demand(`stages[${i}].duration`,duration,lasting,"milliseconds from 0")})},checkMetrics=({metrics,observeOnly})=>{
const names=[...OWN_METRICS];metrics.forEach((metric,i)=>{const{name,kind}=metric,free=name!==""&&!names.includes(name);demand(`metrics[${i}].name`,JSON.stringify(
name),free,"a name that no other metric has"),oneOf(`metrics[${i}].kind`,kind,["counts","value"]),kind==="value"&&oneOf(`metrics[${i}].worse`,metric.worse,["hig\
her","lower"]),names.push(name)}),observeOnly.forEach((name,i)=>{oneOf(`observeOnly[${i}]`,name,names)})},checkLatency=({tolerance,edges})=>{const right=tolerance>=
1&&Number.isFinite(tolerance);demand("latency.tolerance",tolerance,right,"a factor from 1"),edges.forEach(({stable,canary,ratio=1},i)=>{demand(`latency.edges[${i}\
].stable`,stable,stable>0&&Number.isFinite(stable),"milliseconds above 0");const factor=ratio>1?1:tolerance,apart=canary>=stable*factor*(1-1e-9)&&Number.isFinite(
canary);demand(`latency.edges[${i}].canary`,canary,apart,`at least ${factor} times the ${stable} ms of stable`),demand(`latency.edges[${i}].ratio`,ratio,ratio>=
1&&Number.isFinite(ratio),"a factor from 1")})},BETS=[0,.15,.4,.65,.85,.95,.985],RESTART=5,AT_ONCE=.75,MOST_STARTS=8,NEGLIGIBLE=36,CLOSE=1e-7,HarmBound=class{#threshold;#starts=[];#logs=new Float64Array(
MOST_STARTS*BETS.length);#rates=new Float64Array(MOST_STARTS*BETS.length);#looks=0;#began=0;constructor(doubt){this.#threshold=Math.log(BETS.length/doubt)}look({
n,x,m,y}){this.#looks%RESTART===0&&this.#start(),this.#looks+=1;for(const start of this.#starts)start.requests+=n;if(!(x===0&&(y===0||m===0)))for(let i=0;i<BETS.
length;i+=1){const a=BETS[i]??0,canary=x===0?0:x*Math.log(a),stable=m>0&&y>0?y*Math.log1p((1-a)*n/m):0;for(const{logs}of this.#starts)logs[i]=(logs[i]??0)+canary+
stable}}get value(){if((this.#starts[0]?.requests??0)===0)return;let delta=Number.POSITIVE_INFINITY;for(const{logs,requests}of this.#starts)if(requests!==0)for(let i=0;i<
BETS.length;i+=1){const missing=this.#threshold-(logs[i]??0);delta=Math.min(delta,missing/((1-(BETS[i]??0))*requests))}const terms=this.#terms(delta);for(let step=0;step<
60;step+=1){let[sum,slope]=[0,0];for(let i=0;i<terms;i+=1){const rate=this.#rates[i]??0,term=Math.exp((this.#logs[i]??0)+rate*delta);sum+=term,slope+=term*rate}
const next=delta-Math.log(sum)*sum/slope;if(!(next<delta))break;const near=delta-next<=CLOSE*Math.abs(next);if(delta=next,near)break}return Math.min(1,Math.max(
0,delta))}#terms(delta){let terms=0;for(const{logs,requests}of this.#starts)for(let i=0;i<BETS.length;i+=1){const log=(logs[i]??0)-this.#threshold,rate=(1-(BETS[i]??
0))*requests;log+rate*delta<-NEGLIGIBLE||(this.#logs[terms]=log,this.#rates[terms]=rate,terms+=1)}return terms}#start(){this.#began+=1;const j=this.#began-1,weight=j===
0?AT_ONCE:(1-AT_ONCE)*6/(Math.PI*j)**2;this.#starts.length===MOST_STARTS&&this.#starts.splice(1,1),this.#starts.push({logs:new Float64Array(BETS.length).fill(Math.
log(weight)),requests:0})}},whole=new Intl.NumberFormat("en-US",{maximumFractionDigits:0}),count=value=>Number.isSafeInteger(value)&&value>=0?grouped(value):whole.
format(value),grouped=value=>value<1e3?String(value):`${grouped(Math.floor(value/1e3))},${String(value%1e3).padStart(3,"0")}`,percent=fraction2=>`${Number((100*
fraction2).toPrecision(3))} %`,ofAll=({bad,total})=>total===0?`${count(bad)} of none`:`${count(bad)} of ${count(total)} (${percent(bad/total)})`,ENOUGH=200,DEVIATIONS=6,
RELATIVE=.2,DUE=10,RoutingCheck=class{#canary=0;#stable=0;#silence;#percent=0;begin(weight){this.#percent=weight,this.#canary=0,this.#stable=0,this.#silence=void 0}look({
canary,stable}){if(this.#percent>=100)return;const[got,others]=[canary.requests??0,stable?.requests??0],due=others*this.#percent/(100-this.#percent),dueToStable=got*
(100-this.#percent)/this.#percent;this.#silence=got===0&&due>=DUE?`no request reached the new version in the last interval, about ${count(due)} were due`:void 0,
!(canary.requests===void 0&&due>=DUE)&&(others===0&&dueToStable>=DUE||(this.#canary+=got,this.#stable+=others))}get oddity(){const total=this.#canary+this.#stable;
if(this.#silence!==void 0||total<ENOUGH)return this.#silence;const weight=this.#percent/100,expected=weight*total,slack=Math.max(DEVIATIONS*Math.sqrt(expected*(1-
weight)),RELATIVE*Math.min(expected,total-expected));if(!(Math.abs(this.#canary-expected)<=slack))return`the new version got ${percent(this.#canary/total)} of t\
he requests at a weight of ${this.#percent} %: the weights and the counts contradict each other`}},WORSE_BY=[1.5,2,3,5,8,13,20,50],againstStable=({n,x,m,y},ratio,excess,factors)=>{
for(let i=0;i<WORSE_BY.length;i+=1){const worse=ratio*(WORSE_BY[i]??1),a=worse/ratio*((ratio*n+m)/(worse*n+m)),b=(ratio*n+m)/(worse*n+m),canary=x===0?0:x*Math.log(
a),stable=y===0?0:y*Math.log(b);factors[i]=canary+stable-(a-1)*excess*n}return factors},againstLimit=({n,x},limit,factors)=>{for(let i=0;i<WORSE_BY.length;i+=1){
const a=WORSE_BY[i]??1;factors[i]=x*Math.log(a)-n*Math.log1p(limit*(a-1))}return factors},psi=(s,spread)=>-Math.log1p(-spread*Math.expm1(s))/spread,againstStableInBursts=({
n,x,m,y},ratio,excess,burst,factors)=>{const spread=burst-1,widest=Math.log1p(1/spread);for(let i=0;i<WORSE_BY.length;i+=1){const worse=ratio*(WORSE_BY[i]??1),a=worse/
ratio*(ratio*n+m)/(worse*n+m);let s=Math.min(Math.log(a)/burst,.9*widest),price=psi(s,spread);for(let tries=0;tries<60&&Math.expm1(ratio*n*price*spread/m)>=spread;tries+=
1)s/=2,price=psi(s,spread);const minusG=Math.log1p(-Math.expm1(ratio*n*price*spread/m)/spread);factors[i]=s*x+minusG*y-excess*n*price}return factors},againstLimitInBursts=({
n,x},limit,burst,factors)=>{const spread=burst-1,widest=Math.log1p(1/spread);for(let i=0;i<WORSE_BY.length;i+=1){const s=Math.min(Math.log(WORSE_BY[i]??1)/burst,
.9*widest);factors[i]=s*x-limit*n*psi(s,spread)}return factors},NOTHING={canary:{total:0,bad:0},stable:{total:0,bad:0}},plus=({canary,stable},{n,x,m,y})=>({canary:{
total:canary.total+n,bad:canary.bad+x},stable:{total:stable.total+m,bad:stable.bad+y}}),DOUBTFUL=.5,DUE2=10,ComparedCounts=class{#noun;#countsOf;#sums=NOTHING;#compared=!1;#due={
canary:0,stable:0};constructor(noun,countsOf){this.#noun=noun,this.#countsOf=countsOf}begin(){this.#sums=NOTHING,this.#compared=!1,this.#due={canary:0,stable:0}}take(interval){
const look=this.#countsOf(interval),{n,m}=look,{percent:percent2}=interval.stage;return this.#compared||=n>0&&(m>0||percent2>=100),this.#sums=plus(this.#sums,look),
percent2<100&&(this.#due={canary:n>0?0:this.#due.canary+m*percent2/(100-percent2),stable:m>0?0:this.#due.stable+n*(100-percent2)/percent2}),n===0||m===0?void 0:
look}standing(evidence,fired){return new CountsStanding(this.#noun,evidence,fired,this.#sums,this.#missing())}#missing(){const noun=this.#noun;if(this.#sums.canary.
total===0)return`no data on ${noun} of the new version`;if(!this.#compared)return`no data on ${noun} of the old version to compare with`;const{canary,stable}=this.#due;
if(Math.max(canary,stable)<DUE2)return;const silent=canary>=DUE2?"new":"old";return`no data on ${noun} of the ${silent} version any more, though about ${count(Math.
max(canary,stable))} were due`}},CountsStanding=class{#noun;#missing;evidence;fired;canary;stable;constructor(noun,evidence,fired,{canary,stable},missing){this.#noun=
noun,this.#missing=missing,this.evidence=evidence,this.fired=fired,this.canary=canary,this.stable=stable}get unsafe(){return this.#missing!==void 0?this.#missing:
this.evidence>=DOUBTFUL?`${this.#noun} are more than half way to a rollback`:void 0}get says(){return`${this.#noun}: ${ofAll(this.canary)} on the new version, ${ofAll(
this.stable)} on the old one`}},CEILING=1e200,FLOOR=1e-290,KEPT_BACK=.1,EvidenceAverage=class{#states;#planned;#atOnce;#waiting=1;#looks=0;#value=1;#peak=1;constructor(alternatives,planned,atOnce=.2){
this.#states=new Float64Array(alternatives),this.#atOnce=atOnce,this.#planned=Math.max(1,Math.ceil(planned))}#entering(){const look=this.#looks;if(look===0)return this.#atOnce;
const rest=1-this.#atOnce;return look<=this.#planned?rest*(1-KEPT_BACK)/this.#planned:rest*KEPT_BACK*6/(Math.PI*(look-this.#planned))**2}look(factors){const start=Math.
min(this.#waiting,this.#entering());this.#looks+=1,this.#waiting=Math.max(0,this.#waiting-start);const states=this.#states;let sum=0;for(let i=0;i<states.length;i+=
1){const state=Math.max(FLOOR,(states[i]??0)+start)*Math.exp(factors[i]??0);states[i]=Math.min(CEILING,state),sum+=states[i]??0}this.#value=sum/states.length+this.#waiting,
this.#peak=Math.max(this.#peak,this.#value)}get value(){return this.#value}fired(level){return this.#peak>=1/level}share(level){return this.fired(level)?1:Math.
max(0,Math.log(this.#value)/-Math.log(level))}},NEGLIGIBLE2=1e-18,MOST_VALUES=4096,SPAN=18.5,binomialKernel=(draws,share)=>{if(draws===0||share<=0)return certain(
0);if(share>=1)return certain(draws);const odds=share/(1-share),shape={mode:Math.min(draws,Math.floor((draws+1)*share)),from:0,to:draws,spread:Math.sqrt(draws*share*
(1-share))};return fromMode(shape,k=>(draws-k)/(k+1)*odds)},hypergeometricKernel=(requests,draws,canary)=>{const from=Math.max(0,draws+canary-requests),to=Math.
min(draws,canary);if(from===to)return certain(from);const share=canary/requests,finite=requests>1?(requests-draws)/(requests-1):0,shape={mode:Math.min(to,Math.max(
from,Math.floor((draws+1)*(canary+1)/(requests+2)))),from,to,spread:Math.sqrt(draws*share*(1-share)*finite)};return fromMode(shape,k=>(draws-k)/(k+1)*((canary-k)/
(requests-draws-canary+k+1)))},certain=value=>({unit:1,low:value,mass:[1]}),stepUp=(ratio,unit,i)=>unit===1?ratio(i):ratio(i*unit+(unit-1)/2)**unit,fromMode=(shape,ratio)=>{
const{mode,from,to,spread}=shape;let unit=1;for(;SPAN*spread/unit>MOST_VALUES;)unit*=2;const centre=Math.round(mode/unit),mass=[];for(let[i,value]=[centre,1];(i-
1)*unit>=from&&(value/=stepUp(ratio,unit,i-1),value>NEGLIGIBLE2);i-=1)mass.push(value);const below=mass.reverse().length;mass.push(1);for(let[i,value]=[centre,1];(i+
1)*unit<=to&&(value*=stepUp(ratio,unit,i),value>NEGLIGIBLE2);i+=1)mass.push(value);let sum=0;for(const value of mass)sum+=value;for(let i=0;i<mass.length;i+=1)mass[i]=
(mass[i]??0)/sum;return{unit,low:centre-below,mass}},STAKES=[.6,.95],onWorse=(worse,factors,chance=.5)=>{const odds=(1-chance)/chance;for(let i=0;i<STAKES.length;i+=
1){const stake=STAKES[i]??0;factors[i]=worse===void 0?0:Math.log1p(worse?stake*odds:-stake)}return factors},PERCENTILE=.95,MANY=1e5,chanceOfLowP95=requests=>{const draws=Math.
floor(Math.min(requests,MANY)*(1-PERCENTILE)+1e-9)/(1-PERCENTILE),{low,mass}=binomialKernel(Math.round(draws),1-PERCENTILE),most=Math.round(draws*(1-PERCENTILE));
let chance=0;for(let i=0;i<mass.length&&low+i<=most;i+=1)chance+=mass[i]??0;return Math.max(.5,chance)},chanceOfMoreThanItsShare=share=>-Math.expm1(Math.log1p(-share)/
share),BurstWatch=class{name;#ratio;#burst;#level;#counts;#average;#bets=new Float64Array(WORSE_BY.length);#signs=new Float64Array(STAKES.length);#factors=new Float64Array(
WORSE_BY.length+STAKES.length);constructor(options){this.name=options.name,this.#ratio=options.ratio,this.#burst=options.burst,this.#level=options.level,this.#counts=
new ComparedCounts(options.noun,options.countsOf),this.#average=new EvidenceAverage(this.#factors.length,options.plannedLooks)}begin(){this.#counts.begin()}look(interval){
const look=this.#counts.take(interval);if(look===void 0)return;const{n,x,m,y}=look,[canaryRate,stableRate]=[x/n,this.#ratio*y/m],worse=canaryRate===stableRate?void 0:
canaryRate>stableRate;this.#factors.set(againstStableInBursts(look,this.#ratio,0,this.#burst,this.#bets));const odds=this.#ratio*n,chance=chanceOfMoreThanItsShare(
odds/(odds+m));this.#factors.set(onWorse(worse,this.#signs,chance),WORSE_BY.length),this.#average.look(this.#factors)}standing(){return this.#counts.standing(this.#average.
share(this.#level),this.#average.fired(this.#level))}},MOST_VALUES2=4096,MOST_IN_KERNEL=1024,NEGLIGIBLE3=1e-18,SurvivingSum=class{#unit=1;#low=0;#size=1;#mass=Float64Array.
of(1);#spare=new Float64Array(1);add(kernel){for(;this.#unit<kernel.unit||span(kernel)/this.#unit>MOST_IN_KERNEL;)this.#coarsen();const step=this.#unit===kernel.
unit?kernel:project(kernel,this.#unit);if(step.mass.length===1){this.#low+=step.low;return}const{mass}=step,own=this.#mass,size=this.#size+mass.length-1,sum=this.#spare.
length>=size?this.#spare:new Float64Array(Math.max(64,2*size));for(let k=0;k<size;k+=1){const last=Math.min(k,mass.length-1);let total=0;for(let j=Math.max(0,k-
this.#size+1);j<=last;j+=1)total+=(own[k-j]??0)*(mass[j]??0);sum[k]=total}for(this.#spare=this.#mass,this.#mass=sum,this.#size=size,this.#low+=step.low,this.#trim();this.#size>
MOST_VALUES2;)this.#coarsen()}atLeast(value){const first=Math.max(0,Math.ceil(value/this.#unit)-this.#low);let tail=0;for(let i=this.#size-1;i>=first;i-=1)tail+=
this.#mass[i]??0;return tail}cut(allowance){let mass=0;for(;this.#size>0;){const next=mass+(this.#mass[this.#size-1]??0);if(next>allowance)break;mass=next,this.#size-=
1}return{mass,from:(this.#low+this.#size)*this.#unit}}#trim(){let[first,last,lost]=[0,this.#size,0];for(;first<last-1&&lost+(this.#mass[first]??0)<NEGLIGIBLE3;)
lost+=this.#mass[first]??0,first+=1;for(;last>first+1&&lost+(this.#mass[last-1]??0)<NEGLIGIBLE3;)lost+=this.#mass[last-1]??0,last-=1;first>0&&this.#mass.copyWithin(
0,first,last),this.#low+=first,this.#size=last-first}#coarsen(){const merged=project({unit:1,low:this.#low,mass:this.#mass.subarray(0,this.#size)},2);this.#unit*=
2,this.#size=merged.mass.length,this.#mass=merged.mass,this.#spare=new Float64Array(this.#size),this.#low=merged.low}},span=({unit,mass})=>unit*mass.length,project=(kernel,unit)=>{
const step=unit/kernel.unit,low=Math.floor(kernel.low/step),high=Math.ceil((kernel.low+kernel.mass.length-1)/step),mass=new Float64Array(high-low+1);for(let i=0;i<
kernel.mass.length;i+=1){const at=(kernel.low+i)/step,left=Math.floor(at),right=at-left,own=kernel.mass[i]??0;mass[left-low]=(mass[left-low]??0)+own*(1-right),right>
0&&(mass[left-low+1]=(mass[left-low+1]??0)+own*right)}return{unit,low,mass}},spendable=(level,looks)=>level*(1-1/Math.sqrt(1+looks)),SpendingTest=class{#level;#null=new SurvivingSum;#sum=0;#looks=0;#spent=0;#evidence=0;#fired=!1;constructor(level){
this.#level=level}look(kernel,count2){if(this.#looks+=1,this.#fired)return;this.#sum+=count2,this.#null.add(kernel);const allowance=spendable(this.#level,this.#looks)-
this.#spent;this.#evidence=shareOfLogs(this.#null.atLeast(this.#sum),allowance);const cut=this.#null.cut(allowance);this.#spent+=cut.mass,this.#sum>=cut.from&&(this.#fired=
!0,this.#evidence=1)}get fired(){return this.#fired}get evidence(){return this.#fired?1:Math.min(this.#evidence,BELOW_ONE)}get spent(){return this.#spent}},BELOW_ONE=1-
Number.EPSILON,shareOfLogs=(tail,allowance)=>tail<=0?1:tail>=1||allowance<=0?0:Math.log(tail)/Math.log(allowance),MOST_OF_LEVEL=.25,CountsWatch=class{name;#ratio;#levels;#counts;#late;#factors=new Float64Array(
WORSE_BY.length);#exact;#firedBefore=!1;constructor(options){this.name=options.name,this.#ratio=options.ratio,this.#levels=options.levels,this.#counts=new ComparedCounts(
options.noun,options.countsOf),this.#late=new EvidenceAverage(WORSE_BY.length,options.plannedLooks),this.#exact=new SpendingTest(options.levels.exact)}begin(share){
this.#firedBefore||=this.#exact.fired;const carried=share*(1+this.#late.value)/2;this.#exact=new SpendingTest(Math.min(MOST_OF_LEVEL,this.#levels.exact*carried)),
this.#counts.begin()}look(interval){const look=this.#counts.take(interval);if(look===void 0)return;const{n,x,m,y}=look,odds=this.#ratio*n;this.#exact.look(binomialKernel(
x+y,odds/(odds+m)),x),this.#late.look(againstStable(look,this.#ratio,0,this.#factors))}standing(){const fired=this.#firedBefore||this.#exact.fired||this.#late.fired(
this.#levels.late),evidence=fired?1:Math.max(this.#exact.evidence,this.#late.share(this.#levels.late));return this.#counts.standing(evidence,fired)}},failures=({
canary,stable})=>({n:canary.requests??0,x:canary.errors,m:stable?.requests??0,y:stable?.errors??0}),PairedTest=class{#level;#exact;#firedBefore=!1;constructor(level){
this.#level=level}begin(share){this.#firedBefore=this.fired,this.#exact=new SpendingTest(this.#level*share)}look({n,x,m,y}){this.#exact?.look(hypergeometricKernel(
n+m,x+y,n),x)}get fired(){return this.#firedBefore||(this.#exact?.fired??!1)}get evidence(){return this.#firedBefore?1:this.#exact?.evidence??0}},RatioTest=class{#level;#ratio;#average;#factors=new Float64Array(
WORSE_BY.length);constructor(level,ratio,plannedLooks){this.#level=level,this.#ratio=ratio,this.#average=new EvidenceAverage(WORSE_BY.length,plannedLooks)}begin(){}look(look){
this.#average.look(againstStable(look,this.#ratio,0,this.#factors))}get fired(){return this.#average.fired(this.#level)}get evidence(){return this.#average.share(
this.#level)}},edgeTest=({ratio=1},level,plannedLooks)=>ratio>1?new RatioTest(level,ratio,plannedLooks):new PairedTest(level),UNCOUNTED=3,PresenceOfControl=class{#mode;#uncounted=0;#due=0;#ever=!1;constructor(mode){
this.#mode=mode}look({n,m},percent2){return this.#mode==="absolute"||percent2>=100?"limit":m>0?(this.#ever=!0,this.#uncounted=0,this.#due=0,"stable"):(this.#uncounted+=
1,this.#due+=n*(100-percent2)/percent2,this.notCounted?"limit":"nothing")}get notCounted(){return this.#uncounted>=UNCOUNTED&&this.#due>=DUE2}get everCounted(){
return this.#ever}},COARSE=1.5,LatencyWatch=class{name="latency";#edges;#limits;#control;#limitLevel;#limit;#factors=new Float64Array(WORSE_BY.length);#tests;#counted=!1;#sums=[];#silent=!1;constructor(edges,limits,level,plannedLooks){
this.#edges=edges,this.#limits=limits,this.#control=new PresenceOfControl(limits.mode);const edgeLevel=level*COMPARISON_SHARE/edges.length;this.#tests=edges.map(
edge=>edgeTest(edge,edgeLevel,plannedLooks)),this.#limitLevel=level*(1-COMPARISON_SHARE),this.#limit=new EvidenceAverage(WORSE_BY.length,plannedLooks)}begin(share){
for(const test of this.#tests)test.begin(share);this.#sums=this.#edges.map(()=>NOTHING),this.#counted=!1,this.#silent=!1}look({stage,canary,stable}){const[n,m]=[
canary.requests??0,stable?.requests??0];if(n===0)return;this.#silent=stage.percent>=100?canary.overLimit===void 0:m>0&&(canary.slower===void 0||stable?.slower===
void 0);const control=this.#control.look({n,m},stage.percent);if(canary.overLimit!==void 0){this.#counted||=stage.percent>=100;const x=canary.overLimit;if(control===
"limit")this.#limit.look(againstLimit({n,x},this.#limits.slowShare,this.#factors));else if(control==="stable"&&stable?.overLimit!==void 0){const y=stable.overLimit;
this.#limit.look(againstStable({n,x,m,y},1,this.#limits.slowShare,this.#factors))}}if(!(m===0||canary.slower===void 0||stable?.slower===void 0)){this.#counted=!0;
for(const[i,test]of this.#tests.entries()){const[x,y]=[canary.slower[i]??0,stable.slower[i]??0];this.#sums[i]=plus(this.#sums[i]??NOTHING,{n,x,m,y}),test.look({
n,x,m,y})}}}standing(){let leading=0;for(const[i,test]of this.#tests.entries())test.evidence>(this.#tests[leading]?.evidence??0)&&(leading=i);const edge=this.#edges[leading],
sums=this.#sums[leading],limitFired=this.#limit.fired(this.#limitLevel),fired=limitFired||this.#tests.some(test=>test.fired),evidence=fired?1:Math.max(this.#tests[leading]?.
evidence??0,this.#limit.share(this.#limitLevel)),limit=`p95 limit of ${count(this.#limits.p95)} ms`;return{evidence,fired,unsafe:this.#unsafe(evidence),...this.#coarse(),
...sums,says:limitFired||edge===void 0||sums===void 0?`${limit}: more than ${100*this.#limits.slowShare} % of the new version's requests are slower`:`slow reque\
sts: ${ofAll(sums.canary)} of the new version took longer than ${count(edge.canary)} ms, ${ofAll(sums.stable)} of the old one longer than ${count(edge.stable)} \
ms${tolerated(edge)}`}}#coarse(){if(this.#edges.some(({ratio=1})=>ratio>1))return{caveat:"Latency is counted at bounds that lie far apart: how many slow request\
s the tolerance allows is estimated from the old version before the release."};const closest=Math.min(...this.#edges.map(({stable,canary})=>canary/stable));return closest<
COARSE?{}:{caveat:`Latency is counted at bounds that lie at least a factor of ${Number(closest.toPrecision(2))} apart: a version that is slower by less is not n\
oticed.`}}#unsafe(evidence){return this.#counted?this.#silent?"no counts of slow requests in the last interval":evidence>=DOUBTFUL?"slow requests are more than \
half way to a rollback":void 0:"no counts of slow requests yet"}},tolerated=({ratio=1})=>ratio>1?` (${Number(ratio.toPrecision(2))} times as often is tolerated)`:
"",GROSS=.05,LimitsWatch=class{name="limits";#limits;#level;#burst;#average;#factors=new Float64Array(WORSE_BY.length);#limit;#against;#control;#sums=NOTHING;constructor(limits,level,plannedLooks,burst){
this.#limits=limits,this.#burst=burst,this.#limit=limits.errorRate,this.#control=new PresenceOfControl(limits.mode),this.#against=limits.mode==="attributable"?"\
stable":"limit",this.#level=level,this.#average=new EvidenceAverage(WORSE_BY.length,plannedLooks)}begin(){this.#sums=NOTHING}look(interval){const{stage}=interval,
look=failures(interval);if(this.#limit=stage.kind==="bake"?this.#limits.bakeErrorRate:this.#limits.errorRate,this.#sums=plus(this.#sums,look),look.n===0)return;
const control=this.#control.look(look,stage.percent);this.#against=control==="nothing"&&!this.#control.everCounted?"gross":control,this.#against!=="nothing"&&this.#average.
look(this.#against==="stable"?this.#againstStable(look):this.#againstLimit(look,this.#against==="gross"?Math.max(this.#limit,GROSS):this.#limit))}#againstStable(look){
return this.#burst===void 0?againstStable(look,1,this.#limit,this.#factors):againstStableInBursts(look,1,this.#limit,this.#burst,this.#factors)}#againstLimit(look,limit){
return this.#burst===void 0?againstLimit(look,limit,this.#factors):againstLimitInBursts(look,limit,this.#burst,this.#factors)}#words(){if(this.#against==="gross")
return`limit of ${percent(Math.max(this.#limit,GROSS))} failed requests while the old version is not counted`;const limit=`limit of ${percent(this.#limit)} fail\
ed requests`;return this.#against!=="limit"?`${limit} above the old version`:this.#control.notCounted?`${limit}, which holds absolutely: the old version is not \
counted`:limit}standing(){return new LimitsStanding({evidence:this.#average.share(this.#level),fired:this.#average.fired(this.#level)},this.#words(),this.#sums,
this.#control.notCounted?"The old version is not counted: failures of the new one cannot be compared, and the limits hold absolutely.":void 0)}},LimitsStanding=class{#words;evidence;fired;canary;stable;caveat;constructor({
evidence,fired},words,{canary,stable},caveat){this.#words=words,this.evidence=evidence,this.fired=fired,this.canary=canary,this.stable=stable,caveat!==void 0&&(this.
caveat=caveat)}get unsafe(){return this.evidence>=DOUBTFUL?`the ${this.#words} is more than half way to a rollback`:void 0}get says(){return`${this.#words}: ${ofAll(
this.canary)} on the new version, ${ofAll(this.stable)} on the old one`}},ENOUGH_FOR_P95=20,P95Watch=class{name="latency";#tolerance;#limits;#control;#level;#relative;#absolute;#factors=new Float64Array(
STAKES.length);#last;#worse=0;#intervals=0;#rough=!1;#silent;constructor(tolerance,limits,level,plannedLooks){this.#tolerance=tolerance,this.#limits=limits,this.#control=
new PresenceOfControl(limits.mode),this.#level=level,this.#relative=new EvidenceAverage(STAKES.length,plannedLooks,.5),this.#absolute=new EvidenceAverage(STAKES.
length,plannedLooks,.5)}begin(){this.#worse=0,this.#intervals=0,this.#rough=!1,this.#silent=void 0}look({stage,canary,stable}){const fewOfCanary=(canary.requests??
0)<ENOUGH_FOR_P95,fewOfStable=(stable?.requests??0)<ENOUGH_FOR_P95;this.#silent=canary.p95===void 0&&!fewOfCanary?"new":stage.percent<100&&stable?.p95===void 0&&
!fewOfStable?"old":void 0;const n=canary.requests??0,control=n===0?"nothing":this.#control.look({n,m:stable?.requests??0},stage.percent);if(canary.p95===void 0||
(this.#rough||=fewOfCanary||stable?.p95!==void 0&&fewOfStable,fewOfCanary))return;const other=fewOfStable?void 0:stable?.p95;this.#last={canary:canary.p95,stable:other};
const{p95}=this.#limits,alone=control==="limit";if(alone||other!==void 0){const over=canary.p95>p95&&(alone||(other??0)<=p95);this.#absolute.look(onWorse(over,this.#factors))}
if(other===void 0){this.#intervals+=alone&&!this.#control.notCounted?1:0;return}const allowed=this.#tolerance*other;this.#intervals+=1,this.#worse+=canary.p95>allowed?
1:0;const worse=canary.p95===allowed?void 0:canary.p95>allowed;this.#relative.look(onWorse(worse,this.#factors,chanceOfLowP95(stable?.requests??0)))}standing(){
const levels={relative:this.#level*COMPARISON_SHARE,absolute:this.#level*(1-COMPARISON_SHARE)},fired=this.#relative.fired(levels.relative)||this.#absolute.fired(
levels.absolute),evidence=Math.max(this.#relative.share(levels.relative),this.#absolute.share(levels.absolute)),last=this.#last,now=last===void 0?"":`; last ${count(
last.canary)} ms against ${last.stable===void 0?"no p95":`${count(last.stable)} ms`}`;return{evidence,fired,unsafe:this.#missing()??this.#doubtful(evidence),rough:!0,
caveat:"Latency is known by the p95 of each interval alone: its part of the promise on false rollbacks is rough, and slowness takes about a dozen intervals to b\
e found.",says:`p95: above the old version's by more than ${Math.round(100*(this.#tolerance-1))} % in ${this.#worse} of ${this.#intervals} intervals${now}`}}#missing(){
if(this.#silent!==void 0)return`no p95 of the ${this.#silent} version in the last interval`;if(!(this.#intervals>0))return this.#rough?`no interval had the ${ENOUGH_FOR_P95}\
 requests to each version yet without which its p95 says too little`:"no p95 of the new version to compare yet"}#doubtful(evidence){return evidence>=DOUBTFUL?"t\
he p95 is more than half way to a rollback":void 0}},SILENT=3,TOLERANCE=.1,ValueWatch=class{name;#worseIs;#level;#average;#factors=new Float64Array(STAKES.length);#worse=0;#intervals=0;#silent={
canary:0,stable:0};#last;constructor(name,worseIs,level,plannedLooks){this.name=name,this.#worseIs=worseIs,this.#level=level,this.#average=new EvidenceAverage(STAKES.
length,plannedLooks,.5)}begin(){this.#worse=0,this.#intervals=0,this.#silent={canary:0,stable:0}}look({stage,canary,stable}){const[ours,theirs]=[numberOf(ownReading(
canary,this.name)),numberOf(ownReading(stable,this.name))];if(stage.percent>=100){this.#intervals+=ours===void 0?0:1;return}if((ours!==void 0||theirs!==void 0)&&
(this.#silent={canary:ours===void 0?this.#silent.canary+1:0,stable:theirs===void 0?this.#silent.stable+1:0}),ours===void 0||theirs===void 0)return;const difference=this.#worseIs===
"higher"?ours-theirs:theirs-ours,allowed=TOLERANCE*Math.abs(theirs);this.#last={canary:ours,stable:theirs},this.#intervals+=1,this.#worse+=difference>allowed?1:
0,this.#average.look(onWorse(difference===allowed?void 0:difference>allowed,this.#factors))}standing(){const evidence=this.#average.share(this.#level),last=this.#last,
now=last===void 0?"":`; last ${last.canary} against ${last.stable}`;return{evidence,fired:this.#average.fired(this.#level),unsafe:this.#missing()??this.#doubtful(
evidence),rough:!0,caveat:`${this.name} is one number in each interval: its part of the promise on false rollbacks is rough.`,says:`${this.name}: worse than the\
 old version's by more than a tenth in ${this.#worse} of ${this.#intervals} intervals${now}`}}#missing(){if(this.#intervals===0)return`no data on ${this.name} o\
f both versions in one interval`;const{canary,stable}=this.#silent;if(!(Math.max(canary,stable)<SILENT))return`no data on ${this.name} of the ${canary>0?"new":"\
old"} version in the last ${Math.max(canary,stable)} intervals in which the other has some`}#doubtful(evidence){return evidence>=DOUBTFUL?`${this.name} is more \
than half way to a rollback`:void 0}},numberOf=reading=>reading!==void 0&&"value"in reading?reading.value:void 0,userCounts=name=>({canary,stable})=>{const[ours,
theirs]=[tallyOf(ownReading(canary,name)),tallyOf(ownReading(stable,name))];return{n:ours.total,x:ours.bad,m:theirs.total,y:theirs.bad}},tallyOf=reading=>reading!==
void 0&&"total"in reading?reading:{total:0,bad:0},watchesOf=(settings,plannedLooks)=>{const{errorRatio:ratio,limits,latency,metrics,sticky}=settings,budget=splitBudget(
settings),counts=(name,noun,countsOf,exact,late)=>sticky===void 0?new CountsWatch({name,noun,ratio,levels:{exact,late},countsOf,plannedLooks}):new BurstWatch({name,
noun,ratio,burst:sticky.burst,level:exact+late,countsOf,plannedLooks}),watches=[counts("errors","failed requests",failures,budget.errorsExact,budget.errorsLate),
new LimitsWatch(limits,budget.limits,plannedLooks,sticky?.burst)];if(latency!==void 0){const counted=latency.edges.length>0&&sticky===void 0;watches.push(counted?
new LatencyWatch(latency.edges,limits,budget.latency,plannedLooks):new P95Watch(latency.tolerance,limits,budget.latency,plannedLooks))}for(const metric of metrics)
watches.push(metric.kind==="counts"?counts(metric.name,metric.name,userCounts(metric.name),.75*budget.user,.25*budget.user):new ValueWatch(metric.name,metric.worse,
budget.user,plannedLooks));return watches},MIN_LOOKS=2,HARM_HORIZON=6e5,LARGEST_BUDGET=.05,createTrial=settings=>(checkSettings(settings),new SequentialTrial(settings)),
SequentialTrial=class{#settings;#shares;#bound;#routing=new RoutingCheck;#watches=[];#stage;#visits=0;#last;#looks=0;#began=0;#intervals=0;#compared=0;#comparedRequests=0;#requests=0;#traffic={
requests:0,time:0};#control={total:0,bad:0};#silent;constructor(settings){this.#settings=settings,this.#shares=stageShares(settings.stages),this.#bound=new HarmBound(
settings.doubt)}look(observation){const{at,duration,percent:weight,canary,stable}=observation;checkObservation(observation,this.#settings,this.#last);const stage=this.#enter(
observation);this.#last={end:at+duration,percent:weight},this.#looks+=1;const[n,m]=[canary.requests??0,stable?.requests??0];this.#intervals+=1,this.#requests+=n+
m,this.#routing.look(observation);const interval={stage,canary,stable:stable?.requests===void 0?void 0:stable};for(const watch of this.#watches)watch.look(interval);
this.#silent=n===0?"new":m===0&&weight<100?"old":void 0,this.#silent==="old"&&this.#bound.look({n,x:canary.errors,m:0,y:0}),this.#silent===void 0&&(this.#compared+=
1,this.#comparedRequests+=n,this.#traffic={requests:this.#traffic.requests+n+m,time:this.#traffic.time+duration},this.#control={total:this.#control.total+m,bad:this.#control.
bad+(stable?.errors??0)},this.#bound.look({n,x:canary.errors,m,y:stable?.errors??0}))}verdict(held){const{observeOnly}=this.#settings,standings=this.#watches.map(
watch=>({name:watch.name,standing:watch.standing()})),deciding=standings.filter(({name})=>!observeOnly.includes(name)),evidence=deciding.reduce((most,{standing})=>Math.
max(most,standing.evidence),0),budget=this.#budget(),bound=this.#bound.value,caveats=this.#caveats(standings),{verdict,reason}=this.#decide(deciding,bound,budget,
held);return{verdict,reason,evidence,bound,budget,get metrics(){return standings.map(({name,standing})=>readingOf(name,standing,observeOnly.includes(name)))},caveats,
looks:this.#looks}}#decide(deciding,bound,budget,held){const fired=deciding.find(({standing})=>standing.fired);if(fired!==void 0){const{falseAlarms,sticky}=this.#settings,
promise=sticky!==void 0?"how often a harmless release would be taken back like this is not known with pinned clients":fired.standing.rough?`a harmless release w\
ould be taken back like this in roughly ${percent(falseAlarms)} of the cases at most`:`a harmless release would be taken back like this in at most ${percent(falseAlarms)}\
 of the cases`;return say("rollback",`${fired.standing.says}: that is worse, and ${promise}`)}const stage=this.#stage;if(stage===void 0)return say("wait","nothi\
ng was counted yet: no data is never health");const time=held??(this.#last?.end??0)-this.#began,obstacle=this.#obstacle(bound,budget,deciding);if(obstacle===void 0){
if(time>=stage.duration){const most=`the new version fails ${this.#compares(`at most ${percent(bound??0)}`)}`;return(bound??0)>(budget??0)?say("advance",`nothin\
g that decides speaks against it; errors are only observed: ${most}`):say("advance",`${most}; up to ${percent(budget??0)} is allowed ${this.#forWhat(stage)}`)}return say(
"wait","nothing speaks against it; the step is not over")}return time<stage.duration+this.#settings.patience?say("wait",obstacle):say("inconclusive",`${obstacle}\
, and the time to wait for more is over`)}#enter({at,duration,percent:weight}){if(this.#stage!==void 0&&this.#last?.percent===weight)return this.#stage;const{stages,
patience}=this.#settings,stage=this.#stageAt(weight);if(this.#stage===void 0){const time=stages.reduce((sum,each)=>sum+each.duration,patience);this.#watches=watchesOf(
this.#settings,time/duration)}const visit=this.#visits;this.#visits+=1,this.#stage=stage,this.#began=at,this.#intervals=0,this.#compared=0,this.#comparedRequests=
0,this.#requests=0,this.#traffic={requests:0,time:0},this.#control={total:0,bad:0},this.#routing.begin(weight);const planned=this.#shares[this.#settings.stages.
indexOf(stage)]??0,share=this.#settings.openRamp?openShare(visit):planned;for(const watch of this.#watches)watch.begin(share);return stage}#stageAt(weight){const{
stages,openRamp}=this.#settings,planned=stages.find(stage=>stage.percent===weight);if(planned!==void 0)return planned;const last=stages.at(-1),like=weight<(last?.
percent??0)?stages[0]:last;if(openRamp&&like!==void 0)return{...like,percent:weight};const known=stages.map(stage=>stage.percent).join(", ");throw new BadObservation(
"percent",weight,`one of the stages' (${known})`)}#budget(){if(this.#stage===void 0)return;const{percent:weight}=this.#stage,{stages,harmBudget,minEffect,limits,
errorRatio}=this.#settings,{total,bad}=this.#control,tolerated2=total===0?0:(errorRatio-1)*bad/total,allowed=Math.max(minEffect,Math.min(tolerated2,limits.errorRate)),
next=stages.find(stage=>stage.percent>weight);if(next===void 0)return Math.min(LARGEST_BUDGET,Math.max(allowed,limits.bakeErrorRate));const{requests,time}=this.#traffic;
if(requests===0)return;const planned=requests/time*Math.min(next.duration,HARM_HORIZON)*(next.percent/100);return Math.min(LARGEST_BUDGET,Math.max(allowed,harmBudget/
planned))}#forWhat({percent:weight}){return this.#settings.stages.every(stage=>stage.percent<=weight)?"at the end":"for the next step"}#compares(bound){return(this.#stage?.
percent??0)>=100?`in ${bound} of the requests`:`${bound} more often than the old one`}#obstacle(bound,budget,deciding){const{minRequests}=this.#settings;if(this.#requests===
0)return"no request was counted at this weight: no data is never health";if(this.#compared===0)return"there was no interval with counts of both versions: nothin\
g to compare is never health";const oddity=this.#routing.oddity;if(oddity!==void 0)return oddity;if(this.#comparedRequests<minRequests)return`${count(this.#comparedRequests)}\
 requests reached the new version at this weight, ${count(minRequests)} are needed for a verdict`;if(this.#compared<MIN_LOOKS)return"one interval alone is too l\
ittle to go on";if(bound===void 0||budget===void 0)return"nothing bounds the error rate yet";if(bound>budget&&!this.#settings.observeOnly.includes("errors"))return`\
the new version may fail ${this.#compares(`up to ${percent(bound)}`)}, and more than ${percent(budget)} must be ruled out first`;const unsafe=deciding.find(({standing})=>standing.
unsafe!==void 0&&standing.evidence>0),silent=deciding.find(({standing})=>standing.unsafe!==void 0),lasting=(unsafe??silent)?.standing.unsafe;if(lasting!==void 0)
return lasting;if(this.#silent!==void 0)return`the last interval has no counts of the ${this.#silent} version: no data is never health`}#caveats(standings){const{
sticky,canaryTasks,observeOnly,limits}=this.#settings,caveats=[];if(sticky!==void 0&&caveats.push("Clients are pinned to a version: their errors come in bursts \
on one side, the promise on false rollbacks is withdrawn, and the bound is rough."),canaryTasks!==void 0&&canaryTasks<2&&caveats.push(`The new version runs on ${canaryTasks===
1?"one task":"no task"}: a bad host cannot be told from a bad version.`),this.#stage!==void 0){const{percent:weight}=this.#stage;weight>=100?caveats.push("There\
 is no control at 100 %: the new version is held to the limits alone, and an outage from elsewhere counts against it."):this.#compared<this.#intervals&&caveats.
push(`In ${this.#intervals-this.#compared} of ${this.#intervals} intervals one of the versions has no counts: they were not compared.`)}const oddity=this.#routing.
oddity;oddity!==void 0&&caveats.push(`${capital(oddity)}.`);for(const{standing}of standings)standing.caveat!==void 0&&caveats.push(standing.caveat);return limits.
mode==="absolute"&&caveats.push("Limits are absolute: an outage that both versions share takes the release back."),observeOnly.length>0&&caveats.push(`Only obse\
rved, decides nothing: ${observeOnly.join(", ")}.`),caveats}},say=(verdict,reason)=>({verdict,reason}),capital=sentence=>sentence.charAt(0).toUpperCase()+sentence.
slice(1),readingOf=(name,standing,observeOnly)=>{const{evidence,canary,stable,says}=standing;return{name,evidence,observeOnly,...canary===void 0?{}:{canary},...stable===
void 0?{}:{stable},says}},POWER=.8,smallestDetectableRate=(settings,plan)=>{const{canary,stable,looks,rate}=plan,share=stageShares(settings.stages)[plan.stage];
if(share===void 0||!(canary>=1)||!(stable>=1))return;const level=spendable(splitBudget(settings).errorsExact*share,Math.max(1,Math.floor(looks))),odds=settings.
errorRatio*canary,landing=odds/(odds+stable),others=Math.round(stable*rate),fires=errors=>{const sum=new SurvivingSum;return sum.add(binomialKernel(errors+others,
landing)),sum.atLeast(errors)<=level},needed=smallestWhole(1,Math.floor(canary),fires);if(needed===void 0)return;const expected=expectationFor(needed,POWER);return expected>
canary?void 0:expected/canary},smallestWhole=(from,to,holds)=>{let high=from;for(;high<to&&!holds(high);)high=Math.min(to,2*high);if(high>to||!holds(high))return;
let low=Math.max(from,Math.floor(high/2));for(;low<high;){const middle=Math.floor((low+high)/2);holds(middle)?high=middle:low=middle+1}return high},expectationFor=(count2,probability)=>{
let[low,high]=[0,2*count2+20];for(let step=0;step<60;step+=1){const middle=(low+high)/2;poissonAtLeast(count2,middle)<probability?low=middle:high=middle}return high},
poissonAtLeast=(count2,mean)=>{if(mean===0)return count2<=0?1:0;const mode=Math.floor(mean);let[all,above]=[0,0];const add=(k,mass)=>{all+=mass,k>=count2&&(above+=
mass)};add(mode,1);for(let[k,mass]=[mode+1,mean/(mode+1)];mass>1e-18;k+=1,mass*=mean/k)add(k,mass);for(let[k,mass]=[mode,1];k>0&&mass>1e-18;k-=1)mass*=k/mean,add(
k-1,mass);return above/all},LARGEST=512*1024,iso=at=>new Date(at).toISOString(),record=look=>{const{at,window,verdict,percent:percent2,evidence,bound,budget,reason,
metrics,numbers,caveats}=look;return{at:iso(at),percent:percent2,window:window===void 0?null:{from:iso(window.from),to:iso(window.to)},verdict,evidence,bound,budget,
reason,numbers,metrics:metrics.map(({name,evidence:used,observeOnly})=>({name,evidence:used,observeOnly})),caveats}},recordedLooks=(looks,largest=LARGEST)=>{for(let step=1;;step*=
2){const kept=looks.filter((look,index)=>{const before=looks[index-1];return before?.verdict!==look.verdict||before.percent!==look.percent||index===looks.length-
1||index%step===0}),text=JSON.stringify(kept.map(record));if(Buffer.byteLength(text)<=largest||step>looks.length)return text}},sumOf=(counted,slot,what)=>counted.
slots[slot].reduce((sum,counts)=>sum+(counts[what]??0),0),trafficOf=({before,stages},candidate)=>{const stable=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
jx)(candidate),counted=[...before===void 0?[]:[before],...stages],newest=counted.findLast(({window})=>window!==void 0);if(newest?.window===void 0)return;const requests=sumOf(
newest,candidate,"requests")+sumOf(newest,stable,"requests");if(requests===0)return;const all=counted.reduce((sum,each)=>sum+sumOf(each,stable,"requests"),0),errors=counted.
reduce((sum,each)=>sum+sumOf(each,stable,"errors"),0);return{perMinute:requests/((newest.window.to-newest.window.from)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
pY),errorRate:all===0?0:errors/all}},roughly=count2=>String(Number(count2.toPrecision(2))).replaceAll(/\B(?=(\d{3})+$)/g,","),foresee=(next,evidence,candidate,settings,delay)=>{
const traffic=trafficOf(evidence,candidate);if(traffic===void 0||next.percent>=100)return;const{interval}=evidence,looks=Math.floor((next.duration-_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
dx-interval/2-delay)/interval),all=traffic.perMinute*Math.max(0,looks)*interval/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.pY,rate=smallestDetectableRate(
settings,{stage:settings.stages.findIndex(({percent:percent2})=>percent2===next.percent),canary:Math.round(all*next.percent/100),stable:Math.round(all*(100-next.
percent)/100),looks:Math.max(1,looks),rate:traffic.errorRate}),step=`With about ${roughly(traffic.perMinute)} requests a minute this step`,within2=`within ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
MB)(next.duration)}`;return rate===void 0?`${step} finds no error rate for sure ${within2}: it may have to wait for more`:`${step} finds ${Number((100*rate).toPrecision(
2))} % errors or more ${within2} (${100*POWER} % sure)`},SHARE_BEYOND_P95=.05,DOUBT=.05,TELLING=3,fraction=percent2=>percent2/100,userMetric=metric=>metric.kind===
"counts"?{name:metric.name,kind:"counts"}:{name:metric.name,kind:"value",worse:metric.worse},testableRate=percent2=>Math.min(1-1e-6,Math.max(1e-6,fraction(percent2))),
trialSettings=about=>{const{settings,stages,evidence,candidate,sticky,candidateTasks}=about,{judge,limits,canary}=settings,strict=Math.min(limits.errorRate,Number(
(100-limits.successRate).toFixed(6)));return{falseAlarms:fraction(judge.falseAlarms),errorRatio:judge.errorRatio,stages:stages.flatMap(({percent:percent2,kind,duration})=>kind===
"drain"?[]:[{percent:percent2,kind,duration}]),patience:canary.patience,limits:{mode:judge.limits,errorRate:testableRate(strict),bakeErrorRate:testableRate(limits.
bakeErrorRate),slowShare:SHARE_BEYOND_P95,p95:limits.p95},...judgesLatency(settings)?{latency:{tolerance:1+fraction(judge.latencyTolerance),edges:edgesIn(evidence,
candidate)}}:{},harmBudget:judge.harmBudget,minEffect:fraction(judge.minEffect),doubt:DOUBT,minRequests:canary.minRequests,...sticky?{sticky:{burst:judge.stickyBurst}}:
{},...candidateTasks===void 0?{}:{canaryTasks:candidateTasks},metrics:[...settings.metrics.custom.map(userMetric),...judge.probes>0?[{name:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
lF,kind:"counts"}]:[]],observeOnly:judge.observeOnly.filter(name=>name!==_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.lF||judge.probes>0)}},judgesLatency=({
metrics:{prometheus}})=>prometheus===void 0||prometheus.latency!==void 0,edgesIn=({edges,stages},candidate)=>{const first=stages.flatMap(({percent:percent2,slots})=>{
const others=new Map(slots[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.jx)(candidate)].map(counts2=>[counts2.at,counts2]));return slots[candidate].flatMap(
counts2=>{const sides=percent2>=100?[counts2]:[counts2,others.get(counts2.at)];return sides.every(hasRequests)?[sides]:[]})}).slice(0,TELLING),counts=first.some(
sides=>sides.every(side=>slowerThanEdges(side,edges.length)!==void 0));return first.length<TELLING||counts?edges:[]},hasRequests=counts=>counts?.requests!==void 0&&
counts.requests>0,slowerThanEdges=({slower},edges)=>{if(slower?.length!==edges+1)return;const known=slower.slice(0,edges).filter(count2=>count2!==void 0);return known.
length===edges?known:void 0},armOf=(counts,edges,judged)=>{if(counts===void 0)return{requests:void 0,errors:0};const{requests,errors,p95,metrics}=counts,slower=judged?
slowerThanEdges(counts,edges):void 0,overLimit=counts.slower?.length===edges+1?counts.slower[edges]:void 0;return{requests,errors,p95,...slower===void 0?{}:{slower},
...overLimit===void 0?{}:{overLimit},...metrics===void 0?{}:{metrics}}},timesOf=({window,slots},interval)=>{const times=new Set([...slots.blue,...slots.green].map(
({at})=>at));if(window!==void 0)for(let at=window.from;at<window.to;at+=interval)times.add(at);return[...times].sort((a,b)=>a-b)},ofStage=(stage,candidate,evidence,judged)=>{
const byTime=slot=>new Map(stage.slots[slot].map(counts=>[counts.at,counts])),[canary,stable]=[byTime(candidate),byTime((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
jx)(candidate))],edges=evidence.edges.length;return timesOf(stage,evidence.interval).map(at=>({at,duration:evidence.interval,percent:stage.percent,canary:armOf(
canary.get(at),edges,judged),stable:stage.percent>=100?void 0:armOf(stable.get(at),edges,judged)}))},observationsOf=(evidence,candidate,settings)=>{const judged=(settings.
latency?.edges.length??0)>0;return evidence.stages.flatMap(stage=>ofStage(stage,candidate,evidence,judged))},take=(taken,observations,keys)=>{for(const[index,observation]of observations.
entries())if(!(index<taken.seen.length)){try{taken.trial.look(observation)}catch(error){if(!(error instanceof BadObservation))throw error;const time=new Date(observation.
at).toISOString().slice(11,19);taken.refused.push(`the one at ${time}: ${error.message}`),lookAtNothing(taken.trial,observation)}taken.seen.push(keys[index]??"")}},
lookAtNothing=(trial,observation)=>{const nothing={requests:void 0,errors:0};try{trial.look({...observation,canary:nothing,stable:observation.stable&&nothing})}catch(error){
if(!(error instanceof BadObservation))throw error}},refusals=refused=>{const newest=refused.at(-1);return newest===void 0?[]:[`${refused.length===1?"1 interval \
was":`${refused.length} intervals were`} left out because of counts that cannot be; the newest is ${newest}`]},sequentialJudge=createTrial2=>{let last;const trialOn=(settings,observations)=>{
const key=JSON.stringify(settings),keys=observations.map(each=>JSON.stringify(each)),taken=last?.settings===key&&last.seen.every((seen,index)=>seen===keys[index])&&
last!==void 0?last:{settings:key,trial:createTrial2(settings),seen:[],refused:[]};return last=taken,take(taken,observations,keys),taken};return{judge({stages,stage,
candidate,evidence,settings,held,sticky,candidateTasks}){const about=trialSettings({settings,stages,evidence,candidate,sticky,candidateTasks}),observations=observationsOf(
evidence,candidate,about),{trial,refused}=trialOn(about,observations),verdict=trial.verdict(held),counted=evidence.stages.findLast(({percent:percent2})=>percent2===
stage.percent),told={...verdictOf(verdict),caveats:[...verdict.caveats,...caveatsOf(evidence),...refusals(refused),...unjudged(settings)],numbers:numbersOf(counted,
candidate)};return!observations.some(({percent:percent2})=>percent2===stage.percent)&&told.verdict!=="rollback"?{...told,verdict:"wait",reason:`nothing has been\
 counted at ${stage.percent} % yet: no data is never health`}:told},foresee({stages,next,candidate,evidence,settings}){const about=trialSettings({settings,stages,
evidence,candidate,sticky:!1}),told=foresee(next,evidence,candidate,about,settings.canary.metricsDelay),notes=evidence.stages.length===0?evidence.before?.notes??
[]:[],sentences=[...told===void 0?[]:[told],...notes];return sentences.length===0?void 0:sentences.join(". ")}}},verdictOf=({verdict,reason,evidence,bound,budget,
metrics})=>({verdict,reason,evidence,bound:bound??null,budget:budget??null,metrics:metrics.map(standingOf)}),standingOf=({name,evidence,observeOnly,says})=>({name,
evidence,observeOnly,says}),unjudged=settings=>judgesLatency(settings)?[]:["Latency is not judged: the config names no metrics.prometheus.latency."],caveatsOf=({
stages})=>{const unattributed=stages.reduce((sum,stage)=>sum+stage.unattributed,0),own=`The load balancer answered ${unattributed} requests with 500 to 599 by i\
tself; no slot is blamed for them`;return[...new Set([...stages.flatMap(({notes})=>notes),...unattributed>0?[own]:[]])]},numbersOf=(stage,candidate)=>{const side=slot=>{
const counts=stage?.slots[slot]??[],known=counts.flatMap(({requests:requests2})=>requests2===void 0?[]:[requests2]),requests=known.length===0?null:known.reduce(
(sum,each)=>sum+each,0),errors=counts.reduce((sum,each)=>sum+each.errors,0),percentiles=counts.flatMap(({p95})=>p95===void 0?[]:[p95]);return{requests,errors:requests===
null?null:errors,errorRate:requests===null||requests===0?null:100*errors/requests,p95:percentiles.length===0?null:percentiles.reduce((worst,each)=>Math.max(worst,
each),0)}},[canary,stable]=[side(candidate),side((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.jx)(candidate))];return{canaryRequests:canary.requests,canaryErrors:canary.
errors,canaryErrorRate:canary.errorRate,canaryP95:canary.p95,stableRequests:stable.requests,stableErrors:stable.errors,stableErrorRate:stable.errorRate,stableP95:stable.
p95}},shiftTraffic=async order=>{const{plan,probe,permit,signal,judge=sequentialJudge(createTrial)}=order,{settings}=plan,rounds=settings.judge.probes,{clock,metrics}=order.
ports,stop=signal===void 0?{}:{signal},ports=rounds===0?order.ports:{...order.ports,metrics:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.O8)(metrics,{settings,
probe,clock,rounds,...stop})},ended=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.OJ)({goal:"shift",plan,judge,permit},ports,plan.holder,signal),chart=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
mC)(ended.looks);return{ending:ended.ending,outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.$U)(ended.ending,ended.seen),moves:JSON.stringify(
ended.moves.map(({slot,percent:percent2,at})=>({slot,percent:percent2,at:new Date(at).toISOString()}))),looks:recordedLooks(ended.looks),seconds:((ended.endedAt-
ended.startedAt)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Z2).toFixed(1)},document:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.yn)(`Shift tr\
affic to ${plan.tag}`,ended),...chart===void 0?{}:{files:[{output:"evidence-svg",name:`evidence-${plan.version}.svg`,text:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
nS)(chart)}]},...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.g5)(ended)}};await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"shift-traf\
fic",role:"traffic",overrides:OVERRIDES,policy:"refuse",async work({inputs,signal,open}){const{tag,digest,metricSecrets}=readInputs(inputs),{prepare,ports,permit,
probe}=await open({metrics:prometheusSource(metricSecrets)});return shiftTraffic({plan:await prepare(tag,digest),ports,probe,permit:permit("traffic"),signal})}},
process),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)})};export{id,ids,modules};

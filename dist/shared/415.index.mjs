const id=415,ids=[415],modules={2415:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{prometheusMetrics:()=>prometheusMetrics});var _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9406),_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(107),
_empty_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2224),isJson=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),NUMBER=/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
SPECIAL={NaN:Number.NaN,Inf:Number.POSITIVE_INFINITY,"+Inf":Number.POSITIVE_INFINITY,"-Inf":Number.NEGATIVE_INFINITY},Malformed=class extends Error{},numberOf=(value,where)=>{
if(typeof value=="string"){if(NUMBER.test(value))return Number(value);const special=SPECIAL[value];if(special!==void 0)return special}throw new Malformed(`${where}\
 is ${JSON.stringify(value)}, not a number in quotes`)},parseNumber=text=>NUMBER.test(text)?Number(text):SPECIAL[text],listOf=(value,where)=>{if(Array.isArray(value))
return value;throw new Malformed(`${where} is no list`)},textsOf=(value,where)=>value==null?[]:listOf(value,where).map(String),histogramOf=value=>{if(!isJson(value))
throw new Malformed("a histogram is no object");const buckets=listOf(value.buckets??[],"buckets").map(each=>{const[,left,right,count]=listOf(each,"a bucket");return{
left:numberOf(left,"left"),right:numberOf(right,"right"),count:numberOf(count,"count")}});return{count:numberOf(value.count,"count"),buckets:buckets.sort((a,b)=>a.
left-b.left)}},pointOf=(value,read2)=>{const[at,content]=listOf(value,"a sample");if(typeof at!="number"||!Number.isFinite(at))throw new Malformed("a timestamp \
is no number");return{at:Math.round(at*1e3),value:read2(content)}},seriesOf=value=>{const metric=isJson(value)?value.metric:void 0;if(!isJson(value)||!isJson(metric))
throw new Malformed("a series has no labels");const plain=listOf(value.values??[],"values").map(each=>pointOf(each,content=>numberOf(content,"a value"))),histograms=listOf(
value.histograms??[],"histograms").map(each=>pointOf(each,histogramOf)),points=histograms.length===0?plain:histograms.concat(plain);points.sort((a,b)=>a.at-b.at);
const twice=points.find((point,index)=>point.at===points[index+1]?.at);if(twice!==void 0)throw new Malformed(`a series has two samples at ${twice.at}`);return{labels:Object.
fromEntries(Object.entries(metric).map(([name,text])=>[name,String(text)])),points}},REMARK=/^PromQL (info|warning):/,readAnswer=(body,query)=>{let document;try{
document=JSON.parse(body)}catch(cause){throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`Prometheus answered ${query} with something that\
 is no JSON`,next:"Look at metrics.prometheus.url in a browser: a login page or a proxy may stand before it.",cause})}if(isJson(document)&&document.status==="er\
ror"){const type=String(document.errorType),why=`${type}: ${String(document.error)}`,next="Try the query in the server’s own page, and mend it in the config.";
throw type==="bad_data"?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`Prometheus refuses ${query}: ${why}`,next}):new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`Prometheus could not answer ${query}: ${why}`,next:"Try the query in the server’s own page: if it fails there too, ask for less or mend the server."})}
try{const data=isJson(document)&&document.status==="success"?document.data:void 0;if(!isJson(document)||!isJson(data))throw new Malformed("neither a success nor\
 an error");if(data.resultType!=="matrix")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`Prometheus answered ${query} with a ${String(
data.resultType)}, not with a matrix`,next:"Write a selector or a query that yields an instant vector."});const warnings=textsOf(document.warnings,"warnings");return{
series:listOf(data.result,"the result").map(seriesOf),partial:warnings.filter(text=>!REMARK.test(text)),remarks:[...warnings.filter(text=>REMARK.test(text)),...textsOf(
document.infos,"infos")]}}catch(error){throw error instanceof Malformed?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`Prometheus’s answer t\
o ${query} cannot be read: ${error.message}`,next:"Check that metrics.prometheus.url speaks the HTTP API of Prometheus.",cause:error}):error}},createTurns=()=>{
let last=Promise.resolve();return work=>{const turn=last.then(work,work);return last=turn.catch(()=>{}),turn}},TIMEOUT=20*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2,PAUSES=[1*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,4*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2],LARGEST_ANSWER=4*1024*1024,MOST_NODES=3e5,
nodesIn=text=>{let nodes=0;for(let at=0;at<text.length;at++){const code=text.charCodeAt(at);(code===91||code===123)&&(nodes+=1)}return nodes},Passing=class extends Error{},
headersOf=({settings,secretHeaders})=>({accept:"application/json",...settings.headers,...secretHeaders?.()}),checkStatus=(status,redirect,body,query)=>{if(!(status===
200||status===400||status===422))throw status>=500||status===429?new Passing(`status ${status}: ${body.slice(0,200)}`):status===401||status===403?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`Prometheus does not allow ${query}: status ${status}`,next:"Check what the workflow hands over as METRICS_TOKEN or METRICS_HEADERS: the inputs metrics\
-token and metrics-headers of shift-traffic."}):new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`Prometheus answered ${query} with status ${status}${redirect===
void 0?"":`: ${redirect}`}`,next:redirect===void 0?"Check metrics.prometheus.url: below it, /api/v1/query must exist.":"Set metrics.prometheus.url to the addres\
s itself: redirects are not followed, the credentials would go along."})},createClient=connection=>{const{settings,fetch,clock,signal}=connection,inTurn=createTurns(),
attempt=async(url,headers,query)=>{const late=new AbortController,answered=new AbortController;clock.sleep(TIMEOUT,answered.signal).then(()=>late.abort(new Passing(
`no answer within ${TIMEOUT/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s`)),()=>{});const until=signal===void 0?late.signal:AbortSignal.any([signal,
late.signal]);try{const response=await fetch(url,{headers,redirect:"manual",signal:until});return await inTurn(async()=>{const body=await(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
Vc)(response,LARGEST_ANSWER);if(nodesIn(body)>MOST_NODES)throw new _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.MF(`the answer has more than ${MOST_NODES}\
 lists and objects`);const{status}=response,location=response.headers.get("location")??void 0;if(checkStatus(status,(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
GO)(url,{status,location}),body,query),status!==200&&!/"status"\s*:\s*"error"/.test(body))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`\
Prometheus refuses ${query}: status ${status}: ${body.slice(0,200)}`,next:"Mend the query in the config."});return readAnswer(body,query)})}finally{answered.abort()}},
ask=async(path,parameters)=>{const headers=headersOf(connection),query=parameters.query??"",url=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Fl)(settings.
url,`/api/v1/${path}?${new URLSearchParams(parameters)}`);for(let tried=0;;tried++){signal?.throwIfAborted();try{return await attempt(url,headers,query)}catch(error){
if(signal?.aborted)throw signal.reason;if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1||error instanceof _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
MF)throw error;const pause=PAUSES[tried];if(pause===void 0||(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.EN)((0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
WH)(error))){if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)throw error;const cause=error instanceof TypeError&&error.cause instanceof
Error?error.cause:error;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`Prometheus at ${settings.url} did not answer ${query}: ${cause instanceof
Error?cause.message:cause}`,next:(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.WH)(error)?.next??"Re-run the job when Prometheus can be reached from \
the runner.",cause})}await clock.sleep(pause,signal)}}},seconds=at=>(at/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2).toFixed(3);return{samples:async({
selector,from,to})=>{const query=`${selector}[${to-from}ms]`,answer=await ask("query",{query,time:seconds(to)});return checkWithin(answer,query,from,to),answer},
grid:async({query,from,to,step})=>{const answer=await ask("query_range",{query,start:seconds(from),end:seconds(to),step:String(step/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2)});return checkWithin(answer,query,from,to,step),answer}}},checkWithin=(answer,query,from,to,step)=>{for(const{points}of answer.series)for(const{at}of points)
if(!(at>=from&&at<=to&&(step===void 0||(at-from)%step===0)))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`Prometheus answered ${query}\
 with a sample at ${new Date(at).toISOString()}, which was not asked for: from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`+(step===void 0?
"":`, every ${step/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s`),next:"Look for a proxy or a cache in front of Prometheus that aligns times, and tu\
rn that off."})},SAME=1e-9,isAtLeast=(value,limit)=>value>=limit-Math.abs(limit)*SAME,slowerThan=({buckets},threshold)=>{let slower=0;for(const bucket of buckets)
if(isAtLeast(bucket.left,threshold))slower+=bucket.count;else if(!isAtLeast(threshold,bucket.right)&&bucket.count>0)return{within:bucket};return slower},totalOf=({
buckets})=>buckets.reduce((sum,{count})=>sum+count,0),locate=(distribution,share)=>{const rank=share*totalOf(distribution);let below=0;const populated=distribution.
buckets.filter(({count})=>count>0);for(const bucket of populated.toSorted((a,b)=>a.right-b.right||a.left-b.left)){if(below+bucket.count>=rank)return{bucket,into:(rank-
below)/bucket.count};below+=bucket.count}},quantile=(distribution,share)=>{const found=locate(distribution,share);if(found===void 0)return;const{left,right}=found.
bucket;if(!Number.isFinite(right))return left;const begin=Number.isFinite(left)?left:right;return begin+(right-begin)*found.into},merge=buckets=>{const sums=new Map;
for(const bucket of buckets){const key=`${bucket.left} ${bucket.right}`,known=sums.get(key);sums.set(key,known===void 0?bucket:{...known,count:known.count+bucket.
count})}return{buckets:[...sums.values()]}},growthOfNumber=(before,now)=>now<before?{fell:!0,stayed:!1,count:now}:{fell:!1,stayed:before>0,count:now-before},growthOfHistogram=(before,now)=>{
const restarted={fell:!0,stayed:!1,count:now.count,buckets:now.buckets};if(now.count<before.count)return restarted;const grown=now.buckets.map(bucket=>({...bucket}));
let next=0;for(const old of before.buckets){for(;next<grown.length&&!isAtLeast(grown[next]?.right??0,old.right);)next++;const home=grown[next];if(home===void 0||
!isAtLeast(old.left,home.left)||home.count<old.count){if(old.count>0)return restarted;continue}grown[next]={...home,count:home.count-old.count}}return{fell:!1,stayed:before.
count>0,count:now.count-before.count,buckets:grown}},scrapesOf=({tracks})=>{const times=new Set;for(const{samples}of tracks.values())for(const at of samples.keys())
times.add(at);return[...times].sort((a,b)=>a-b)},isCount=value=>Number.isSafeInteger(value)&&value>=0,faultOf=sample=>{if(sample===void 0)return;const bad=typeof sample==
"number"?[sample].find(value=>!isCount(value)):[sample.count,...sample.buckets.map(({count})=>count)].find(value=>!isCount(value));return bad===void 0?void 0:`a\
 counter says ${bad}, which is no whole number from 0 on`},growthOf=(before,now)=>typeof now=="number"?typeof before=="object"?void 0:growthOfNumber(before??0,now):
typeof before=="number"?void 0:growthOfHistogram(before??{count:0,buckets:[]},now),stepsOf=target=>{const scrapes=scrapesOf(target),tracks=[...target.tracks.values()],
lastSeen=new Map;let lastStart=Number.NEGATIVE_INFINITY;const steps=[];for(const[index,to]of scrapes.entries()){const from=scrapes[index-1];if(from!==void 0){const{
step,started}=stepOf(tracks,from,to,track=>{const seen=lastSeen.get(track);return seen===void 0||seen<lastStart});started&&(lastStart=to),steps.push(step)}for(const track of tracks)
track.samples.has(to)&&lastSeen.set(track,to)}return steps},stepOf=(tracks,from,to,isNew)=>{const sums=new Map,native=[],classic=new Map;let broken,fell=!1,stayed=!1;
for(const track of tracks){const now=track.samples.get(to),before=track.samples.get(from);if(broken??=faultOf(now)??faultOf(before),now===void 0)continue;if(before===
void 0&&!isNew(track)){broken??="a series that had gone came back";continue}const growth=growthOf(before,now);if(growth===void 0){broken??="a series changed bet\
ween numbers and native histograms";continue}if(fell||=growth.fell,stayed||=growth.stayed,track.bound===void 0){for(const role of track.roles)sums.set(role,(sums.
get(role)??0)+growth.count);track.roles.has("latency")&&native.push(...growth.buckets??[])}else{const key=track.histogram??"",list=classic.get(key)??[];list.push(
{bound:track.bound,count:growth.count}),classic.set(key,list)}}return fell&&stayed&&(broken??="a counter fell, but not all counters of its process began again"),
{step:{from,to,sums,native,classic:[...classic.values()].map(list=>list.sort((a,b)=>a.bound-b.bound)),...broken===void 0?{}:{broken}},started:fell&&broken===void 0}},
presenceOf=({scrapes,steps},{at,interval,reach})=>{const end=at+interval,first=scrapes.findIndex(scrape=>scrape>=at),begin=scrapes[first];if(begin===void 0)return{
kind:"absent"};const gap={kind:"unknown",why:"it was not scraped for longer than an interval"};if(begin>=at+reach)return first>0?gap:{kind:"absent"};const next=scrapes.
findIndex(scrape=>scrape>=end),close=scrapes[next];if(close!==void 0&&close>=end+reach)return gap;const taken=steps.slice(first,close===void 0?scrapes.length-1:
next),broken=taken.find(step=>step.broken!==void 0)?.broken;return broken!==void 0?{kind:"unknown",why:broken}:{kind:close===void 0?"ends":"whole",steps:taken}},
latencyOf=steps=>{const layouts=new Map;for(const list of steps.flatMap(({classic})=>classic)){const key=list.map(({bound})=>bound).join(" "),sums=layouts.get(key);
if(sums===void 0)layouts.set(key,list.map(each=>({...each})));else for(const[index,each]of sums.entries())each.count+=list[index]?.count??0}const buckets=steps.
flatMap(({native})=>native);for(const sums of layouts.values()){if(sums.at(-1)?.bound!==Number.POSITIVE_INFINITY)return'a histogram has no bucket le="+Inf"';let left=(sums[0]?.
bound??0)>0?0:Number.NEGATIVE_INFINITY,below=0;for(const{bound,count}of sums){if(count<below)return`the bucket le="${bound}" counted less than the one below it`;
buckets.push({left,right:bound,count:count-below}),left=bound,below=count}}return merge(buckets)},isAwaited=(lists,{to,reach})=>{const last=lists.flatMap(scrapes=>scrapes.
at(-1)??[]),newest=last.reduce((latest,at)=>Math.max(latest,at),Number.NEGATIVE_INFINITY);return last.some(at=>at<to&&at+reach>Math.min(newest,to))},sumIntervals=({
targets,blind},{from,to,interval,reach,role})=>{const known=[],leftOut=[],ended=new Map,prepared=[...targets.values()].map(target=>({name:target.name,scrapes:scrapesOf(
target),steps:stepsOf(target)}));let partial=isAwaited(prepared.map(({scrapes})=>scrapes),{to,reach});for(let at=from;at<to;at+=interval){const steps=[];let seen=!1,
why=blind.find(each=>each.from<at+interval+reach&&each.to>at)?.why;partial||=why!==void 0;for(const target of prepared){const presence=presenceOf(target,{at,interval,
reach});if(presence.kind!=="absent"){if(presence.kind==="unknown"){why??=`${target.name}: ${presence.why}`;continue}steps.push(...presence.steps),presence.kind===
"ends"?ended.set(target.name,at):seen||=presence.steps.some(({sums:sums2})=>sums2.has(role))}}if(why!==void 0){leftOut.push({at,why});continue}if(!seen)continue;
const sums=new Map;for(const[name,count]of steps.flatMap(step=>[...step.sums]))sums.set(name,(sums.get(name)??0)+count);known.push({at,sums,latency:latencyOf(steps)})}
return{known,leftOut,ended:[...ended].map(([target,at])=>({target,at})),partial}},Samples=class{#times=[];#values=[];#histograms;set(at,value){const place=this.#placeOf(
at),plain=typeof value=="number"?value:Number.NaN;this.#times[place]===at?this.#values[place]=plain:place===this.#times.length?(this.#times.push(at),this.#values.
push(plain)):(this.#times.splice(place,0,at),this.#values.splice(place,0,plain)),typeof value=="number"?this.#histograms?.delete(at):(this.#histograms??=new Map,
this.#histograms.set(at,value))}get(at){const place=this.#placeOf(at);return this.#times[place]===at?this.#histograms?.get(at)??this.#values[place]:void 0}has(at){
return this.#times[this.#placeOf(at)]===at}keys(){return this.#times}#placeOf(at){let low=0,high=this.#times.length;if(high>0&&(this.#times[high-1]??0)<at)return high;
for(;low<high;){const middle=low+high>>1;(this.#times[middle]??0)<at?low=middle+1:high=middle}return low}},SCRAPE_NATIVE="Prometheus keeps native histograms onl\
y where the scrape config says scrape_native_histograms: true; from 3.9 on --enable-feature=native-histograms does nothing, before 3.8 it is what it takes.",PIECE=6e5,
MOST=3e5,weightOf=({points,labels})=>points.reduce((sum,{value})=>sum+(typeof value=="number"?1:4+4*value.buckets.length),40+4*Object.keys(labels).length),describe=labels=>`\
{${Object.entries(labels).map(([name,value])=>`${name}="${value}"`).join(",")}}`,keyOf=labels=>JSON.stringify(Object.entries(labels).sort(([a],[b])=>a<b?-1:a>b?
1:0)),targetName=(labels,names,selector)=>names.map(name=>{const value=labels[name];if(value!==void 0&&value!=="")return value;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`A series of ${selector} has no label ${name}, so nobody knows which process it is of: ${describe(labels)}`,next:"Name the labels that tell one process\
 from another in metrics.prometheus.target."})}).join(" "),checkKind=({points,labels},{selector,kind})=>{const native=points.some(({value})=>typeof value!="numb\
er");if(kind==="classic"&&(native||labels.le===void 0))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${selector} shows ${describe(labels)}\
, which is no bucket of a classic histogram`,next:"Set metrics.prometheus.latency to a histogram without _bucket, and its kind to native if it is one."});if(kind===
"native"&&points.some(({value})=>typeof value=="number"))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${selector} shows numbers in ${describe(
labels)}, so it is no native histogram`,next:`Set the kind of metrics.prometheus.latency to classic, or let the server keep native ones. ${SCRAPE_NATIVE}`})},boundOf=(labels,selector)=>{
const bound=parseNumber(labels.le??"");if(bound!==void 0&&!Number.isNaN(bound))return bound;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${selector}\
 shows a bucket with the bound ${JSON.stringify(labels.le)}`,next:"Set metrics.prometheus.latency to a classic histogram, whose bounds are numbers."})},takeIn=(targets,series,wanted,names)=>{
if(series.points.length===0)return;checkKind(series,wanted);const{labels}=series,bound=wanted.kind==="classic"?boundOf(labels,wanted.selector):void 0,name=targetName(
labels,names,wanted.selector),target=targets.get(name)??{name,tracks:new Map};targets.set(name,target);const{le,...others}=labels,key=keyOf(bound===void 0?labels:
{...others,le:String(bound)}),track=target.tracks.get(key)??{labels,roles:new Set,samples:new Samples,...bound===void 0?{}:{bound,histogram:keyOf(others)}};target.
tracks.set(key,track),track.roles.add(wanted.role);for(const{at,value}of series.points)track.samples.set(at,value)},readRaw=async(client,{wanted,from,to,smallest,
target})=>{const targets=new Map,blind=[],remarks=new Set;let held=0;const fetchPiece=async(each,begin,end)=>{let answer;try{answer=await client.samples({selector:each.
selector,from:begin,to:end})}catch(error){if(!(error instanceof _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.MF))throw error;if(end-begin<=smallest)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`Prometheus’s answer to ${each.selector} is too large even for ${(end-begin)/1e3} s`,next:"Choose a metric with fewer labels, or add matchers that le\
ave out what is not needed.",cause:error});const middle=begin+Math.ceil((end-begin)/2);await fetchPiece(each,begin,middle),await fetchPiece(each,middle,end);return}
for(const why of answer.partial)blind.push({from:begin,to:end,why});for(const remark of answer.remarks)remarks.add(remark);for(const series of answer.series){if(held+=
weightOf(series),held>MOST)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`Prometheus’s answers for one slot, ${each.selector} and ot\
hers over ${Math.round((to-from)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY)} min, are more than can be held: ${MOST} samples, a series counted as 40`,
next:"Choose metrics with fewer labels, or add matchers that leave out what is not needed."});takeIn(targets,series,each,target)}};return await Promise.all(wanted.
map(async each=>{for(let begin=from;begin<to;begin+=PIECE)await fetchPiece(each,begin,Math.min(begin+PIECE,to))})),{targets,blind,remarks:[...remarks]}},checkApart=readings=>{
for(const[name,{tracks}]of readings.blue.targets){const others=readings.green.targets.get(name)?.tracks;for(const[key,track]of tracks)if(others?.has(key)===!0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`The same series counts for both slots: ${describe(track.labels)}`,next:"Write the selectors of metrics.prometheus so that ${slot} tells the slots apar\
t."})}},NAME=/^((?:[A-Za-z_:]|\$\{slot\})(?:[\w:]|\$\{slot\})*)(?:\s*\{([\s\S]*)\})?$/,MATCHER=/\s*([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')\s*(,|$)/y,
read=text=>{const[,metric,matchers=""]=NAME.exec(text.trim())??[];if(metric===void 0)return;const demanded=[],rest=matchers.trimEnd();for(MATCHER.lastIndex=0;MATCHER.
lastIndex<rest.length;){const found=MATCHER.exec(rest);if(found===null)return;(found[2]==="="||found[2]==="=~")&&demanded.push(found[1]??"")}return{metric,matchers:rest,
demanded}},isSelector=text=>read(text)!==void 0,checkPlaceholder=(field,text)=>{if(!text.includes("${slot}"))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`${field} is ${text}, which asks the same of both slots`,next:'Write ${slot} where the name of the slot stands, for example slot="${slot}".'})},parseSelector=(field,text)=>{
const selector=read(text);if(selector===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${field} is ${text}, which is no plain s\
elector`,next:'Write name{label="value"}, without functions and ranges: counters are read sample by sample.'});return checkPlaceholder(field,text),selector},bucketsOf=({
metric,matchers})=>`${metric}_bucket{${matchers}}`,fillIn=(text,slot,interval)=>{const name=slot.replace(/[\\"']/g,character=>`\\${character}`);return text.replaceAll(
"${slot}",()=>name).replaceAll("${interval}",`${interval/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2}s`)},WHOLE=1e-6,numbersOf=async(client,metric,query,{
from,to,interval})=>{const answer=await client.grid({query,from:from+interval,to,step:interval}),{series,partial,remarks}=answer;if(series.length>1)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`metrics.custom.${metric}: ${query} yields ${series.length} series where one is meant`,next:"Sum them up, for example with sum(…), or add matchers."});
if(partial.length>0){const note=`${query} was answered in part: ${partial.join("; ")}`;return{values:new Map,notes:[note],partial:!0}}const values=new Map;for(const{
at,value}of series[0]?.points??[]){if(typeof value!="number")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`metrics.custom.${metric}: ${query}\
 yields histograms where numbers are meant`,next:"Take one number out of it, for example with histogram_quantile or histogram_count."});values.set(at-interval,value)}
return{values,notes:remarks.map(remark=>`${query}: ${remark}`),partial:!1}},wholeOf=(value,metric,query)=>{const whole=Math.round(value);if(Math.abs(value-whole)<=
WHOLE)return whole;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`metrics.custom.${metric}: ${query} yields ${value}, which is no whol\
e number`,next:'increase() and rate() extrapolate: write plain selectors of the counters instead, name{label="value"}, whose increments are counted sample by sa\
mple.'})},readQueries=async(client,metric,window)=>{const[bad,total]=await Promise.all([numbersOf(client,metric.name,metric.bad,window),numbersOf(client,metric.
name,metric.total,window)]),readings=new Map,notes=[...bad.notes,...total.notes];for(const[at,value]of total.values){const other=bad.values.get(at)??(bad.partial?
Number.NaN:0);if(![value,other].every(each=>Number.isFinite(each)&&each>=0)){notes.push(`total ${value} and bad ${other} are no counts`);continue}const reading={
total:wholeOf(value,metric.name,metric.total),bad:wholeOf(other,metric.name,metric.bad)};reading.bad>reading.total?notes.push(`bad is ${reading.bad} of ${reading.
total}`):readings.set(at,reading)}return{readings,notes,partial:bad.partial||total.partial}},readCounters=async(client,metric,window)=>{const{from,to,interval,reach,
target}=window,reading=await readRaw(client,{wanted:[{selector:metric.total,role:"total",kind:"counter"},{selector:metric.bad,role:"bad",kind:"counter"}],from:from-
2*interval,to:to+reach,smallest:interval,target}),{known,leftOut,partial}=sumIntervals(reading,{from,to,interval,reach,role:"total"}),readings=new Map,notes=[...reading.
remarks,...leftOut.map(({why})=>why)];for(const{at,sums}of known){const total=sums.get("total")??0,bad=sums.get("bad")??0;bad>total?notes.push(`bad is ${bad} of\
 ${total}`):readings.set(at,{total,bad})}return{readings,notes,partial}},readCustomMetric=async(client,metric,window)=>{if(metric.kind==="counts")return isSelector(
metric.total)?readCounters(client,metric,window):readQueries(client,metric,window);const{values,notes,partial}=await numbersOf(client,metric.name,metric.query,window),
readings=new Map,odd=[];for(const[at,value]of values)Number.isFinite(value)||odd.push(`the query yields ${value}`),readings.set(at,{value:Number.isFinite(value)?
value:void 0});return{readings,notes:[...notes,...odd],partial}},SHARES=[.5,.75,.9,.95,.99],COARSEST=-4,FINEST=8,schemaOf=({left,right})=>{if(!(left>0)||!Number.
isFinite(right))return;const schema=-Math.log2(Math.log2(right/left)),whole=Math.round(schema);return Math.abs(schema-whole)<1e-6&&whole>=COARSEST&&whole<=FINEST?
whole:void 0},smallestAmong=(bounds,limit)=>bounds.find(bound=>isAtLeast(bound,limit)),nextPower=(buckets,limit)=>{const schemas=buckets.filter(({left})=>left>0).
map(schemaOf);if(schemas.length===0||schemas.includes(void 0))return;const steps=2**Math.min(...schemas.map(schema=>schema??0));return 2**(Math.ceil(Math.log2(limit)*
steps-1e-9)/steps)},FAR=1.15,ENOUGH=20,ratioAt=(distribution,bound,tolerance)=>{const above=slowerThan(distribution,bound);if(typeof above!="number"||above<ENOUGH)
return;const from=bound/tolerance;let more=0;for(const{left,right,count}of distribution.buckets){const[begin,end]=[Math.max(left,0),Math.min(right,bound)];right>
bound*(1+1e-9)||end<=from||end<=begin||(more+=count*(end-Math.max(begin,from))/(end-begin))}return(above+more)/above},edgesOf=(distribution,{tolerance,perUnit,native})=>{
const populated=distribution.buckets.filter(({count})=>count>0),bounds=[...new Set((native?populated:distribution.buckets).map(({right})=>right))].filter(bound=>bound>
0&&Number.isFinite(bound)).sort((a,b)=>a-b),edges=new Map,milliseconds=bound=>Number((bound*perUnit).toPrecision(15));for(const share of SHARES){const found=locate(
distribution,share);if(found===void 0)return[];const{left,right}=found.bucket,candidates=[left,right].filter(bound=>bound>0&&Number.isFinite(bound)&&typeof slowerThan(
distribution,bound)=="number"),value=Number.isFinite(right)?Math.max(left,0)+(right-Math.max(left,0))*found.into:left,stable=candidates.sort((a,b)=>Math.abs(Math.
log(a/value))-Math.abs(Math.log(b/value)))[0];if(stable===void 0||edges.has(stable))continue;const limit=stable*tolerance,canary=(native?nextPower(populated,limit):
void 0)??smallestAmong(bounds,limit),ratio=canary===void 0||canary>limit*FAR?ratioAt(distribution,stable,tolerance):void 0;ratio!==void 0?edges.set(stable,{stable:milliseconds(
stable),canary:milliseconds(stable),ratio}):canary!==void 0&&edges.set(stable,{stable:milliseconds(stable),canary:milliseconds(canary)})}return[...edges.values()].
sort((a,b)=>a.stable-b.stable)},KEEP_CLASSIC="Where native histograms are scraped as well, always_scrape_classic_histograms: true keeps the buckets of classic o\
nes.",whyEmpty=({kind})=>kind==="native"?SCRAPE_NATIVE:KEEP_CLASSIC,has=(reading,role)=>[...reading.targets.values()].some(({tracks})=>[...tracks.values()].some(
({roles})=>roles.has(role))),withoutHistogram=({targets})=>[...targets.values()].flatMap(({name,tracks})=>{const roles=[...tracks.values()].flatMap(track=>[...track.
roles]);return roles.includes("requests")&&!roles.includes("latency")?[name]:[]}),missingHistogram=(latency,{blue,green})=>(has(blue,"requests")||has(green,"req\
uests"))&&!has(blue,"latency")&&!has(green,"latency")?{what:`No series answers to metrics.prometheus.latency (${latency.histogram}, ${latency.kind}), though req\
uests are counted: nothing is known of latency`,next:`Check its name, its labels and its kind. ${whyEmpty(latency)}`}:void 0,nextBound=(all,threshold)=>typeof slowerThan(
all,threshold)=="number"?threshold:all.buckets.map(({right})=>right).filter(bound=>Number.isFinite(bound)&&isAtLeast(bound,threshold)).sort((a,b)=>a-b).find(bound=>typeof slowerThan(
all,bound)=="number"),raiseShared=(thresholds,latencies,perUnit)=>{const all=merge(latencies.flatMap(({buckets})=>buckets)),notes=[],raised=new Map;for(const[index,
threshold]of thresholds.blue.entries()){if(thresholds.green[index]!==threshold||raised.has(threshold))continue;const bound=nextBound(all,threshold/perUnit);if(bound===
void 0||bound===threshold/perUnit)continue;const milliseconds=Number((bound*perUnit).toPrecision(15));raised.set(threshold,milliseconds),notes.push(`Requests sl\
ower than ${threshold} ms are counted above ${milliseconds} ms, for both versions: ${threshold} ms is no bucket bound`)}const move=(threshold,index)=>thresholds.
blue[index]===thresholds.green[index]?raised.get(threshold)??threshold:threshold;return{thresholds:{blue:thresholds.blue.map(move),green:thresholds.green.map(move)},
notes}},SHORTEST_INTERVAL=5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,LONGEST_INTERVAL=60*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,slotName=(settings,slot)=>settings.
slots?.[slot]??slot,reachOf=interval=>Math.ceil(interval*1.2),refuse=(field,value,next)=>{throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${field}\
 is ${JSON.stringify(value)}`,next})},checkUrl=text=>{const fault=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.M1)(text);if(fault!==void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`metrics.prometheus.url ${fault}${/@/.test(text)?"":`: ${JSON.stringify(text)}`}`,next:"Set it to an http or https address, for example https://prometh\
eus.internal:9090. Credentials come from the workflow: docs/prometheus.md."})},checkSettings=settings=>{checkUrl(settings.url);const{interval,delay}=settings;(!(interval>=
SHORTEST_INTERVAL&&interval<=LONGEST_INTERVAL)||interval%_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2!==0)&&refuse("metrics.prometheus.interval",interval,
"Set it to whole seconds from 5 to 60, and not below the scrape interval."),(!(delay>=reachOf(interval))||!Number.isSafeInteger(delay))&&refuse("canary.metrics-\
delay",delay,`Set it to at least ${reachOf(interval)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s: 1.2 times metrics.prometheus.interval.`);for(const name of Object.
keys(settings.headers))/^[A-Za-z0-9-]+$/.test(name)||refuse("metrics.prometheus.headers",name,"Name request headers, for example X-Scope-OrgID.");for(const label of settings.
target)/^[A-Za-z_]\w*$/.test(label)||refuse("metrics.prometheus.target",label,"Name labels, for example [job, instance].");settings.target.length===0&&refuse("m\
etrics.prometheus.target",[],"Name at least one label."),slotName(settings,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f[0]??"blue")===slotName(settings,
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f[1]??"green")&&refuse("metrics.prometheus.slots",settings.slots,"Give each slot a name of its own."),parseSelector(
"metrics.prometheus.requests",settings.requests),parseSelector("metrics.prometheus.errors",settings.errors),settings.latency!==void 0&&parseSelector("metrics.pr\
ometheus.latency.histogram",settings.latency.histogram);const names=new Set;for(const metric of settings.metrics){names.has(metric.name)&&refuse("metrics.custom",
metric.name,"Give each metric a name of its own."),names.add(metric.name);const queries=metric.kind==="value"?[metric.query]:[metric.bad,metric.total];for(const query of queries)
checkPlaceholder(`metrics.custom.${metric.name}`,query);metric.kind==="counts"&&isSelector(metric.bad)!==isSelector(metric.total)&&refuse(`metrics.custom.${metric.
name}`,{bad:metric.bad,total:metric.total},"Make both plain selectors of counters, or both queries that yield whole numbers.")}},clockTime=at=>new Date(at).toISOString().
slice(11,19),tell=(slot,leftOut,what)=>{const reasons=new Map;for(const{at,why}of leftOut){const known=reasons.get(why);reasons.set(why,{first:known?.first??at,
count:(known?.count??0)+1})}return[...reasons].map(([why,{first,count}])=>{const more=count>1?` and ${count-1} more`:"";return`${slot}: the interval at ${clockTime(
first)}${more} has no ${what}: ${why}`})},checkErrors=(reading,settings,slot)=>{const requests=parseSelector("metrics.prometheus.requests",settings.requests),errors=parseSelector(
"metrics.prometheus.errors",settings.errors),tracks=[...reading.targets.values()].flatMap(target=>[...target.tracks.values()]);if(tracks.some(({roles})=>roles.has(
"errors")))return[];const counted=tracks.filter(({roles})=>roles.has("requests"));if(counted.length===0)return[];if(errors.metric!==requests.metric)return[`${slot}\
: no series of ${errors.metric} answers to metrics.prometheus.errors, which is taken as no errors so far`];const labels=new Set(counted.flatMap(track=>Object.keys(
track.labels))),unknown=errors.demanded.find(label=>!labels.has(label));if(unknown===void 0)return[];throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`No series of ${requests.metric} has the label ${unknown} that metrics.prometheus.errors asks for`,next:`Use a label that tells errors apart: ${[...labels].
filter(label=>label!=="__name__").join(", ")}.`})},unknownLatency=(requests,spread,latency,unmeasured)=>{if(unmeasured.length>0){const[first,...more]=unmeasured;
return`${first}${more.length>0?` and ${more.length} more`:""} counts requests and has no series of ${latency.histogram}. ${whyEmpty(latency)}`}return requests>0&&
totalOf(spread)===0?`${latency.histogram} counted none of ${requests} requests. ${whyEmpty(latency)}`:void 0},slowerThanEach=(latency,thresholds,perUnit,tellWhy)=>thresholds.
map(threshold=>{const slower=slowerThan(latency,threshold/perUnit);if(typeof slower=="number")return slower;const{left,right}=slower.within;tellWhy(`${threshold}\
 ms is no bucket bound; the bucket around it goes from ${left*perUnit} to ${right*perUnit} ms`)}),prometheusMetrics=connection=>{const{settings}=connection;checkSettings(
settings);const{interval,latency}=settings,client=createClient(connection),reach=reachOf(interval),{target}=settings,perUnit=latency?.unit==="ms"?1:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2,wantedOf=slot=>{const fill=text=>fillIn(text,slotName(settings,slot),interval),wanted=[{selector:fill(settings.requests),role:"requests",kind:"counter"},{selector:fill(
settings.errors),role:"errors",kind:"counter"}];if(latency!==void 0){const{metric,matchers}=parseSelector("metrics.prometheus.latency.histogram",latency.histogram);
wanted.push({selector:fill(latency.kind==="classic"?bucketsOf({metric,matchers}):latency.histogram),role:"latency",kind:latency.kind})}return wanted},gridOf=(from,to)=>({
from:Math.ceil(from/interval)*interval,to:Math.floor(to/interval)*interval,interval,reach,target}),read2=(slot,grid)=>readRaw(client,{wanted:wantedOf(slot),from:grid.
from-2*interval,to:grid.to+reach,smallest:interval,target}),readCustom=async(slot,grid)=>{const byTime=new Map,remarks=await Promise.all(settings.metrics.map(async metric=>{
const fill=text=>fillIn(text,slotName(settings,slot),interval),filled=metric.kind==="value"?{...metric,query:fill(metric.query)}:{...metric,bad:fill(metric.bad),
total:fill(metric.total)};try{const{readings,notes,partial}=await readCustomMetric(client,filled,grid);for(const[at,reading]of readings)byTime.set(at,{...byTime.
get(at),[metric.name]:reading});return{notes:[...new Set(notes.map(note=>`${slot}: ${metric.name}: ${note}`))],...partial&&{partial}}}catch(error){return(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
A8)(`${slot}: ${metric.name}`,error)}}));return{byTime,remarks:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.cM)(remarks)}},countsOf=({at,sums,latency:spread},thresholds,odd,unmeasured)=>{
const requests=sums.get("requests")??0,errors=sums.get("errors")??0;if(errors>requests){odd.counts.push({at,why:`metrics.prometheus.errors counts more than metr\
ics.prometheus.requests (${errors} of ${requests})`});return}const counts={at,requests,errors,p95:void 0};if(latency===void 0)return counts;if(typeof spread=="s\
tring")return odd.latency.push({at,why:spread}),counts;const unknown=unknownLatency(requests,spread,latency,unmeasured);if(unknown!==void 0)return odd.latency.push(
{at,why:unknown}),counts;const p95=quantile(spread,.95),known={...counts,p95:p95===void 0?void 0:p95*perUnit},slower=slowerThanEach(spread,thresholds,perUnit,why=>odd.
latency.push({at,why})),most=slower.reduce((highest,count=0)=>Math.max(highest,count),0);return most<=requests?{...known,slower}:(odd.latency.push({at,why:`its \
histogram counts ${most} slow of ${requests} requests`}),known)};return{interval,async edges({stable,from,to,tolerance}){const grid=gridOf(from,to);if(latency===
void 0||grid.to<=grid.from)return[];const{known}=sumIntervals(await read2(stable,grid),{...grid,role:"requests"}),all=known.flatMap(({latency:spread})=>typeof spread==
"string"?[]:spread.buckets);return edgesOf(merge(all),{tolerance,perUnit,native:latency.kind==="native"})},async counts({from,to,thresholds}){const grid=gridOf(
from,to);if(grid.to<=grid.from)return{slots:{blue:[],green:[]},unattributed:0,notes:[]};const[blue,green,blueCustom,greenCustom]=await Promise.all([read2("blue",
grid),read2("green",grid),readCustom("blue",grid),readCustom("green",grid)]),own={blue:blueCustom,green:greenCustom},readings={blue,green};checkApart(readings);
const sumsOf=slot=>sumIntervals(readings[slot],{...grid,role:"requests"}),intervals={blue:sumsOf("blue"),green:sumsOf("green")},spreads=[...intervals.blue.known,
...intervals.green.known].flatMap(({latency:spread})=>typeof spread=="string"?[]:[spread]),raised=raiseShared(thresholds,spreads,perUnit),notes=[...raised.notes],
slotCounts=slot=>{const reading=readings[slot],{known,leftOut,ended}=intervals[slot],odd={counts:[...leftOut],latency:[]},unmeasured=latency===void 0?[]:withoutHistogram(
reading),rows=known.flatMap(sums=>{const counts=countsOf(sums,raised.thresholds[slot],odd,unmeasured),metrics=own[slot].byTime.get(sums.at);return counts===void 0?
[]:[metrics===void 0?counts:{...counts,metrics}]});return notes.push(...checkErrors(reading,settings,slot),...tell(slot,odd.counts,"counts"),...tell(slot,odd.latency,
"latency counts"),...ended.map(({at,target:name})=>`${slot}: ${name} was last scraped in the interval at ${clockTime(at)}`),...reading.remarks.map(remark=>`${slot}\
: Prometheus remarks: ${remark}`)),rows},slots={blue:slotCounts("blue"),green:slotCounts("green")},partial=intervals.blue.partial||intervals.green.partial,missing=latency===
void 0?void 0:missingHistogram(latency,readings),counted={notes,...partial&&{partial},...missing!==void 0&&{mistakes:[missing]}};return{slots,unattributed:0,...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
cM)([counted,own.blue.remarks,own.green.remarks])}}}}})};export{id,ids,modules};

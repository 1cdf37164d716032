const id=256,ids=[256],modules={8256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$U:()=>liveOutputs,AQ:()=>runGates,FY:()=>paragraph,IS:()=>barsOf,Im:()=>isEmpty,JH:()=>GATES,Jq:()=>describeWeights,Lw:()=>runSmoke,MB:()=>describeDuration,OJ:()=>runErrand,
Pl:()=>headline,Rb:()=>act,Z2:()=>SECOND,ZL:()=>stagesOf,g5:()=>failureOf,j1:()=>ConfigurationError,jx:()=>otherSlot,lB:()=>observe,mx:()=>versionOfTag,pY:()=>MINUTE,
tB:()=>EARLY_GATES,tp:()=>table,ye:()=>soleSlot,yn:()=>accountOfRun});var _empty_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3498),node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3024),node_timers_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8500),require_debug=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.
P$)({"packages/release/node_modules/semver/internal/debug.js"(exports,module){"use strict";var debug=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&
/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module.exports=debug}}),require_constants=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.
P$)({"packages/release/node_modules/semver/internal/constants.js"(exports,module){"use strict";var SEMVER_SPEC_VERSION="2.0.0",MAX_LENGTH2=256,MAX_SAFE_INTEGER=Number.
MAX_SAFE_INTEGER||9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=MAX_LENGTH2-6,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],RELEASE_TYPES=["\
major","premajor","minor","preminor","patch","prepatch","prerelease"];module.exports={MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}}),require_re=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"p\
ackages/release/node_modules/semver/internal/re.js"(exports,module){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH:MAX_LENGTH2}=require_constants(),
debug=require_debug();exports=module.exports={};var re=exports.re=[],safeRe=exports.safeRe=[],src=exports.src=[],safeSrc=exports.safeSrc=[],t=exports.t={},R=0,LETTERDASHNUMBER="\
[a-zA-Z0-9-]",safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH2],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]],makeSafeRegex=value=>{for(const[token,max]of safeRegexReplacements)
value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},createToken=(name2,value,isGlobal)=>{const safe=makeSafeRegex(
value),index=R++;debug(name2,index,value),t[name2]=index,src[index]=value,safeSrc[index]=safe,re[index]=new RegExp(value,isGlobal?"g":void 0),safeRe[index]=new RegExp(
safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*"),createToken("NUMERICIDENTIFIERLOOSE","\\d+"),createToken("NONNUMERICIDENTIFIER",`\\d*[a\
-zA-Z-]${LETTERDASHNUMBER}*`),createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`),createToken(
"MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`),createToken("PRERELEASEIDENTI\
FIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`),createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]}\
)`),createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`),createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}\
(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`),createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`),createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.
BUILDIDENTIFIER]})*))`),createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`),createToken("FULL",`^${src[t.FULLPLAIN]}$`),createToken(
"LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`),createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`),createToken("GTLT","(\
(?:<|>)?=?)"),createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`),
createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.
BUILD]}?)?)?`),createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]}\
)(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`),createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`),createToken("XRANGELOOSE",`^${src[t.GTLT]}\
\\s*${src[t.XRANGEPLAINLOOSE]}$`),createToken("COERCEPLAIN",`(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\\
d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`),createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`),createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]}\
)?(?:${src[t.BUILD]})?(?:$|[^\\d])`),createToken("COERCERTL",src[t.COERCE],!0),createToken("COERCERTLFULL",src[t.COERCEFULL],!0),createToken("LONETILDE","(?:~>?\
)"),createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,!0),exports.tildeTrimReplace="$1~",createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`),
createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`),createToken("LONECARET","(?:\\^)"),createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\
\\s+`,!0),exports.caretTrimReplace="$1^",createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`),createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.
XRANGEPLAINLOOSE]}$`),createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`),createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]}\
)$|^$`),createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,!0),exports.comparatorTrimReplace="$1$2$3",createToken(
"HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`),createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.
XRANGEPLAINLOOSE]})\\s*$`),createToken("STAR","(<|>)?=?\\s*\\*"),createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}}),
require_parse_options=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/internal/parse-options.js"(exports,module){"use stri\
ct";var looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions2=options=>options?typeof options!="object"?looseOption:options:emptyOpts;
module.exports=parseOptions2}}),require_identifiers=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/internal/identifiers.j\
s"(exports,module){"use strict";var numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.
test(a),bnum=numeric.test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.
exports={compareIdentifiers,rcompareIdentifiers}}}),require_semver=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/classes\
/semver.js"(exports,module){"use strict";var debug=require_debug(),{MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_INTEGER}=require_constants(),{safeRe:re,t}=require_re(),parseOptions2=require_parse_options(),
{compareIdentifiers}=require_identifiers(),isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.split(".");if(identifiers.length>prerelease.
length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers(prerelease[i],identifiers[i])!==0)return!1;return!0},SemVer=class _SemVer{constructor(version,options){
if(options=parseOptions2(options),version instanceof _SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;
version=version.version}else if(typeof version!="string")throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);if(version.length>
MAX_LENGTH2)throw new TypeError(`version is longer than ${MAX_LENGTH2} characters`);debug("SemVer",version,options),this.options=options,this.loose=!!options.loose,
this.includePrerelease=!!options.includePrerelease;const m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m)throw new TypeError(`Invalid Version\
: ${version}`);if(this.raw=version,this.major=+m[1],this.minor=+m[2],this.patch=+m[3],this.major>MAX_SAFE_INTEGER||this.major<0)throw new TypeError("Invalid maj\
or version");if(this.minor>MAX_SAFE_INTEGER||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>MAX_SAFE_INTEGER||this.patch<0)throw new TypeError(
"Invalid patch version");m[4]?this.prerelease=m[4].split(".").map(id2=>{if(/^[0-9]+$/.test(id2)){const num=+id2;if(num>=0&&num<MAX_SAFE_INTEGER)return num}return id2}):
this.prerelease=[],this.build=m[5]?m[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&
(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(other){if(debug("SemVer.compare",this.version,this.options,other),
!(other instanceof _SemVer)){if(typeof other=="string"&&other===this.version)return 0;other=new _SemVer(other,this.options)}return other.version===this.version?
0:this.compareMain(other)||this.comparePre(other)}compareMain(other){return other instanceof _SemVer||(other=new _SemVer(other,this.options)),this.major<other.major?
-1:this.major>other.major?1:this.minor<other.minor?-1:this.minor>other.minor?1:this.patch<other.patch?-1:this.patch>other.patch?1:0}comparePre(other){if(other instanceof
_SemVer||(other=new _SemVer(other,this.options)),this.prerelease.length&&!other.prerelease.length)return-1;if(!this.prerelease.length&&other.prerelease.length)return 1;
if(!this.prerelease.length&&!other.prerelease.length)return 0;let i=0;do{const a=this.prerelease[i],b=other.prerelease[i];if(debug("prerelease compare",i,a,b),a===
void 0&&b===void 0)return 0;if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}compareBuild(other){other instanceof
_SemVer||(other=new _SemVer(other,this.options));let i=0;do{const a=this.build[i],b=other.build[i];if(debug("build compare",i,a,b),a===void 0&&b===void 0)return 0;
if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith(
"pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argument: identifier is empty");if(identifier){const match=`-${identifier}`.match(
this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release){case"\
premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=
0,this.patch=0,this.minor++,this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0,this.inc("patch",identifier,identifierBase),
this.inc("pre",identifier,identifierBase);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",identifier,identifierBase),this.inc("pre",identifier,
identifierBase);break;case"release":if(this.prerelease.length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"\
major":(this.minor!==0||this.patch!==0||this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||
this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"\
pre":{const base=Number(identifierBase)?1:0;if(this.prerelease.length===0)this.prerelease=[base];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]==
"number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===!1)throw new Error("invalid increment argument: ide\
ntifier already exists");this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===!1&&(prerelease=[identifier]),isPrereleaseIdentifier(
this.prerelease,identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length];isNaN(prereleaseBase)&&(this.prerelease=prerelease)}else this.prerelease=
prerelease}break}default:throw new Error(`invalid increment argument: ${release}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(
".")}`),this}};module.exports=SemVer}}),require_compare=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/functions/compare.\
js"(exports,module){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}}),heading=text2=>({
block:"heading",text:text2}),paragraph=text2=>({block:"paragraph",text:text2}),table=(header,rows)=>({block:"table",header,rows}),SECOND=1e3,MINUTE=6e4,describeDuration=duration2=>{
if(duration2<SECOND)return`${Math.round(duration2)} ms`;if(duration2<MINUTE)return`${Number((duration2/SECOND).toFixed(1))} s`;const[minutes,seconds2]=[Math.floor(
duration2/MINUTE),Math.round(duration2%MINUTE/SECOND)];return seconds2===0?`${minutes} min`:`${minutes} min ${seconds2} s`},count=(slot2,...states)=>slot2.targets.
filter(target=>states.includes(target.state)).length,healthyTargets=slot2=>count(slot2,"healthy"),isEmpty=slot2=>slot2.desired===0&&slot2.running===0&&healthyTargets(
slot2)===0,enoughHealthy=(size,settings)=>Math.max(1,Math.ceil(size*settings.health.minHealthy/100)),isSettled=slot2=>slot2.rollout?.state==="COMPLETED"&&slot2.
olderRollouts===0&&slot2.running===slot2.desired&&slot2.rollout.running===slot2.desired&&healthyTargets(slot2)>=slot2.desired&&count(slot2,"initial","unhealthy",
"unavailable","unused")===0,describeHealth=slot2=>{const healthy=healthyTargets(slot2);return slot2.desired>0?`${healthy} of ${slot2.desired} healthy`:healthy===
0?"no tasks":`no tasks wanted, ${healthy} stopping`},SLOTS=["blue","green"],otherSlot=slot2=>slot2==="blue"?"green":"blue",allOn=slot2=>({blue:0,green:0,[slot2]:100}),
share=(slot2,percent)=>slot2==="blue"?{blue:percent,green:100-percent}:{blue:100-percent,green:percent},percentOn=(weights,slot2)=>{const sum=weights.blue+weights.
green;return sum>0?100*weights[slot2]/sum:void 0},sameShare=(a,b)=>percentOn(a,"blue")===percentOn(b,"blue"),heavierSlot=weights=>weights.blue===weights.green?void 0:
weights.blue>weights.green?"blue":"green",soleSlot=weights=>{const heavier=heavierSlot(weights);return heavier!==void 0&&weights[otherSlot(heavier)]===0?heavier:
void 0},describeWeights=weights=>{const show2=slot2=>`${slot2} ${Number((percentOn(weights,slot2)??0).toFixed(1))} %`;return`${show2("blue")} · ${show2("green")}`},
MARKS={done:"✅",refused:"⛔","rolled-back":"↩️",inconclusive:"⏸️",unfinished:"❌"},WORDS={done:"done",refused:"refused","rolled-back":"rolled back",
inconclusive:"on hold",unfinished:"not finished"},clockTime=at=>new Date(at).toISOString().slice(11,19),servingRelease=seen=>{const slot2=soleSlot(seen.rule.weights);
return slot2===void 0?void 0:seen.slots[slot2].mark?.release},barsOf=seen=>({block:"bars",bars:SLOTS.map(slot2=>({label:`${slot2} · ${seen.slots[slot2].mark?.release??
"no release"}`,percent:percentOn(seen.rule.weights,slot2)??0,note:describeHealth(seen.slots[slot2])}))}),headline=(title,ending)=>heading(`${MARKS[ending]} ${title}\
: ${WORDS[ending]}`),accountOfRun=(title,ended,budget)=>{const{ending,why,next,guard,seen,moves,looks,diagnosis,startedAt,endedAt}=ended,took=describeDuration(endedAt-
startedAt);return[headline(title,ending),paragraph(why.endsWith(".")?why:`${why}.`),...next==="Nothing."?[]:[paragraph(`Next: ${next}`)],...guard===void 0?[]:[paragraph(
`Guard: ${guard} (docs/troubleshooting.md).`)],barsOf(seen),paragraph(budget===void 0?`Took ${took}.`:`Took ${took} of ${describeDuration(budget.limit)} (${budget.
name}).`),...moves.length===0?[]:[table(["Time (UTC)","Slot","Traffic","Why"],moves.map(({at,slot:slot2,percent,why:reason})=>[clockTime(at),slot2,`${percent} %`,
reason]))],...looks.length===0?[]:[table(["Time (UTC)","Candidate at","Verdict","Evidence"],looks.map(({at,percent,verdict,reason})=>[clockTime(at),`${percent} \
%`,verdict,reason]))],...diagnosis===void 0?[]:accountOfDiagnosis(diagnosis)]},accountOfDiagnosis=diagnosis=>{const{targets,events,logs}=diagnosis,stoppedTasks=diagnosis.
stoppedTasks.filter(({reason})=>!reason.startsWith("Scaling activity initiated")),sick=targets.filter(({state})=>state!=="healthy");return[heading("What the slo\
t says"),...stoppedTasks.length===0?[]:[table(["Stopped task","Exit code","Reason"],stoppedTasks.map(({task,exitCode,reason})=>[task,exitCode===void 0?"":String(
exitCode),reason]))],...sick.length===0?[]:[table(["Target","State","Reason"],sick.map(({id:id2,state,reason,description})=>[id2,state,[reason,description].filter(
Boolean).join(": ")]))],...logs.map(({task,lines})=>({block:"lines",title:`Last log lines of ${task}`,lines})),...events.length===0?[]:[{block:"lines",title:"Se\
rvice events",lines:events.map(({at,message})=>`${clockTime(at)} ${message}`)}]]},liveOutputs=(ending,seen)=>({outcome:ending,serving:servingRelease(seen)??"",weights:JSON.
stringify(seen.rule.weights)}),withGuard=(what,guard)=>guard===void 0?what:`${what} (guard: ${guard})`,failureOf=({ending,why,next,guard})=>ending==="done"?{}:{
failure:{what:withGuard(why,guard),next}},import_compare=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.f1)(require_compare(),1),IDENTIFIER="(?:0|[1-9]\\d*|\\d*[a-zA-\
Z-][0-9a-zA-Z-]*)",STRICT=new RegExp(`^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]\
+)*)?$`),MAX_LENGTH=128,versionOfTag=tag2=>tag2.length<=MAX_LENGTH&&STRICT.test(tag2)?tag2.slice(1):void 0,compareTags=(a,b)=>(0,import_compare.default)(a.slice(
1),b.slice(1)),refuse=(guard,why,next)=>({do:"end",ending:"refused",guard,why,next}),halt=(guard,why,next)=>({do:"end",ending:"unfinished",guard,why,next}),refuseForeignRule=seen=>{
const{rule,slots}=seen;for(const slot2 of SLOTS){const{status,strategy,service}=slots[slot2];if(status!=="ACTIVE")return refuse("services-exist",`The ${slot2} s\
lot's ECS service ${service} is ${status}`,`Create the service ${service} (docs/setup.md, "The two services"); it is permanent.`);if(strategy!=="ROLLING")return refuse(
"no-other-engine",`The ECS service ${service} is deployed by ${strategy}, which moves the same weights`,`Set the deployment strategy of ${service} to ROLLING wi\
th the ECS controller.`)}const self=SLOTS.find(slot2=>slots[slot2].restoresItself);if(self!==void 0)return refuse("no-rollback-by-ecs",`The ECS service ${slots[self].
service} rolls back by itself when a deployment fails, so a failed release would look like another one`,`Set rollback to false in the deployment circuit breaker\
 and the deployment alarms of ${slots[self].service}; this release undoes its own work.`);if(rule.missing.length>0)return refuse("both-groups-in-rule",`The targ\
et group of ${rule.missing.join(" and ")} does not stand in the rule ${rule.arn}`,"Forward the rule to both target groups, the idle one with weight 0.");if(rule.
foreign.length>0)return refuse("no-foreign-group",`The rule ${rule.arn} also forwards to ${rule.foreign.join(", ")}`,"Take every target group out of the rule bu\
t the two of the slots.");if(rule.sticky)return refuse("not-sticky",`Stickiness is on for the rule ${rule.arn}: a cookie beats the weights, so a canary's share \
means nothing`,"Switch stickiness off on the rule and on both target groups.")},refuseOtherHolder=lease=>refuse("lease-free",`${lease.holder} holds the lease ${lease.
name} for the ${lease.purpose} of ${lease.release} since ${new Date(lease.acquiredAt).toISOString()}, until ${new Date(lease.dueAt).toISOString()}${lease.held?`\
, on hold: ${lease.held.why}`:""}`,"Wait for it to end, or dispatch the rollback workflow, which takes it over."),refuseOlder=(plan,serving)=>{const{mark}=serving;
if(mark===void 0)return;const order=compareTags(plan.tag,mark.release);if(order<0)return refuse("newer-than-serving",`${plan.tag} is older than ${mark.release},\
 which serves`,`Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${plan.tag}.`);if(order===0&&mark.fingerprint!==plan.fingerprint)
return refuse("tag-unmoved",`${mark.release} serves from commit ${mark.commit.slice(0,12)} and image ${mark.digest}, but ${plan.tag} now means commit ${plan.commit.
slice(0,12)} and image ${plan.digest}`,"Release it under a new version: a tag that changes its meaning cannot be traced.")},FIRING_WINDOW=2*MINUTE,SAFETY_MARGIN=60*
SECOND,CONVERGENCE=120*SECOND,needsRenewal=(lease,now,settings)=>lease.dueAt-now<settings.lease.ttl/2,writableUntil=lease=>lease.dueAt-FIRING_WINDOW-SAFETY_MARGIN,
hasMargin=(lease,now)=>now<writableUntil(lease),renewed=(lease,now,settings)=>{const{name:_,held:__,...terms}=lease;return{...terms,dueAt:now+settings.lease.ttl}},
withShift=(lease,shift,size,settings)=>({...renewed(lease,shift.at,settings),size,shifts:[...lease.shifts.filter(earlier=>earlier.percent<shift.percent),shift]}),
onHold=(lease,now,why,settings)=>({...renewed(lease,now,settings),dueAt:now+settings.lease.wait,held:{since:now,why}}),betweenJobs=(lease,now,settings)=>({...renewed(
lease,now,settings),dueAt:now+settings.lease.wait}),stableSlot=seen=>seen.lease.state==="ours"?seen.lease.lease.stable:soleSlot(seen.rule.weights),holdsRelease=(slot2,plan)=>slot2.
mark?.fingerprint===plan.fingerprint&&slot2.mark.release===plan.tag,sizeFor=(stable,plan)=>stable.desired>0?stable.desired:plan.settings.initialTasks,found=slot2=>{
const{mark}=slot2;return mark===void 0?"it held no release yet":mark.good?`it held ${mark.release}`:`it held ${mark.release}, which never became good`},decideDeploy=(plan,seen)=>{
const foreign=refuseForeignRule(seen);if(foreign)return foreign;const{lease,now,slots,rule}=seen;if(lease.state==="other")return refuseOtherHolder(lease.lease);
if(lease.state==="lost")return lostLease(seen);const stable=stableSlot(seen);if(stable===void 0)return halt("weights-whole",`Traffic is split (${describeWeights(
rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last known good.");const candidate=otherSlot(stable),
[from,to]=[slots[stable],slots[candidate]],{settings}=plan;if(lease.state==="none"){if(holdsRelease(from,plan)&&!isEmpty(from))return{do:"end",ending:"done",why:`${plan.
tag} already serves from ${stable}; there is nothing to deploy`,next:"Nothing."};const older=refuseOlder(plan,from);return older||{do:"acquire-lease",terms:{holder:plan.
holder,release:plan.tag,purpose:"release",epoch:1,acquiredAt:now,dueAt:now+settings.lease.ttl,stable,back:rule.weights,shifts:[],size:0},why:`From now on AWS it\
self would restore ${describeWeights(rule.weights)} if this release stopped renewing`}}if(lease.lease.shifts.length>0)return{do:"end",ending:"done",why:`${plan.
tag} is deployed to ${candidate} and its traffic is already being shifted`,next:"Run shift-traffic: it goes on where it stands."};if(needsRenewal(lease.lease,now,
settings))return{do:"renew-lease",terms:renewed(lease.lease,now,settings),why:"The release is alive"};for(const slot2 of SLOTS)if(slots[slot2].scaling?.scaleInSuspended===
!1)return{do:"suspend-scale-in",slot:slot2,suspended:!0,why:`${slot2} keeps its full size until the release is over, whatever autoscaling sees`};const size=sizeFor(
from,plan),arrived=holdsRelease(to,plan);if(!arrived&&seen.revision===void 0)return{do:"register",why:`No task definition with this content exists yet for ${plan.
tag}`};const failedEarlier=to.rollout?.state==="FAILED"&&to.desired===0;if(seen.revision!==void 0&&(!arrived||to.rollout?.taskDefinition!==seen.revision.arn||failedEarlier))
return{do:"roll",slot:candidate,desired:size,revision:seen.revision,force:failedEarlier,why:`${plan.tag} goes to ${candidate} with ${size} tasks; ${found(to)}`};
if(to.desired<size)return{do:"scale",slot:candidate,desired:size,why:`${candidate} gets the size of ${stable}: ${size} tasks instead of ${to.desired}`};if(isSettled(
to))return lease.lease.dueAt-now<settings.lease.wait/2?{do:"renew-lease",terms:betweenJobs(lease.lease,now,settings),why:`${candidate} is healthy; the lease now\
 covers the wait for an approval`}:{do:"end",ending:"done",why:`${plan.tag} runs in ${candidate}: ${describeHealth(to)}, no traffic yet`,next:"Smoke-test it, th\
en shift traffic."};const since=Math.max(to.rollout?.startedAt??0,lease.lease.acquiredAt);if(to.rollout?.state==="FAILED"||now-since>settings.health.deadline){const reason=to.
rollout?.state==="FAILED"?`ECS gave the rollout up: ${to.rollout.reason??"no reason given"}`:`${candidate} was not healthy within ${settings.health.deadline/SECOND}\
 s (${describeHealth(to)})`;return{do:"turn",to:{goal:"restore",ending:"unfinished",why:reason,since:now},why:reason}}return{do:"wait",duration:settings.health.
interval,why:`${candidate}: ${describeHealth(to)}, ${to.running} of ${to.desired} running, rollout ${to.rollout?.state??"not begun"}`}},lostLease=seen=>{const{lease}=seen;
if(lease.state!=="lost")throw new TypeError(`The lease is ${lease.state}, not lost`);return lease.now!==void 0?halt("lease-ours",`${lease.now.holder} took the l\
ease over for the ${lease.now.purpose} of ${lease.now.release}`,"Nothing: whoever holds the lease now is in charge."):{do:"end",ending:"rolled-back",guard:"leas\
e-ours",why:`The lease was not renewed in time and AWS has restored ${describeWeights(lease.held.back)}`,next:"Find out what kept this run from renewing, then r\
elease again."}},decideRestore=(order,seen)=>{const{lease}=seen;if(lease.state==="lost")return lease.now===void 0&&sameShare(seen.rule.weights,lease.held.back)?
{...lostLease(seen),do:"end",ending:order.ending,next:"Nothing."}:lostLease(seen);const foreign=refuseForeignRule({...seen,rule:{...seen.rule,sticky:!1}});if(foreign)
return foreign;if(order.mode==="automatic"&&lease.state==="other")return end("done",`${lease.lease.holder} holds the lease for ${lease.lease.release}: nothing o\
f this run is in flight`);if(order.mode==="automatic"&&lease.state==="none")return afterTheFact(order,seen);const destination=destinationOf(order,seen);return"d\
o"in destination?destination:sameShare(seen.rule.weights,allOn(destination.slot))&&holds(seen.slots[destination.slot],destination.revision)?lease.state==="ours"?
tidy(order,seen,lease.lease,destination.slot):lease.state==="other"?takeOver(order,seen,lease.lease,destination):end(order.ending,`${describeSlot(seen.slots[destination.
slot])} already serves all traffic`):lease.state==="none"?acquire(order,seen,destination):lease.state==="other"?takeOver(order,seen,lease.lease,destination):moveBack(
order,seen,lease.lease,destination)},end=(ending,why,next="Nothing.")=>({do:"end",ending,why,next}),holds=(slot2,revision)=>revision===void 0||slot2.rollout?.taskDefinition===
revision.arn,describeSlot=slot2=>`${slot2.mark?.release??"an unmarked version"} in ${slot2.slot}`,afterTheFact=(order,seen)=>{const serving=soleSlot(seen.rule.weights);
if(serving===void 0)return halt("weights-whole",`Traffic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,"Dispatch the rollback wor\
kflow: it brings all traffic onto the last known good.");const left=seen.slots[otherSlot(serving)];if(left.mark?.release===order.release&&left.mark?.good===!1&&
left.desired>0)return{do:"scale",slot:left.slot,desired:0,why:`${describeSlot(left)} was not released; its tasks stop`};for(const slot2 of SLOTS)if(seen.slots[slot2].
scaling?.scaleInSuspended)return{do:"suspend-scale-in",slot:slot2,suspended:!1,why:`${slot2} may scale in again`};return end("done",`${describeSlot(seen.slots[serving])}\
 serves all traffic; nothing is left to undo`)},baseOf=seen=>{const{lease,rule,slots}=seen;return lease.state==="ours"||lease.state==="other"?lease.lease.stable:
soleSlot(rule.weights)??SLOTS.find(slot2=>slots[slot2].mark?.good&&healthyTargets(slots[slot2])>0)},destinationOf=(order,seen)=>{const base=baseOf(seen);if(base===
void 0)return refuse("a-slot-to-stand-on",`Traffic is split (${describeWeights(seen.rule.weights)}) and neither slot holds a healthy release that was good`,"Set\
 the weights of the rule by hand to the slot that answers, then run this again.");const inFlight=seen.lease.state==="ours"||seen.lease.state==="other"?seen.lease.
lease:void 0;if(order.mode==="automatic")return{slot:base};const{mark}=seen.slots[base],goal=order.to??(inFlight?.purpose==="rollback"&&seen.lease.state==="ours"?
inFlight.release:void 0);if(goal===void 0&&(inFlight?.purpose==="release"||soleSlot(seen.rule.weights)===void 0))return{slot:base};if(goal!==void 0&&mark?.release===
goal)return{slot:base};if(goal===void 0){const takenBack=alreadyTakenBack(seen);if(takenBack)return takenBack}const wanted=goal===void 0?lastGoodBefore(seen,mark?.
release):seen.good.find(revision=>revision.mark.release===goal);if(wanted===void 0){const known=seen.good.map(revision=>revision.mark.release).join(", ")||"none";
return refuse("a-release-to-return-to",goal===void 0?`No release before ${mark?.release??"the one that serves"} is marked good`:`${goal} is not among the releas\
es marked good`,`Name one of them in "to": ${known}.`)}if(soleSlot(seen.rule.weights)===void 0)return{slot:base};const serving=soleSlot(seen.rule.weights)??base;
return holds(seen.slots[serving],wanted)?{slot:serving,revision:wanted}:{slot:otherSlot(serving),revision:wanted}},alreadyTakenBack=seen=>{const serving=soleSlot(
seen.rule.weights);if(serving===void 0||seen.lease.state!=="none")return;const[server,other]=[seen.slots[serving].mark,seen.slots[otherSlot(serving)].mark];if(server===
void 0||!server.good||other===void 0||other.good||compareTags(other.release,server.release)<=0)return;const older=lastGoodBefore(seen,server.release)?.mark.release;
return refuse("not-taken-back-already",`${other.release} has been taken back already; ${server.release}, the last known good release, serves all traffic`,older===
void 0?"There is no older good release to go back to.":`To go back further, name the release: to: ${older}.`)},lastGoodBefore=(seen,release)=>seen.good.filter(({
mark})=>release===void 0||compareTags(mark.release,release)<0).sort((a,b)=>compareTags(b.mark.release,a.mark.release))[0],needsOf=(order,seen,destination)=>{const losing=seen.
slots[otherSlot(destination.slot)];return healthyTargets(losing)===0?1:destination.revision===void 0?Math.max(1,Math.ceil(seen.slots[destination.slot].desired/2)):
enoughHealthy(sizeOf(order,seen,destination),order.settings)},sizeOf=(order,seen,{slot:slot2,revision})=>{const[to,from]=[seen.slots[slot2],seen.slots[otherSlot(
slot2)]];return revision===void 0&&to.desired>0?to.desired:Math.max(to.desired,from.desired,1)||order.settings.initialTasks},isReady=(order,seen,destination)=>{
const to=seen.slots[destination.slot];return(destination.revision===void 0||holds(to,destination.revision)&&to.olderRollouts===0)&&healthyTargets(to)>=needsOf(order,
seen,destination)},acquire=(order,seen,destination)=>{const{now,rule}=seen,ready=isReady(order,seen,destination),stable=ready?destination.slot:soleSlot(rule.weights)??
destination.slot;return{do:"acquire-lease",terms:{holder:order.holder,release:destination.revision?.mark.release??seen.slots[destination.slot].mark?.release??"u\
nmarked",purpose:"rollback",epoch:1,acquiredAt:now,dueAt:now+order.settings.lease.ttl,stable,back:ready?allOn(destination.slot):rule.weights,shifts:[{at:now,percent:100}],
size:0},why:`Rolling back from ${describeWeights(rule.weights)}: ${order.why}`}},takeOver=(order,seen,lease,destination)=>{const{name:_,held:__,...terms}=lease;
return{do:"take-over-lease",terms:{...terms,holder:order.holder,release:destination.revision?.mark.release??seen.slots[destination.slot].mark?.release??"unmarke\
d",purpose:"rollback",epoch:lease.epoch+1,acquiredAt:seen.now,dueAt:seen.now+order.settings.lease.ttl},why:`Taking over from ${lease.holder} (${lease.purpose} o\
f ${lease.release}): ${order.why}`}},moveBack=(order,seen,lease,destination)=>{const{now,rule,slots}=seen,{settings}=order,to=slots[destination.slot],needs=needsOf(
order,seen,destination),back=allOn(destination.slot);if(isReady(order,seen,destination))return!sameShare(lease.back,back)||!hasMargin(lease,now)?{do:"renew-leas\
e",terms:pointedAt(lease,destination.slot,back,seen,settings),why:`${destination.slot} is ready; from now on AWS itself would finish this rollback`}:{do:"set-we\
ights",from:rule.weights,to:back,gaining:destination.slot,needs,lease:"held",why:`All traffic back onto ${describeSlot(to)}: ${order.why}`};if(destination.revision===
void 0&&isEmpty(to))return{do:"release-lease",after:{end:"unfinished"},why:`Nothing runs in ${destination.slot} to go back to; ${otherSlot(destination.slot)} ke\
eps the traffic`};if(needsRenewal(lease,now,settings))return{do:"renew-lease",terms:renewed(lease,now,settings),why:"The rollback is alive"};const size=sizeOf(order,
seen,destination);return destination.revision!==void 0&&!holds(to,destination.revision)?{do:"roll",slot:destination.slot,desired:size,revision:destination.revision,
force:!1,why:`${destination.revision.mark.release} is brought up in ${destination.slot} with ${size} tasks`}:to.desired<size?{do:"scale",slot:destination.slot,desired:size,
why:`${destination.slot} grows from ${to.desired} to ${size} tasks`}:now-Math.max(to.rollout?.startedAt??0,order.since)>settings.health.deadline?{...halt("desti\
nation-healthy",`${destination.slot} has ${describeHealth(to)} after ${settings.health.deadline/SECOND} s and cannot take the traffic`,'Look at the reasons belo\
w; name another release in "to", or repair the slot and run this again.'),explain:destination.slot}:{do:"wait",duration:settings.health.interval,why:`${destination.
slot}: ${describeHealth(to)}, it needs ${needs}`}},pointedAt=(lease,slot2,back,seen,settings)=>({...renewed(lease,seen.now,settings),stable:slot2,back}),tidy=(order,seen,lease,slot2)=>{
const{now,slots}=seen,{settings}=order,last=lease.shifts.at(-1);if(last!==void 0&&last.percent!==0)return{do:"renew-lease",terms:{...renewed(lease,now,settings),
shifts:[...lease.shifts,{at:now,percent:0}]},why:`All traffic is on ${slot2}`};for(const each of SLOTS)if(slots[each].scaling?.scaleInSuspended)return{do:"suspe\
nd-scale-in",slot:each,suspended:!1,why:`${each} may scale in again`};const retired=slots[otherSlot(slot2)],keep=retired.mark?.good?settings.standby:0;return retired.
desired>keep?last!==void 0&&now-last.at<CONVERGENCE?needsRenewal(lease,now,settings)?{do:"renew-lease",terms:renewed(lease,now,settings),why:"The rollback is al\
ive"}:{do:"wait",duration:settings.health.interval,why:`${retired.slot} keeps running until every load balancer node has the weights`}:{do:"scale",slot:retired.
slot,desired:keep,why:`${describeSlot(retired)} retires; ${keep} of its ${retired.desired} tasks stay`}:{do:"release-lease",after:{end:order.ending},why:`${describeSlot(
slots[slot2])} serves all traffic`}},decideSettle=(order,seen)=>{const{rule,slots,lease}=seen,serving=soleSlot(rule.weights);if(serving===void 0||slots[serving].
mark?.release!==order.tag)return halt("serves-what-was-committed",`${order.tag} was committed, but the rule now says ${describeWeights(rule.weights)}`,"A late f\
iring of the lease or another writer changed the weights: push the tag again, or dispatch a rollback.");const server=slots[serving],retired=slots[otherSlot(serving)],
done={do:"end",ending:"done",why:`${order.tag} serves all traffic from ${serving}`,next:"Nothing."};if(server.mark?.good===!1)return{do:"mark-good",slot:serving,
revision:server.rollout?.taskDefinition??"",why:`${order.tag} is the last known good from now on`};if(lease.state==="other"||lease.state==="ours")return done;for(const slot2 of SLOTS)
if(slots[slot2].scaling?.scaleInSuspended)return{do:"suspend-scale-in",slot:slot2,suspended:!1,why:`${slot2} may scale in again`};return retired.desired>order.settings.
standby?{do:"scale",slot:retired.slot,desired:order.settings.standby,why:`${retired.slot} retires; ${order.settings.standby} of its ${retired.desired} tasks sta\
y on standby`}:done},stagesOf=(settings,firstRelease)=>{if(firstRelease)return[{percent:100,kind:"drain",duration:0}];const{canary,bake,strategy}=settings,top=100-
bake.holdback,canaries=(strategy==="blue-green"?[]:canary.steps.filter(step=>step<top)).map(percent=>({percent,kind:"canary",duration:canary.stepDuration})),drain={
percent:100,kind:"drain",duration:CONVERGENCE};return bake.duration===0?[...canaries,drain]:top<100?[...canaries,{percent:top,kind:"bake",duration:bake.duration},
drain]:[...canaries,{percent:100,kind:"bake",duration:Math.max(bake.duration,CONVERGENCE)}]},INTENTION_LIFE=30*SECOND,decideShift=(plan,seen,judge)=>{const foreign=refuseForeignRule(
seen);if(foreign)return foreign;if(seen.lease.state==="other")return refuseOtherHolder(seen.lease.lease);if(seen.lease.state==="lost")return restoreAfterLoss(seen);
if(seen.lease.state==="none")return beginShift(plan,seen);const{lease}=seen.lease,candidate=seen.slots[otherSlot(lease.stable)],stable=seen.slots[lease.stable];
if(!holdsRelease(candidate,plan))return halt("candidate-is-this-release",`The slot ${candidate.slot} holds ${candidate.mark?.release??"no release"}, not ${plan.
tag}`,"Run deploy-green for this tag first.");const stages=stagesOf(plan.settings,neverServed(stable));return followShift({plan,seen,judge,lease,stable,candidate,
stages})},neverServed=stable=>stable.mark===void 0&&isEmpty(stable),beginShift=(plan,seen)=>{const serving=stableSlot(seen);if(serving===void 0)return halt("wei\
ghts-whole",`Traffic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto th\
e last known good.");const server=seen.slots[serving];if(holdsRelease(server,plan)&&!isEmpty(server))return{do:"turn",to:{goal:"settle"},why:`${plan.tag} serves\
 all traffic from ${serving}`};const older=refuseOlder(plan,server);if(older)return older;const candidate=seen.slots[otherSlot(serving)];return holdsRelease(candidate,
plan)?healthyTargets(candidate)<enoughHealthy(Math.max(candidate.desired,server.desired),plan.settings)?refuse("candidate-healthy",`The candidate slot ${candidate.
slot} has ${describeHealth(candidate)}, and ${server.desired} tasks serve`,"Run deploy-green for this tag again: it restores the size and waits for health."):{do:"\
acquire-lease",terms:{holder:plan.holder,release:plan.tag,purpose:"release",epoch:1,acquiredAt:seen.now,dueAt:seen.now+plan.settings.lease.ttl,stable:serving,back:seen.
rule.weights,shifts:[],size:0},why:`Nobody holds the lease; AWS itself would restore ${describeWeights(seen.rule.weights)} if this run stopped renewing`}:refuse(
"candidate-is-this-release",`The candidate slot ${candidate.slot} holds ${candidate.mark?.release??"no release"}, not ${plan.tag}`,"Run deploy-green for this ta\
g first.")},restoreAfterLoss=seen=>{if(seen.lease.state!=="lost"||seen.lease.now!==void 0)return lostLease(seen);const{stable,back}=seen.lease.held,needs=1;return soleSlot(
seen.rule.weights)===stable||healthyTargets(seen.slots[stable])<needs?lostLease(seen):{do:"set-weights",from:seen.rule.weights,to:back,gaining:stable,needs,lease:"\
gone",why:"The lease is gone, yet the candidate has traffic: a write of ours landed after AWS restored the weights"}},followShift=way=>{const{plan,seen,lease,stable,
candidate,stages}=way,{settings}=plan,live=percentOn(seen.rule.weights,candidate.slot),last=lease.shifts.at(-1),intended=last?.percent??0,before=lease.shifts.at(
-2)?.percent??0;if(live!==intended&&live!==before)return halt("weights-as-expected",`The rule says ${describeWeights(seen.rule.weights)}, but this release left ${candidate.
slot} at ${intended} %: somebody else changed it`,"Find out who writes this rule, then dispatch the rollback workflow.");const needs=enoughHealthy(Math.max(candidate.
desired,stable.desired),settings);if(live>0&&healthyTargets(candidate)<enoughHealthy(lease.size,settings)&&healthyTargets(stable)>0)return giveUp(way,`${candidate.
slot} carries ${live} % of the traffic with ${describeHealth(candidate)}`);if(live<100&&candidate.desired<stable.desired)return{do:"scale",slot:candidate.slot,desired:stable.
desired,why:`${stable.slot} has grown to ${stable.desired} tasks, so ${candidate.slot} grows along`};if(last!==void 0&&live!==intended)return carryOut(way,last,
needs);const stage=stages.find(({percent})=>percent===live);return live>0&&stage===void 0?halt("weights-as-planned",`${candidate.slot} has ${live} %, which is n\
o step of this release (${stages.map(({percent})=>percent).join(", ")})`,"The config changed between two runs of this release: dispatch the rollback workflow."):
last===void 0||stage===void 0?intend(way,stages[0],needs):stay(way,stage,last,needs)},intend=(way,next,needs)=>{const{plan,seen,lease,stable,candidate}=way;if(next===
void 0)return{do:"release-lease",after:{goal:"settle"},why:neverServed(stable)?"A first release has nothing to be compared with and no bake":`The bake has passe\
d: from here on nothing restores ${lease.stable} by itself`};const notReady=notReadyToGain(way,needs);return notReady!==void 0?needsRenewal(lease,seen.now,plan.
settings)?{do:"renew-lease",terms:renewed(lease,seen.now,plan.settings),why:"The release is alive"}:{do:"wait",duration:plan.settings.health.interval,why:notReady}:
{do:"renew-lease",terms:withShift(lease,{at:seen.now,percent:next.percent},candidate.desired,plan.settings),why:`Next: ${next.percent} % to ${candidate.slot}; ${neverServed(
stable)?"nothing serves yet":`${stable.slot} stays at full size`}`}},notReadyToGain=({candidate,stable},needs)=>{if(healthyTargets(candidate)<needs)return`${candidate.
slot} has ${describeHealth(candidate)}; it gains nothing until it has ${needs}`;if(!neverServed(stable)&&healthyTargets(stable)<Math.max(1,stable.desired))return`${stable.
slot} has ${describeHealth(stable)}; the way back must be whole before traffic moves on`},carryOut=(way,intention,needs)=>{const{plan,seen,lease,candidate}=way;
if(seen.now-intention.at>INTENTION_LIFE)return{do:"renew-lease",terms:withShift(lease,{...intention,at:seen.now},candidate.desired,plan.settings),why:`The shift\
 to ${intention.percent} % was intended but not made; its time is written anew`};if(!hasMargin(lease,seen.now))return{do:"renew-lease",terms:renewed(lease,seen.
now,plan.settings),why:"Too little of the lease is left for a write"};const notReady=notReadyToGain(way,needs);return notReady!==void 0?{do:"wait",duration:plan.
settings.health.interval,why:notReady}:{do:"set-weights",from:seen.rule.weights,to:share(candidate.slot,intention.percent),gaining:candidate.slot,needs,lease:"h\
eld",why:`${intention.percent} % of the traffic goes to ${candidate.slot}`}},stay=(way,stage,last,needs)=>{const{plan,seen,lease,candidate,stages}=way,{settings}=plan,
elapsed=seen.now-last.at,next=stages[stages.indexOf(stage)+1];if(stage.kind==="drain"||stage.duration===0)return elapsed>=stage.duration?intend(way,next,needs):
{do:"wait",duration:plan.settings.health.interval,why:`${candidate.slot} has all the traffic; ${lease.stable} stands by until every load balancer node knows`};const evidence=seen.
evidence??{blue:[],green:[]},verdict=way.judge.judge({stage,candidate:candidate.slot,evidence,settings});return verdict.verdict==="rollback"?{...giveUp(way,verdict.
reason),verdict}:verdict.verdict==="promote"&&elapsed>=stage.duration?{...intend(way,next,needs),verdict}:verdict.verdict==="inconclusive"&&elapsed>=stage.duration+
settings.canary.patience?{...unsure(way,verdict,next,needs),verdict}:needsRenewal(lease,seen.now,settings)?{do:"renew-lease",terms:renewed(lease,seen.now,settings),
why:"The release is alive and not known to be bad"}:{do:"wait",duration:plan.settings.health.interval,verdict,why:`${candidate.slot} at ${stage.percent} % for ${wholeMinutes(
elapsed)} of ${wholeMinutes(stage.duration)}: ${verdict.reason}`}},wholeMinutes=duration2=>`${Math.floor(duration2/MINUTE)} min`,unsure=(way,verdict,next,needs)=>{
const{onInconclusive}=way.plan.settings.canary;if(onInconclusive==="advance"){const command=intend(way,next,needs);return{...command,why:`${verdict.reason}; on-\
inconclusive: advance. ${command.why}`}}return onInconclusive==="rollback"?giveUp(way,verdict.reason):hold(way,verdict.reason)},giveUp=(way,reason)=>way.plan.settings.
automaticRollback?{do:"turn",to:{goal:"restore",ending:"rolled-back",why:reason,since:way.seen.now},why:reason}:hold(way,`${reason}; automatic rollback is off`),
hold=({plan,seen,lease,candidate},reason)=>{const until=new Date(seen.now+plan.settings.lease.wait).toISOString();return{do:"renew-lease",terms:onHold(lease,seen.
now,reason,plan.settings),end:{ending:"inconclusive",next:`Re-run this job to judge again, or dispatch the rollback workflow. If nobody decides until ${until}, \
AWS restores ${describeWeights(lease.back)}.`},why:`On hold with ${describeWeights(seen.rule.weights)} (candidate: ${candidate.slot}): ${reason}`}},EXIT_CODES={
done:0,unfinished:1,refused:10,"rolled-back":20,inconclusive:30},GreenlightError=class extends Error{next;constructor({what,next,cause}){super(what,cause===void 0?
void 0:{cause}),this.name=new.target.name,this.next=next}},ConfigurationError=class extends GreenlightError{ending="refused"},Halted=class extends GreenlightError{ending="\
unfinished";guard;constructor(told2){super(told2),this.guard=told2.guard}},Unavailable=class extends GreenlightError{ending="unfinished"},Interrupted=class extends GreenlightError{ending="\
unfinished"},CONVERGING=15*SECOND,evidenceWindow=(shiftedAt,now,settings)=>{const from=Math.ceil((shiftedAt+CONVERGING)/MINUTE)*MINUTE,to=Math.floor((now-settings.
canary.metricsDelay)/MINUTE)*MINUTE;return to>from?{from,to}:void 0},READ_BACK={attempts:5,pause:2*SECOND},exactly=(a,b)=>a.blue===b.blue&&a.green===b.green,markOf=plan=>({
release:plan.tag,commit:plan.commit,digest:plan.digest,fingerprint:plan.fingerprint,good:!1}),perform=async(command,performance2)=>{const{ports,identity,seen}=performance2,
same={identity,done:!0};switch(command.do){case"acquire-lease":{const token=await ports.lease.acquire(command.terms);return token===void 0?{identity,done:!1,note:"\
somebody else took the lease first"}:{identity:await heldAs(performance2,token),done:!0}}case"take-over-lease":{if(seen.lease.state!=="other")throw new TypeError(
"There is no lease to take over");const token=await ports.lease.takeOver(seen.lease.lease,command.terms);return{identity:await heldAs(performance2,token),done:!0}}case"\
renew-lease":return{identity:await renew(performance2,command.terms),done:!0};case"release-lease":return await ports.lease.release(tokenOf(performance2))?{identity:{
holder:identity.holder},done:!0}:{...same,done:!1};case"register":{if(performance2.plan===void 0)throw new TypeError("Nothing to register without a plan");const{
template}=performance2.plan,revision=await ports.revisions.register({template,mark:markOf(performance2.plan)});return{...same,revision}}case"roll":{const{slot:slot2,
desired,revision,force}=command;await ownLease(performance2);const{plan}=performance2,mark=plan?.fingerprint===revision.mark.fingerprint?markOf(plan):revision.mark;
return await ports.slots.roll({slot:slot2,desired,force,taskDefinition:revision.arn,mark}),same}case"scale":return await notServing(command,ports),await ports.slots.
scale({slot:command.slot,desired:command.desired}),same;case"suspend-scale-in":return await ports.slots.suspendScaleIn({slot:command.slot,suspended:command.suspended}),
same;case"mark-good":return await ports.revisions.markGood(command.revision),await ports.slots.markGood({slot:command.slot,good:!0}),same;case"set-weights":return setWeights(
command,performance2)}},tokenOf=({identity,seen})=>{if(identity.token!==void 0)return identity.token;if(seen.lease.state==="ours")return{holder:seen.lease.lease.
holder,epoch:seen.lease.lease.epoch};throw new TypeError("This run holds no lease")},heldAs=async({ports,identity},token)=>{const lease=await ports.lease.read();
if(lease===void 0||lease.holder!==token.holder||lease.epoch!==token.epoch)throw lostTo(lease);return{holder:identity.holder,token,held:lease}},renew=async(performance2,terms)=>heldAs(
performance2,await performance2.ports.lease.renew(tokenOf(performance2),terms)),lostTo=lease=>new Halted({guard:"lease-ours",what:lease?`The lease belongs to ${lease.
holder} (epoch ${lease.epoch}) by now`:"The lease is gone: it fired, or somebody deleted it",next:"Nothing is written any more; whoever holds the lease, or AWS,\
 is in charge."}),ownLease=async performance2=>{const token=tokenOf(performance2),lease=await performance2.ports.lease.read();if(lease===void 0||lease.holder!==
token.holder||lease.epoch!==token.epoch)throw lostTo(lease);return lease},notServing=async({slot:slot2,desired},ports)=>{const[{weights},state]=await Promise.all(
[ports.traffic.read(),ports.slots.read(slot2)]);if(weights[slot2]>0&&desired<state.desired)throw new Halted({guard:"never-shrink-what-serves",what:`${slot2} has\
 a weight of ${weights[slot2]} and was about to shrink from ${state.desired} to ${desired} tasks`,next:"Find out who changed the weights; nothing was scaled."})},
setWeights=async(command,performance2)=>{const{ports,identity,signal}=performance2,{traffic,clock}=ports;if(command.lease==="held"){const lease=await ownLease(performance2);
if(!hasMargin(lease,clock.now()))return{identity,done:!1,note:"too little of the lease is left"}}const[{weights},targets]=await Promise.all([traffic.read(),traffic.
health(command.gaining)]);if(!exactly(weights,command.from))throw new Halted({guard:"weights-as-expected",what:`The rule says ${describeWeights(weights)} instea\
d of ${describeWeights(command.from)}: somebody else writes it`,next:"Find out who writes this rule, then dispatch the rollback workflow."});const healthy=targets.
filter(({state})=>state==="healthy").length;if(healthy<command.needs)return{identity,done:!1,note:`${command.gaining} has ${healthy} healthy targets, ${command.
needs} are needed`};await traffic.set(command.to);for(let attempt=1;;attempt+=1){const after=await traffic.read();if(exactly(after.weights,command.to))return{identity,
done:!0};if(attempt===READ_BACK.attempts)throw new Halted({guard:"read-back",what:`The write of ${describeWeights(command.to)} was accepted, but the rule says ${describeWeights(
after.weights)}`,next:"The lease or the recover job brings the traffic back; find out who else writes this rule."});await clock.sleep(READ_BACK.pause,signal)}},
whose=(identity,lease)=>{const{holder,token,held}=identity,ours=lease?.holder===holder&&(token===void 0||lease.epoch===token.epoch);return token!==void 0&&held!==
void 0&&!ours?lease===void 0?{state:"lost",held}:{state:"lost",held,now:lease}:lease===void 0?{state:"none"}:{state:ours?"ours":"other",lease}},observe=async(ports,identity)=>{
const{traffic,slots,lease,clock}=ports,slot2=async name2=>{const[state,targets]=await Promise.all([slots.read(name2),traffic.health(name2)]);return{...state,targets}},
[rule,blue,green,held]=await Promise.all([traffic.read(),slot2("blue"),slot2("green"),lease.read()]);return{now:clock.now(),rule,slots:{blue,green},lease:whose(
identity,held)}},PATIENCE_WITHOUT_LEASE=2*MINUTE,RETRY_PAUSE=5*SECOND,REMEMBERED_REVISIONS=25,runErrand=async(errand,ports,holder,signal)=>new Run(errand,ports,
{holder},signal).toItsEnd(),Run=class{errand;ports;signal;startedAt;identity;goal;revision;evidence;moves=[];looks=[];diagnosis;said="";constructor(errand,ports,identity,signal){
this.errand=errand,this.ports=ports,this.identity=identity,this.signal=signal,this.goal={goal:errand.goal},this.startedAt=ports.clock.now()}async toItsEnd(){for(;;){
this.checkInterrupted();const round=await this.decide();if(round==="again")continue;const{seen,command}=round;if(this.tell(command,seen),command.do==="end")return command.
explain!==void 0&&await this.explain(command.explain,this.startedAt),this.end(command,seen);if(command.do==="turn")await this.turn(command.to);else if(command.do===
"wait")await this.sleep(command.duration);else{const ended=await this.write(command,seen);if(ended!==void 0)return ended}}}async decide(){try{const seen=await observe(
this.ports,this.identity);return seen.lease.state==="ours"&&(this.identity={...this.identity,held:seen.lease.lease}),{seen,command:await this.decideOn(seen)}}catch(error){
return await this.outlast(error),"again"}}async decideOn(seen){const{errand,goal}=this;if(goal.goal==="rollback"){if(errand.goal!=="rollback")throw new TypeError(
`A ${errand.goal} has no rollback plan`);const{plan:plan2,release,why}=errand,good=plan2.mode==="manual"?await this.ports.revisions.listGood(REMEMBERED_REVISIONS):
[],order={...plan2,why,ending:"done",since:this.startedAt,...release===void 0?{}:{release}};return decideRestore(order,{...seen,good})}if(errand.goal==="rollbac\
k")throw new TypeError(`A rollback has no goal ${goal.goal}`);const{plan}=errand;if(goal.goal==="restore")return decideRestore(this.undo(goal,plan),{...seen,good:[]});
if(goal.goal==="settle")return decideSettle(plan,seen);if(goal.goal==="deploy")return decideDeploy(plan,await this.withRevision(seen,plan));if(errand.goal!=="sh\
ift")throw new TypeError(`A ${errand.goal} has no judge`);return decideShift(plan,await this.withEvidence(seen,plan),errand.judge)}undo(goal,plan){const{settings,
holder,tag:tag2}=plan,{why,ending,since}=goal;return{settings,holder,mode:"automatic",release:tag2,why,ending,since}}async withRevision(seen,plan){return seen.lease.
state!=="ours"?seen:(this.revision===void 0&&(this.revision=await this.ports.revisions.find(plan.fingerprint)),this.revision===void 0?seen:{...seen,revision:this.
revision})}async withEvidence(seen,plan){const last=seen.lease.state==="ours"?seen.lease.lease.shifts.at(-1):void 0,window=last===void 0?void 0:evidenceWindow(last.
at,seen.now,plan.settings);return window===void 0?seen:((this.evidence?.from!==window.from||this.evidence.to!==window.to)&&(this.evidence={...window,counts:await this.
ports.metrics.counts(window)}),{...seen,evidence:this.evidence.counts})}async write(command,seen){const plan=this.errand.goal==="rollback"?{}:{plan:this.errand.
plan};try{const done=await perform(command,{ports:this.ports,identity:this.identity,seen,...plan,...this.signal===void 0?{}:{signal:this.signal}});if(this.identity=
done.identity,done.revision!==void 0&&(this.revision=done.revision),!done.done){this.record("held back",done.note??`${command.do} was not carried out`),await this.
sleep(RETRY_PAUSE);return}}catch(error){await this.outlast(error);return}if(command.do==="set-weights"){const{gaining,to,why}=command;this.moves.push({at:this.ports.
clock.now(),percent:percentOn(to,gaining)??0,slot:gaining,why})}if(command.do==="release-lease")if("goal"in command.after)this.goal=command.after;else{const next=command.
after.end==="done"?"Nothing.":"Read the reasons below, mend them, and release again under a new tag.";return this.end({do:"end",ending:command.after.end,why:this.
restored(command.why),next},await observe(this.ports,this.identity))}if(command.do==="renew-lease"&&command.end!==void 0)return this.end({do:"end",...command.end,
why:command.why},await observe(this.ports,this.identity))}restored(why){return this.goal.goal==="restore"?`${why}. Undone because: ${this.goal.why}`:why}async turn(goal){
this.goal=goal;const{held}=this.identity;goal.goal==="restore"&&held!==void 0&&await this.explain(otherSlot(held.stable),held.acquiredAt)}async explain(slot2,since){
try{this.diagnosis=await this.ports.diagnostics.explain({slot:slot2,since})}catch(error){const reason=error instanceof Error?error.message:String(error);this.record(
"diagnosis",`The reasons could not be read: ${reason}`)}}async outlast(error){if(this.checkInterrupted(),!(error instanceof Unavailable))throw error;const until=this.
identity.held?writableUntil(this.identity.held):this.startedAt+PATIENCE_WITHOUT_LEASE;if(this.ports.clock.now()+RETRY_PAUSE>until)throw error;this.record("out o\
f reach",`${error.message}; nothing is decided until AWS answers, at the latest ${new Date(until).toISOString()}`),await this.sleep(RETRY_PAUSE)}checkInterrupted(){
if(!this.signal?.aborted)return;const{held}=this.identity;throw new Interrupted({what:held?`Interrupted while holding the lease for ${held.release}`:"Interrupte\
d before anything was changed",next:held?`The recover job, or AWS itself at ${new Date(held.dueAt).toISOString()}, restores the stable slot; a re-run goes on fr\
om where this stopped.`:"Run it again.",cause:this.signal.reason})}async sleep(duration2){try{await this.ports.clock.sleep(duration2,this.signal)}catch(error){throw this.
checkInterrupted(),error}}tell(command,seen){if(command.verdict!==void 0&&seen.lease.state==="ours"){const percent=percentOn(seen.rule.weights,otherSlot(seen.lease.
lease.stable))??0,previous=this.looks.at(-1);(previous?.reason!==command.verdict.reason||previous.percent!==percent)&&this.looks.push({...command.verdict,at:seen.
now,percent})}command.why!==this.said&&(this.said=command.why,this.record(command.do,command.why))}record(kind,text2){this.ports.journal.record({at:this.ports.clock.
now(),kind,text:text2})}end(command,seen){const{ending,why,next,guard}=command;return{ending,why,next,seen,startedAt:this.startedAt,endedAt:this.ports.clock.now(),
moves:this.moves,looks:this.looks,...guard===void 0?{}:{guard},...this.diagnosis===void 0?{}:{diagnosis:this.diagnosis}}}},passed=found3=>({status:"passed",found:found3}),
warned=(found3,next)=>({status:"warned",found:found3,next}),failed=(found3,next)=>({status:"failed",found:found3,next}),baselineSane={id:"baseline-sane",title:"\
The rule is ours, the serving slot is healthy, the candidate can be reached alone",async check({settings,holder,live}){const seen=await live(),foreign=refuseForeignRule(
seen);if(foreign?.do==="end")return failed(foreign.why,foreign.next);const{lease,rule,slots}=seen;if(lease.state==="ours")return passed(`This release is in flig\
ht: ${describeWeights(rule.weights)}`);const serving=soleSlot(rule.weights);if(serving===void 0)return failed(`Traffic is split (${describeWeights(rule.weights)}\
) and ${holder} holds no lease`,"Dispatch the rollback workflow first: it brings all traffic onto the last known good.");const server=slots[serving];if(!isEmpty(
server)&&healthyTargets(server)<server.desired)return failed(`The serving slot ${serving} has ${describeHealth(server)}`,"Make the serving version healthy first\
; a canary needs a sound control, and a rollback a sound way back.");const unreachable=["blue","green"].filter(slot2=>!rule.reachable.includes(slot2));return unreachable.
length>0?failed(`No rule on the header ${settings.smoke.header} leads to ${unreachable.join(" and ")} alone`,`Add a listener rule before ${rule.arn}: http-heade\
r ${settings.smoke.header} = ${unreachable[0]} forwards to that slot's target group.`):passed(isEmpty(server)?`Nothing serves yet: a first release into ${otherSlot(
serving)}`:`${server.mark?.release??"an unmarked version"} serves from ${serving}, ${describeHealth(server)}`)}},where='Settings → Environments of the repositor\
y (docs/setup.md, "GitHub environments")',environmentsProtected={id:"environments-protected",title:"The GitHub environments exist and the deploying one asks for\
 a reviewer",async check({settings,environment:environment2}){const{deploy,traffic,rollback}=settings.github,names=[...new Set([deploy,traffic,rollback])],rules=new Map(
await Promise.all(names.map(async name2=>[name2,await environment2(name2)]))),missing2=names.filter(name2=>rules.get(name2)===void 0);if(missing2.length>0)return failed(
`There is no GitHub environment ${missing2.join(", ")}; a job that names it would create it without any protection`,`Create it under ${where}.`);const reviewers=rules.
get(deploy)?.reviewers??[];return settings.gates.requireReviewer&&reviewers.length===0?failed(`The environment ${deploy} asks nobody for approval`,`Add a requir\
ed reviewer under ${where}, or set gates.require-reviewer: false.`):(rules.get(rollback)?.reviewers??[]).length>0?warned(`The environment ${rollback} asks ${rules.
get(rollback)?.reviewers.join(", ")} for approval: a rollback waits for a person`,`Use an environment without reviewers for github.rollback, for example ${deploy}\
-rollback.`):reviewers.length===0?warned(`The environment ${deploy} asks nobody for approval`,"Add a required reviewer."):passed(`${deploy} asks ${reviewers.join(
", ")}; ${names.join(", ")} exist`)}},imageExists={id:"image-exists",title:"The image tag resolves to a digest",async check({tag:tag2,settings,digest}){const found3=await digest();
return found3===void 0?failed(`There is no image ${settings.image}:${tag2}`,`Build and push ${settings.image}:${tag2} before the tag, or wait for the build that\
 does.`):passed(`${settings.image}:${tag2} is ${found3}`)}},leaseFree={id:"lease-free",title:"No other release is in flight",async check({live}){const{lease}=await live();
if(lease.state!=="other")return passed(lease.state==="ours"?"This release holds the lease":"Nobody holds the lease");const refusal=refuseOtherHolder(lease.lease);
return failed(refusal.why,refusal.do==="end"?refusal.next:"")}},newerThanServing={id:"newer-than-serving",title:"The tag is newer than what serves",async check({
tag:tag2,commit,live}){const{rule,slots,lease}=await live(),slot2=lease.state==="ours"?lease.lease.stable:heavierSlot(rule.weights),mark=slot2===void 0?void 0:slots[slot2].
mark;if(mark===void 0||versionOfTag(tag2)===void 0)return passed("No marked release serves yet");const order=compareTags(tag2,mark.release);return order>0?passed(
`${tag2} is newer than ${mark.release}`):order<0?failed(`${tag2} is older than ${mark.release}, which serves`,`Push a tag newer than ${mark.release}, or dispatc\
h the rollback workflow with to: ${tag2}.`):mark.commit===commit?passed(`${tag2} already serves`):failed(`${mark.release} serves from commit ${mark.commit.slice(
0,12)}, but ${tag2} names ${commit.slice(0,12)}`,"Release it under a new version: a tag that changes its meaning cannot be traced.")}},rightAccount={id:"right-a\
ccount",title:"The credentials belong to the configured account and region",async check({settings,whoAmI}){const{account:account2,region:region2,arn}=await whoAmI();
return account2!==settings.account?failed(`The credentials of ${arn} belong to account ${account2}, the config says ${settings.account}`,`Give a role of account\
 ${settings.account}, or correct environments.${settings.environment}.account.`):region2!==settings.region?failed(`The calls go to region ${region2}, the config\
 says ${settings.region}`,`Correct AWS_REGION or environments.${settings.environment}.region.`):passed(`${arn} in ${region2}`)}},tagIsVersion={id:"tag-is-versio\
n",title:"The tag is a strict SemVer version",async check({tag:tag2}){const version=versionOfTag(tag2);return version===void 0?failed(`The tag is ${JSON.stringify(
tag2)}`,"Push a tag of the form v1.4.0 or v1.4.0-rc.1: three numbers without leading zeros."):passed(`${tag2} is version ${version}`)}},tagNamesCommit={id:"tag-\
names-commit",title:"The tag exists and names the commit that runs",async check({tag:tag2,commit,commitOfTag:commitOfTag2}){const named=await commitOfTag2();return named===
void 0?failed(`There is no tag ${tag2} in the repository`,`Push it: git push origin ${tag2}`):named===commit?passed(`${tag2} names ${commit.slice(0,12)}`):failed(
`${tag2} names ${named.slice(0,12)}, but this run was started for ${commit.slice(0,12)}`,"Start the release from the tag itself; if the tag was moved, release u\
nder a new version.")}},REGISTERED_MEMBERS=["family","taskRoleArn","executionRoleArn","networkMode","containerDefinitions","volumes","placementConstraints","req\
uiresCompatibilities","cpu","memory","tags","pidMode","ipcMode","proxyConfiguration","inferenceAccelerators","ephemeralStorage","runtimePlatform","enableFaultIn\
jection"],DESCRIBED_MEMBERS=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","dele\
teRequestedAt"],isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),containersOf=template=>{const containers=template.containerDefinitions;
if(Array.isArray(containers)&&containers.length>0&&containers.every(isObject))return containers;throw new ConfigurationError({what:'The task definition has no l\
ist "containerDefinitions" of objects',next:"Give it at least one container, in the words of ecs:RegisterTaskDefinition."})},withEnvironment=(container,additions)=>{
const kept=(Array.isArray(container.environment)?container.environment.filter(isObject):[]).filter(({name:name2})=>typeof name2!="string"||!Object.hasOwn(additions,
name2)),added=Object.entries(additions).map(([name2,value])=>({name:name2,value}));return{...container,environment:[...kept,...added]}},renderTaskDefinition=order=>{
const{template,container,image,environment:environment2}=order,members=Object.entries(template).filter(([name2])=>!DESCRIBED_MEMBERS.includes(name2)),unknown=members.
map(([name2])=>name2).filter(name2=>!REGISTERED_MEMBERS.includes(name2));if(unknown.length>0)throw new ConfigurationError({what:`The task definition has ${unknown.
map(name2=>JSON.stringify(name2)).join(", ")}, which ECS does not register`,next:`Use these members only: ${REGISTERED_MEMBERS.join(", ")}.`});if(typeof template.
family!="string"||template.family==="")throw new ConfigurationError({what:`The task definition's family is ${JSON.stringify(template.family??null)}`,next:"Give \
it a family: a name of 1 to 255 letters, digits, hyphens and underscores."});const containers=containersOf(template),names=containers.map(({name:name2})=>String(
name2));if(!names.includes(container))throw new ConfigurationError({what:`The task definition has no container ${JSON.stringify(container)}; its containers are ${names.
join(", ")}`,next:'Name one of them in "container".'});const containerDefinitions=containers.map(each=>{if(each.name!==container)return each;const placed={...each,
image};return environment2===void 0?placed:withEnvironment(placed,environment2)});return{...Object.fromEntries(members),containerDefinitions}},canonical=value=>{
if(Array.isArray(value))return value.map(canonical);if(!isObject(value))return value;const names=Object.keys(value).sort();return Object.fromEntries(names.map(name2=>[
name2,canonical(value[name2])]))},fingerprintOf=({release,template})=>{const{tags:_,...content}=template;return(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(
"sha256").update(JSON.stringify(canonical({release,content}))).digest("hex")},parseTaskDefinition=(text2,path)=>{const next=`Make ${path} a JSON object with the\
 members of ecs:RegisterTaskDefinition.`;let parsed;try{parsed=JSON.parse(text2)}catch(cause){throw new ConfigurationError({what:`${path} is not JSON: ${cause.message}`,
next,cause})}if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))throw new ConfigurationError({what:`${path} holds ${Array.isArray(parsed)?"a list":
typeof parsed}`,next});return parsed},makePlan=order=>{const{settings,tag:tag2,commit,digest,holder}=order,version=versionOfTag(tag2);if(version===void 0)throw new ConfigurationError(
{what:`The tag is ${JSON.stringify(tag2)}, which is no strict SemVer version`,next:"Push a tag of the form v1.4.0: three numbers without leading zeros."});const template=renderTaskDefinition(
{template:parseTaskDefinition(order.taskDefinition,settings.taskDefinition),container:settings.container,image:`${settings.image}@${digest}`}),fingerprint=fingerprintOf(
{release:tag2,template});return{settings,tag:tag2,version,commit,digest,holder,template,fingerprint}},prepareRelease=async order=>{const{settings,tag:tag2,commit,
repository,images,holder}=order,path=settings.taskDefinition,[text2,digest]=await Promise.all([repository.readFile({path,commit}),order.digest??images.digestOf(
tag2)]);if(text2===void 0)throw new ConfigurationError({what:`There is no file ${path} at ${commit.slice(0,12)}`,next:`Commit it, or correct environments.${settings.
environment}.task-definition.`});if(digest===void 0)throw new ConfigurationError({what:`There is no image ${settings.image}:${tag2}`,next:`Build and push ${settings.
image}:${tag2} first.`});if(!/^sha256:[0-9a-f]{64}$/.test(digest))throw new ConfigurationError({what:`The input image-digest is ${JSON.stringify(digest)}`,next:"\
Give the digest output of validate-gate: sha256: and 64 hexadecimal digits."});return makePlan({settings,tag:tag2,commit,digest,holder,taskDefinition:text2})},taskDefinitionRenders={
id:"task-definition-renders",title:"The task definition stands at this commit and has the container",async check({settings,taskDefinition,commit}){const text2=await taskDefinition();
return text2===void 0?failed(`There is no file ${settings.taskDefinition} at ${commit.slice(0,12)}`,`Commit it, or correct environments.${settings.environment}.\
task-definition.`):(renderTaskDefinition({template:parseTaskDefinition(text2,settings.taskDefinition),container:settings.container,image:`${settings.image}@sha2\
56:${"0".repeat(64)}`}),passed(`${settings.taskDefinition} has the container ${settings.container}`))}},EARLY_GATES=[tagIsVersion,tagNamesCommit],GATES=[...EARLY_GATES,
newerThanServing,rightAccount,imageExists,taskDefinitionRenders,environmentsProtected,baselineSane,leaseFree],runGates=async(gates,context,clock)=>Promise.all(gates.
map(async gate=>{const startedAt=clock.now(),result=await gate.check(context).catch(explain);return{id:gate.id,title:gate.title,...result,duration:clock.now()-startedAt}})),
explain=error=>{if(error instanceof GreenlightError)return failed(error.message,error.next);throw error},MAX_DESCRIPTION=512,VERSION=1,seconds=instant=>Math.floor(
instant/SECOND),wireOf=(terms,shifts,why)=>{const acquired=seconds(terms.acquiredAt);return{v:VERSION,h:terms.holder,r:terms.release,p:terms.purpose,e:terms.epoch,
a:acquired,d:seconds(terms.dueAt),s:terms.stable==="blue"?"b":"g",b:[terms.back.blue,terms.back.green],...terms.size===0?{}:{n:terms.size},...shifts.length===0?
{}:{x:shifts.map(({at,percent})=>[seconds(at)-acquired,percent])},...terms.held===void 0?{}:{w:[seconds(terms.held.since),why]}}},encodeLease=terms=>{const newest2=Math.
max(0,terms.shifts.length-1);for(let dropped=0;dropped<=newest2;dropped+=1){const shifts=terms.shifts.slice(dropped),withWhy=length=>JSON.stringify(wireOf(terms,
shifts,terms.held?.why.slice(0,length)??""));for(let length=terms.held?.why.length??0;length>=0;length-=1){const text2=withWhy(length);if(text2.length<=MAX_DESCRIPTION)
return text2}}throw new ConfigurationError({what:`The lease of ${terms.release} for ${terms.holder} does not fit into ${MAX_DESCRIPTION} characters`,next:"Use a\
 shorter tag."})},isWhole=value=>Number.isSafeInteger(value),isText=value=>typeof value=="string",isPair=value=>Array.isArray(value)&&value.length===2,isWeight=value=>isWhole(
value)&&value>=0&&value<=999,flawOf=wire=>{const{v,h,r,p,e,a,d,s,b,n,x,w}=wire;if(v!==VERSION)return`its version is ${JSON.stringify(v??null)}, not ${VERSION}`;
if(!isText(h)||!isText(r))return"it names no holder or no release";if(p!=="release"&&p!=="rollback")return`its purpose is ${JSON.stringify(p??null)}`;if(!isWhole(
e)||e<1)return`its epoch is ${JSON.stringify(e??null)}`;if(!isWhole(a)||!isWhole(d))return"a time is no whole second";if(s!=="b"&&s!=="g")return`its stable slot\
 is ${JSON.stringify(s??null)}`;if(!isPair(b)||!b.every(isWeight))return"its weights are no two numbers from 0 to 999";if(n!==void 0&&!(isWhole(n)&&n>=0))return"\
its size is no whole number";const isShift=shift=>isPair(shift)&&isWhole(shift[0])&&typeof shift[1]=="number";if(x!==void 0&&!(Array.isArray(x)&&x.every(isShift)))
return"its shifts are no list of pairs";if(w!==void 0&&!(isPair(w)&&isWhole(w[0])&&isText(w[1])))return"its hold is no time and reason"},decodeLease=(description,schedule)=>{
const refuse2=(flaw2,cause)=>new ConfigurationError({what:`The schedule ${schedule} is not a lease that this version can read: ${flaw2}`,next:`Find out who made\
 it. When no release is running, delete it: aws scheduler delete-schedule --name ${schedule}`,cause});let parsed;try{parsed=JSON.parse(description??"")}catch(cause){
throw refuse2("its description is not JSON",cause)}if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))throw refuse2("its description is no JSON ob\
ject");const flaw=flawOf(parsed);if(flaw!==void 0)throw refuse2(flaw);const{h,r,p,e,a,d,s,b,n,x,w}=parsed,stable=s==="b"?"blue":"green",back={blue:b[0],green:b[1]};
return{holder:h,release:r,purpose:p,epoch:e,acquiredAt:a*SECOND,dueAt:d*SECOND,stable,back,size:n??0,shifts:(x??[]).map(([since,percent])=>({at:(a+since)*SECOND,
percent})),...w===void 0?{}:{held:{since:w[0]*SECOND,why:w[1]}}}},valueAt=(json2,path)=>path.split(".").reduce((value,key)=>{if(!(typeof value!="object"||value===
null))return Object.hasOwn(value,key)?value[key]:void 0},json2),parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},complaints=(expect,answer)=>{const found3=[];
answer.status!==expect.status&&found3.push(`status ${answer.status} instead of ${expect.status}`),expect.maxLatency!==void 0&&answer.latency>expect.maxLatency&&
found3.push(`took ${Math.round(answer.latency)} ms, at most ${expect.maxLatency} ms were allowed`);const paths=Object.entries(expect.json);if(paths.length>0){const json2=parseJson(
answer.body);if(json2===void 0)found3.push("the body is not JSON");else for(const[path,wanted]of paths){const value=valueAt(json2,path);value!==wanted&&found3.push(
`${path} is ${JSON.stringify(value)??"absent"} instead of ${JSON.stringify(wanted)}`)}}return found3},expectedVersion=(expect,version)=>expect.replace(/\$\{(tag|version|commit|digest)\}/g,
(_,key)=>version[key]),claimedVersion=(proof,answer)=>{const claimed="header"in proof?answer.headers[proof.header.toLowerCase()]:valueAt(parseJson(answer.body),
proof.json);return typeof claimed=="string"||typeof claimed=="number"?String(claimed):void 0},PAUSE_BETWEEN_ATTEMPTS=2*SECOND,PROOF_RETRIES=2,runSmoke=async order=>{
const{settings}=order,proof={name:"version",method:"GET",path:settings.smoke.version.path,headers:{},expect:{status:200,json:{}},retries:PROOF_RETRIES},first=await runCheck(
proof,order,!0);if(!first.passed)return[first];const ready={name:"readiness",method:"GET",path:settings.health.path,headers:{},expect:{status:200,json:{}},retries:0},
rest=[await runCheck(ready,order,!1)];for(const check2 of settings.smoke.checks)rest.push(await runCheck(check2,order,"header"in settings.smoke.version));return[
first,...rest]},runCheck=async(check2,order,provesVersion)=>{const{settings,slot:slot2,probe,clock,signal}=order,url=new URL(check2.path,settings.smoke.url).href,
attempts=[];let found3=[];for(let attempt=0;attempt<=check2.retries;attempt+=1){attempt>0&&await clock.sleep(PAUSE_BETWEEN_ATTEMPTS,signal);try{const answer=await probe.
send({method:check2.method,url,headers:{...check2.headers,[settings.smoke.header]:slot2},timeout:Math.max(settings.health.timeout,check2.expect.maxLatency??0),...check2.
body===void 0?{}:{body:check2.body},...signal===void 0?{}:{signal}});attempts.push(`${answer.status} in ${Math.round(answer.latency)} ms`),found3=[...complaints(
check2.expect,answer),...provesVersion?wrongVersion(order,answer):[]]}catch(error){signal?.throwIfAborted();const reason=error instanceof Error?error.message:String(
error);attempts.push(reason),found3=[`no answer: ${reason}`]}if(found3.length===0)break}return{name:check2.name,passed:found3.length===0,request:`${check2.method}\
 ${check2.path}`,attempts,complaints:found3}},wrongVersion=({settings,version},answer)=>{const proof=settings.smoke.version,wanted=expectedVersion(proof.expect,
version),claimed=claimedVersion(proof,answer);return claimed===wanted?[]:[`the ${"header"in proof?`header ${proof.header}`:`JSON value ${proof.json}`} says ${claimed===
void 0?"nothing":JSON.stringify(claimed)} instead of ${JSON.stringify(wanted)}: another version answered`]},URL_SHAPE=/^https?:\/\/[^\s/@]+(?:\/[^\s@]*)?$/,readContext=env=>{
const wrong=[],read3=(variable,shape)=>{const value=env[variable]??"";return value===""?wrong.push(`${variable} is not set`):shape.test(value)||wrong.push(`${variable}\
 is ${JSON.stringify(value.slice(0,80))}`),value},any=/^[^\r\n]+$/,fullName=read3("GITHUB_REPOSITORY",/^[\w.-]+\/[\w.-]+$/),[owner="",name2=""]=fullName.split("\
/"),runId=read3("GITHUB_RUN_ID",/^\d+$/),serverUrl=read3("GITHUB_SERVER_URL",URL_SHAPE).replace(/\/+$/,""),context={repository:{owner,name:name2,fullName},runId,
runAttempt:Number(read3("GITHUB_RUN_ATTEMPT",/^[1-9]\d*$/)),job:read3("GITHUB_JOB",any),workflow:read3("GITHUB_WORKFLOW",any),event:read3("GITHUB_EVENT_NAME",/^\w+$/),
refName:read3("GITHUB_REF_NAME",any),refType:read3("GITHUB_REF_TYPE",/^(?:branch|tag)$/)==="tag"?"tag":"branch",sha:read3("GITHUB_SHA",/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
actor:read3("GITHUB_ACTOR",any),serverUrl,apiUrl:read3("GITHUB_API_URL",URL_SHAPE).replace(/\/+$/,""),runUrl:`${serverUrl}/${fullName}/actions/runs/${runId}`};if(wrong.
length===0)return context;throw new ConfigurationError({what:`This does not look like a job of GitHub Actions: ${wrong.join("; ")}`,next:"Run this action in a j\
ob of GitHub Actions, or in a rehearsal."})},variableOf=name2=>`INPUT_${name2.replaceAll(" ","_").toUpperCase()}`,quote=value=>JSON.stringify(value.length>80?`${value.
slice(0,80)}…`:value),createInputs=(env,secrets)=>{const text2=name2=>env[variableOf(name2)]?.trim()||void 0,required2=name2=>{const value=text2(name2);if(value!==
void 0)return value;throw new ConfigurationError({what:`The input ${name2} is empty, but it is required`,next:`Set ${name2} under the step's with:.`})},choice2=(name2,choices)=>{
const value=text2(name2);if(value===void 0)return;const chosen=choices.find(each=>each===value);if(chosen!==void 0)return chosen;throw new ConfigurationError({what:`\
The input ${name2} is ${quote(value)}, must be one of ${choices.join(", ")}`,next:`Set ${name2} to one of these, or leave it away.`})};return{text:text2,required:required2,
choice:choice2,flag:name2=>{const word=choice2(name2,["true","false"]);return word===void 0?void 0:word==="true"},list:name2=>(text2(name2)??"").split(/[,\n]/).
map(item=>item.trim()).filter(item=>item!==""),secret:name2=>secrets.keep(required2(name2)),pick:names=>Object.fromEntries(names.flatMap(name2=>{const value=text2(
name2);return value===void 0?[]:[[name2,value]]}))}},HIDDEN="***",Secret=class{#value;constructor(value){this.#value=value}reveal(){return this.#value}toString(){
return HIDDEN}toJSON(){return HIDDEN}[Symbol.for("nodejs.util.inspect.custom")](){return HIDDEN}},SHORTEST=4,formsOf=value=>{const forms=[value,value.trim(),...value.
split(/\r?\n/).map(line2=>line2.trim())].flatMap(piece=>[piece,Buffer.from(piece).toString("base64"),Buffer.from(piece).toString("base64").replace(/=+$/,""),Buffer.
from(piece).toString("base64url"),encodeURIComponent(Buffer.from(piece).toString()),JSON.stringify(piece).slice(1,-1)]);return[...new Set(forms)].filter(form=>form.
length>=SHORTEST)},createSecrets=mask=>{const known=[];return{keep:value=>{for(const form of formsOf(value))known.includes(form)||(known.push(form),mask(form));
return known.sort((a,b)=>b.length-a.length),new Secret(value)},redact:text2=>known.reduce((safe,form)=>safe.replaceAll(form,HIDDEN),text2)}},logJournal=log=>({record:({
at,text:text2,data:data2})=>{try{log.line(`${new Date(at).toISOString().slice(11,19)}  ${text2}`),data2!==void 0&&log.debug(JSON.stringify(data2))}catch(error){
log.debug(`An entry of the journal could not be written: ${String(error)}`)}}}),LINE_ENDS=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g,INVISIBLE=/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
visible=text2=>text2.replaceAll(/\u0085/g,`
`).replaceAll(INVISIBLE,""),linesOf=text2=>visible(text2).split(LINE_ENDS),oneLine=text2=>linesOf(text2).join(" ⏎ "),LONGEST_MESSAGE=4e3,data=text2=>text2.replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),property=text2=>data(text2).replaceAll(":","%3A").replaceAll(",","%2C"),workflowCommand=(command,message,properties={})=>{const pairs2=Object.entries(properties).
map(([key,value])=>`${key}=${property(value)}`);return`::${command}${pairs2.length>0?` ${pairs2.join(",")}`:""}::${data(message)}`},cutMessage=text2=>text2.length>
LONGEST_MESSAGE?`${text2.slice(0,LONGEST_MESSAGE)}… (cut)`:text2,plainLine=text2=>oneLine(text2).replace(/^(\s*):(?=:)/,"$1:\\").replaceAll("##[","##\\["),MUTED="\
\x1B[90m",RESET="\x1B[0m",createLog=(write,redact)=>{const put=line2=>write(`${line2}
`),annotate=kind=>(title,text2)=>{const message=cutMessage(linesOf(redact(text2)).join(`
`));put(workflowCommand(kind,message,{title:linesOf(redact(title)).join(" ")}))};return{line:text2=>put(plainLine(redact(text2))),muted:text2=>put(`${MUTED}${plainLine(
redact(text2))}${RESET}`),debug:text2=>put(workflowCommand("debug",linesOf(redact(text2)).join(" "))),notice:annotate("notice"),warning:annotate("warning"),error:annotate(
"error"),group:async(title,inside)=>{put(workflowCommand("group",linesOf(redact(title)).join(" ")));try{return await inside()}finally{put("::endgroup::")}}}},LONGEST_TEXT=4e3,
LONGEST_LINE=500,MOST_LINES=200,BAR_WIDTH=40,cut=(text2,most)=>text2.length>most?`${text2.slice(0,most)}…`:text2,html=text2=>text2.replaceAll("&","&amp;").replaceAll(
"<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text2=>html(oneLine(cut(text2,LONGEST_TEXT))).replaceAll(/[\\`*_{}[\]()#+|~$!^]/g,"\\$&").replaceAll("://","\\:\
//").replaceAll(/\bwww\./gi,"$&​").replaceAll("@","@​").replace(/^(\s*)([-=:])/,"$1\\$2").replace(/^(\s*\d+)\./,"$1\\."),paragraph2=text2=>linesOf(cut(text2,
LONGEST_TEXT)).map(escapeMarkdown).join(`<br>
`),codeBlock=lines=>{const shown=lines.slice(0,MOST_LINES).map(line2=>cut(oneLine(line2),LONGEST_LINE));lines.length>MOST_LINES&&shown.push(`… and ${lines.length-
MOST_LINES} more lines`);const longest=Math.max(2,...shown.flatMap(line2=>(line2.match(/`+/g)??[]).map(run2=>run2.length))),fence="`".repeat(longest+1);return[`${fence}\
text`,...shown,fence].join(`
`)},row=cells=>`| ${cells.join(" | ")} |`,bars=shares=>{const width=Math.max(0,...shares.map(({label})=>label.length));return codeBlock(shares.map(({label,percent,
note})=>{const clamped=Math.min(100,Math.max(0,percent)),full=Math.round(clamped/100*BAR_WIDTH),bar="█".repeat(full)+"░".repeat(BAR_WIDTH-full);return`${label.
padEnd(width)}  ${bar} ${Number(clamped.toFixed(1))} %  ${note}`}))},block=part=>{switch(part.block){case"heading":return`## ${escapeMarkdown(part.text)}`;case"\
paragraph":return paragraph2(part.text);case"table":return[row(part.header.map(escapeMarkdown)),row(part.header.map(()=>"---")),...part.rows.map(cells=>row(cells.
map(escapeMarkdown)))].join(`
`);case"lines":return`<details><summary>${html(oneLine(part.title))}</summary>

${codeBlock(part.lines)}

</details>`;case"bars":return bars(part.bars)}},documentMarkdown=document=>`${document.map(block).join(`

`)}
`,fromToolkit=async audience=>{const{getIDToken}=await __webpack_require__.e(841).then(__webpack_require__.bind(__webpack_require__,9841));return getIDToken(audience)},
oidcToken=async(env,secrets,audience,fetchToken=fromToolkit)=>{if(!env.ACTIONS_ID_TOKEN_REQUEST_URL||!env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)throw new ConfigurationError(
{what:"GitHub gives this job no OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set",next:"Grant the job permissions: id-token\
: write, in the calling workflow too."});secrets.keep(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);const token=await fetchToken(audience).catch(cause=>{throw new Unavailable(
{what:"GitHub's OIDC issuer gave no token",next:"Re-run the job; see githubstatus.com when it persists.",cause})});return secrets.keep(token)},appendToCommandFile=(env,variable,text2)=>{
const path=env[variable];if(!path)throw new ConfigurationError({what:`The environment variable ${variable} is not set, so there is nowhere to write to`,next:"Ru\
n this action in a job of GitHub Actions, or in a rehearsal."});(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync)(path,text2)},createOutputs=(env,redact,unique=node_crypto__WEBPACK_IMPORTED_MODULE_1__.
randomUUID)=>({set:(name2,value)=>{const delimiter=`greenlight_${unique()}`,safe=redact(value);if(!/^[\w-]+$/.test(name2))throw new Error(`${JSON.stringify(name2)}\
 cannot be the name of an output`);if(safe.includes(delimiter))throw new Error(`The value of the output ${name2} contains its own delimiter`);appendToCommandFile(
env,"GITHUB_OUTPUT",`${name2}<<${delimiter}
${safe}
${delimiter}
`)}}),LARGEST=1047552,createSummary=(env,redact)=>{let bytes=0,full=!1;return{add:document=>{if(full)return;const text2=`${redact(documentMarkdown(document))}
`,size=Buffer.byteLength(text2);full=bytes+size>LARGEST;const fitting=full?`
*The summary ends here: the rest would exceed the 1 MiB that GitHub shows.*
`:text2;bytes+=size,appendToCommandFile(env,"GITHUB_STEP_SUMMARY",fitting)}}},SIGNALS=["SIGINT","SIGTERM"],TITLES={done:"Done",unfinished:"Could not finish",refused:"\
Refused","rolled-back":"Rolled back",inconclusive:"Inconclusive"},MOST_CAUSES=10,describe=error=>error instanceof Error?`${error.name}: ${error.message}`:String(
error),causesOf=error=>{const causes=[];for(let each=error;each instanceof Error&&each.cause!==void 0&&causes.length<MOST_CAUSES;)each=each.cause,causes.push(each);
return causes},ranOf=(error,signal)=>{const reason=signal.aborted?signal.reason:void 0,told2=error instanceof Error&&error.name==="AbortError"&&reason instanceof
GreenlightError?reason:error;return told2 instanceof Halted?{ending:told2.ending,why:withGuard(told2.message,told2.guard),next:told2.next}:told2 instanceof GreenlightError?
{ending:told2.ending,why:told2.message,next:told2.next}:{ending:"unfinished",why:`Something happened that Greenlight did not expect: ${describe(error)}`,next:"L\
ook at the live weights (docs/runbook-rollback.md), re-run the job, and report this with the lines below."}},tell=(log,{ending,why,next})=>{for(const line2 of linesOf(
why))log.line(line2);ending!=="done"&&(next&&log.line(`Next: ${next}`),log.error(TITLES[ending],next?`${why}
Next: ${next}`:why))},tellCauses=(log,error)=>{for(const cause of causesOf(error))log.muted(`  caused by ${describe(cause)}`);if(!(error instanceof GreenlightError||
!(error instanceof Error)))for(const line2 of linesOf(error.stack??""))log.muted(line2)},createKit=(host,signal)=>{const write=text2=>{host.stdout.write(text2)},
{env}=host,secrets=createSecrets(form=>write(`${workflowCommand("add-mask",form)}
`)),{redact}=secrets;let context;return{env,signal,secrets,log:createLog(write,redact),inputs:createInputs(env,secrets),outputs:createOutputs(env,redact),summary:createSummary(
env,redact),get context(){return context??=readContext(env),context},oidcToken:audience=>oidcToken(env,secrets,audience)}},run=async(main,host)=>{host.exitCode=
EXIT_CODES.unfinished;const controller=new AbortController,kit=createKit(host,controller.signal),{log}=kit,listeners=SIGNALS.map(name2=>[name2,()=>{if(controller.
signal.aborted){log.line(`${name2} again: stopping at once`),host.exit(EXIT_CODES.unfinished);return}log.line(`${name2}: the job is being cancelled, stopping at\
 the next safe point`);const what=`The job was cancelled (${name2})`,next="Nothing, if the workflow has a job that recovers; otherwise AWS restores the stable s\
lot when the lease is due.";controller.abort(new Interrupted({what,next}))}]),crash=error=>{finish(ranOf(error,controller.signal),error),host.exit(EXIT_CODES.unfinished)},
crashes=["uncaughtException","unhandledRejection"].map(name2=>[name2,crash]);for(const[event,listener]of[...listeners,...crashes])host.on(event,listener);const finish=(ran,error)=>{
let code=EXIT_CODES[ran.ending];try{if(tell(log,ran),error!==void 0){tellCauses(log,error);const{ending,why,next}=ran;kit.summary.add([heading(TITLES[ending]),paragraph(
why),...next?[paragraph(`Next: ${next}`)]:[]])}kit.outputs.set("outcome",ran.ending)}catch(trouble){log.error("Could not report",describe(trouble)),code=code===
EXIT_CODES.done?EXIT_CODES.unfinished:code}host.exitCode=code};try{finish(await main(kit))}catch(error){finish(ranOf(error,controller.signal),error)}finally{for(const[
event,listener]of[...listeners,...crashes])host.off(event,listener)}},awsAccount=session=>({async whoAmI(){const sts=await session.sts(),{Account="",Arn=""}=await sts.
getCallerIdentity({});return{account:Account,arn:Arn,region:session.region}}}),ACCESS_DENIED=/^(AccessDenied(Exception|Fault)?|UnauthorizedOperation|AuthorizationError|NotAuthorized\w*)$/,
NOT_FOUND=/NotFound(Exception|Fault)?$/,THROTTLED=/^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|LimitExceededException|RequestThrottled(Exception)?|SlowDown|PriorRequestNotComplete)$/,
CREDENTIALS=/^(ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?|CredentialsProviderError|TokenProviderError|InvalidAccessKeyId)$/,
BUSY=/^(ConflictException|UpdateInProgressException|ConcurrentUpdateException|ResourceInUse(Exception)?)$/,UNREACHABLE=/^(TimeoutError|RequestTimeout(Exception)?|NetworkingError|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
isError=error=>typeof error=="object"&&error!==null&&"message"in error&&typeof error.message=="string",LONGEST=400,sentence=({message})=>{const text2=message.replace(
/Encoded authorization failure message:\s*\S+/i,"").replace(/\s+/g," ").trim();return(text2.length>LONGEST?`${text2.slice(0,LONGEST)}…`:text2).replace(/\.$/,"")},
place=about=>about===void 0?"":` (${about.path}: ${about.value})`,accessDenied=(error,{operation,about})=>{const principal=/(?:User|Principal): (\S+) is not authorized/.
exec(error.message)?.[1],action=/not authorized to perform: ([\w-]+:\w+)/.exec(error.message)?.[1]??operation,resource=/on resource: (\S+)/.exec(error.message)?.[1],
on=resource===void 0?place(about):` on ${resource.replace(/[.,]$/,"")}`;return new ConfigurationError({what:`${principal??"The role of this job"} may not call ${action}${on}\
: ${sentence(error)}`,next:`Allow ${action} for that role; docs/iam.md has the policy of every role.`,cause:error})},translate=(error,context)=>{const{operation,
about,signal}=context;if(error instanceof GreenlightError)return error;if(signal?.aborted)return new Interrupted({what:`${operation} was abandoned because the j\
ob was cancelled`,next:"Run the job again: it looks first at what was done.",cause:error});if(!isError(error))return error;const aws=error,{name:name2}=aws,status=aws.
$metadata?.httpStatusCode,outOfReach=why=>new Unavailable({what:`${operation}${place(about)} ${why}: ${sentence(error)}`,next:"Try again; the AWS Health Dashboa\
rd tells of troubles on their side.",cause:error});return THROTTLED.test(name2)||aws.$retryable?.throttling||status===429?outOfReach("was throttled"):ACCESS_DENIED.
test(name2)||status===403&&/ not authorized to perform/.test(error.message)?accessDenied(aws,context):CREDENTIALS.test(name2)?new ConfigurationError({what:`AWS \
did not take the credentials of this job for ${operation} (${name2}): ${sentence(error)}`,next:'Give the job "role-to-assume" with "permissions: id-token: write\
", or credentials that outlast it.',cause:error}):NOT_FOUND.test(name2)?new ConfigurationError({what:`${operation} found nothing${place(about)}: ${sentence(error)}`,
next:about===void 0?"Look at the account and region of this environment in the config file.":`Correct ${about.path}, or look at the environment's account and re\
gion.`,cause:error}):BUSY.test(name2)?outOfReach("met another change of the same resource"):aws.$fault==="server"||(status??0)>=500?outOfReach("failed on the si\
de of AWS"):UNREACHABLE.test(name2)||typeof aws.code=="string"&&UNREACHABLE.test(aws.code)||aws.$fault===void 0&&aws.$response!==void 0?outOfReach("got no answe\
r"):aws.$fault==="client"||(status??0)>=400?new ConfigurationError({what:`${operation}${place(about)} was refused (${name2}): ${sentence(error)}`,next:"Correct \
what the message names; the same call would be refused again.",cause:error}):error},awsErrorIn=error=>error instanceof GreenlightError&&isError(error.cause)?error.
cause:void 0,isAwsError=(error,...names)=>names.includes(awsErrorIn(error)?.name??""),attemptsOf=error=>awsErrorIn(error)?.$metadata?.attempts??1,ECR=/^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/([a-z0-9]+(?:[._/-][a-z0-9]+)*)$/,
parseEcrRepository=image=>{const[,account2,region2,repository]=ECR.exec(image)??[];if(account2!==void 0&&region2!==void 0&&repository!==void 0)return{account:account2,
region:region2,repository};throw new ConfigurationError({what:`image is ${JSON.stringify(image)}, which is no repository of a private ECR registry`,next:"Write \
it without tag or digest, as <account>.dkr.ecr.<region>.amazonaws.com/<repository>; other registries are not supported."})},awsImages=(session,settings)=>({async digestOf(tag2){
const{account:account2,region:region2,repository}=parseEcrRepository(settings.image),ecr=await session.ecr(region2);try{const{imageDetails=[]}=await ecr.describeImages(
{registryId:account2,repositoryName:repository,imageIds:[{imageTag:tag2}]},{path:"image",value:settings.image});return imageDetails[0]?.imageDigest}catch(error){
if(isAwsError(error,"ImageNotFoundException"))return;throw error}}}),lazily=make=>{let made;return()=>{if(made!==void 0)return made;const making=make();return made=
making,making.catch(()=>{made===making&&(made=void 0)}),making}},RULE_OR_LISTENER=/^arn:(aws[\w-]*):elasticloadbalancing:[\w-]+:\d{12}:(listener-rule|listener)\/(app\/[\w-]+\/\w+)\/(\w+)(?:\/(\w+))?$/,
parseRuleArn=(arn,path)=>{const[,partition,type,loadBalancer,listenerId,ruleId]=RULE_OR_LISTENER.exec(arn)??[],isRule=type==="listener-rule"&&ruleId!==void 0;if(partition===
void 0||loadBalancer===void 0||!(isRule||type==="listener"&&ruleId===void 0))throw new ConfigurationError({what:`${path} is ${JSON.stringify(arn)}, which is the\
 ARN of no listener rule and of no listener`,next:"Give the ARN of a rule of an application load balancer, or of its listener when the default rule is meant."});
const prefix=arn.slice(0,arn.indexOf(`:${type}/`));return{arn,kind:isRule?"rule":"listener",listener:`${prefix}:listener/${loadBalancer}/${listenerId}`,loadBalancer,
partition}},pathOf=({environment:environment2},setting)=>`environments.${environment2}.${setting}`,lookUp=(session,settings)=>({rule:()=>parseRuleArn(settings.rule,
pathOf(settings,"rule")),targetGroups:lazily(()=>findTargetGroups(session,settings))}),findTargetGroups=async(session,settings)=>{const elb=await session.elb(),
names=SLOTS.map(slot2=>settings.slots[slot2].targetGroup);try{const{TargetGroups=[]}=await elb.describeTargetGroups({Names:names}),arnOf=slot2=>{const name2=settings.
slots[slot2].targetGroup,arn=TargetGroups.find(({TargetGroupName})=>TargetGroupName===name2)?.TargetGroupArn;if(arn===void 0)throw noTargetGroup(settings,slot2);
return arn};return{blue:arnOf("blue"),green:arnOf("green")}}catch(error){throw isAwsError(error,"TargetGroupNotFoundException","TargetGroupNotFound")?noTargetGroup(
settings,await missingOne(elb,settings),error):error}},missingOne=async(elb,settings)=>{try{return await elb.describeTargetGroups({Names:[settings.slots.blue.targetGroup]}),
"green"}catch(error){if(isAwsError(error,"TargetGroupNotFoundException","TargetGroupNotFound"))return"blue";throw error}},noTargetGroup=(settings,slot2,cause)=>new ConfigurationError(
{what:`There is no target group ${settings.slots[slot2].targetGroup} in ${settings.region} (${pathOf(settings,`slots.${slot2}.target-group`)})`,next:"Correct th\
e name, or create the group (docs/setup.md); it is permanent.",cause}),readRule=async(session,settings,lookup)=>{const address=lookup.rule(),about={path:pathOf(
settings,"rule"),value:address.arn},elb=await session.elb(),rules=[];let Marker;do{const page=await elb.describeRules({ListenerArn:address.listener,Marker},about);
rules.push(...page.Rules??[]),Marker=page.NextMarker}while(Marker);const main=rules.find(({RuleArn,IsDefault})=>address.kind==="listener"?IsDefault:RuleArn===address.
arn);if(main===void 0)throw new ConfigurationError({what:`The listener ${address.listener} has no rule ${address.arn} (${about.path})`,next:"Correct the ARN: ru\
les that are created anew get a new one."});if(address.kind==="rule"&&main.IsDefault)throw new ConfigurationError({what:`${address.arn} (${about.path}) is the l\
istener's default rule, which ModifyRule does not change`,next:`Give the listener's own ARN instead: ${address.listener}.`});return{main,actions:main.Actions??[],
rules}},forwardOf=actions=>actions.find(({Type})=>Type==="forward"),tuplesOf=forward=>forward?.ForwardConfig?.TargetGroups??(forward?.TargetGroupArn===void 0?[]:
[{TargetGroupArn:forward.TargetGroupArn,Weight:1}]),weightOf=({Weight})=>Weight??1,readActions=(actions,groups)=>{const forward=forwardOf(actions),tuples=tuplesOf(
forward),weight=slot2=>{const tuple=tuples.find(({TargetGroupArn})=>TargetGroupArn===groups[slot2]);return tuple===void 0?void 0:weightOf(tuple)},ours=Object.values(
groups);return{weights:{blue:weight("blue")??0,green:weight("green")??0},foreign:tuples.map(({TargetGroupArn})=>TargetGroupArn??"").filter(arn=>!ours.includes(arn)),
missing:SLOTS.filter(slot2=>weight(slot2)===void 0),sticky:forward?.ForwardConfig?.TargetGroupStickinessConfig?.Enabled===!0}},resent=action=>action.AuthenticateOidcConfig===
void 0?action:{...action,AuthenticateOidcConfig:{...action.AuthenticateOidcConfig,UseExistingClientSecret:!0}},withWeights=order=>{const{actions,groups,weights,
keepStickiness=!1}=order,forward=forwardOf(actions);if(forward===void 0)throw new ConfigurationError({what:`The rule does not forward: its actions are ${actions.
map(({Type})=>Type).join(", ")||"none"}`,next:"Give the rule one forward action to both target groups."});const slotOf=arn=>SLOTS.find(slot2=>groups[slot2]===arn),
standing=tuplesOf(forward).map(({TargetGroupArn,Weight})=>{const slot2=slotOf(TargetGroupArn);return{TargetGroupArn,Weight:slot2===void 0?Weight??1:weights[slot2]}}),
added=SLOTS.filter(slot2=>!standing.some(({TargetGroupArn})=>TargetGroupArn===groups[slot2])).map(slot2=>({TargetGroupArn:groups[slot2],Weight:weights[slot2]})),
stickiness=keepStickiness?forward.ForwardConfig?.TargetGroupStickinessConfig:void 0,{TargetGroupArn:_,...rest}=forward,changed={...rest,ForwardConfig:{TargetGroups:[
...standing,...added],TargetGroupStickinessConfig:stickiness??{Enabled:!1}}};return actions.map(action=>action===forward?changed:resent(action))},priorityOf=({Priority})=>Priority===
void 0||Priority==="default"?Number.POSITIVE_INFINITY:Number(Priority),forwardsAloneTo=(rule,group)=>{const{Actions:actions=[]}=rule,live=tuplesOf(forwardOf(actions)).
filter(tuple=>weightOf(tuple)>0);return actions.length===1&&live.length===1&&live[0]?.TargetGroupArn===group},reachableSlots=order=>{const{main,rules,header,groups}=order,
shared=(main.Conditions??[]).map(condition=>JSON.stringify(condition)),asksFor=(rule,slot2)=>{const own=(rule.Conditions??[]).filter(condition=>!shared.includes(
JSON.stringify(condition))),[only,...others]=own;return others.length===0&&only?.Field==="http-header"&&only.HttpHeaderConfig?.HttpHeaderName?.toLowerCase()===header.
toLowerCase()&&(only.HttpHeaderConfig.Values??[]).some(value=>value.toLowerCase()===slot2)},earlier=rules.filter(rule=>priorityOf(rule)<priorityOf(main)).sort((a,b)=>priorityOf(
a)-priorityOf(b));return SLOTS.filter(slot2=>{const first=earlier.find(rule=>asksFor(rule,slot2));return first!==void 0&&forwardsAloneTo(first,groups[slot2])})},
RETRY_POLICY={MaximumEventAgeInSeconds:300,MaximumRetryAttempts:3},NAME=/^[0-9a-zA-Z_.-]{1,64}$/,leaseName=settings=>{const name2=`greenlight-${settings.service}\
-${settings.environment}`;if(NAME.test(name2))return name2;throw new ConfigurationError({what:`The lease would be called ${JSON.stringify(name2)}, which is no n\
ame for a schedule (letters, digits and -_., at most 64)`,next:"Use a shorter or plainer name for the service or the environment."})},firingTime=dueAt=>{const minute=Math.
floor(dueAt/MINUTE)*MINUTE-MINUTE;return`at(${new Date(minute).toISOString().slice(0,19)})`},instantOf=expression=>{const text2=/^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.
exec(expression??"")?.[1];return text2===void 0?void 0:Date.parse(`${text2}Z`)},isHeldBy=(lease,token)=>lease?.holder===token.holder&&lease.epoch===token.epoch,
schedulerLease=(session,settings,lookup,clock)=>{const Name=leaseName(settings),GroupName=settings.lease.group,about={path:pathOf(settings,"lease.group"),value:GroupName},
get=async()=>{const scheduler=await session.scheduler();let schedule;try{schedule=await scheduler.getSchedule({Name,GroupName},about)}catch(error){if(isAwsError(
error,"ResourceNotFoundException"))return;throw error}const terms=decodeLease(schedule.Description,Name),fires=instantOf(schedule.ScheduleExpression),dueAt=fires===
void 0||schedule.ScheduleExpression===firingTime(terms.dueAt)?terms.dueAt:fires+MINUTE;return{schedule,lease:{...terms,dueAt,name:Name}}},scheduleOf=async(terms,captured)=>{
const[groups,actions]=await Promise.all([lookup.targetGroups(),captured??readRule(session,settings,lookup).then(live=>live.actions)]),{kind,arn,partition}=lookup.
rule(),restored=withWeights({actions,groups,weights:terms.back}),[operation,input]=kind==="rule"?["modifyRule",{RuleArn:arn,Actions:restored}]:["modifyListener",
{ListenerArn:arn,DefaultActions:restored}];return{Name,GroupName,Description:encodeLease(terms),ScheduleExpression:firingTime(Math.floor(terms.dueAt/1e3)*1e3),ScheduleExpressionTimezone:"\
UTC",State:"ENABLED",FlexibleTimeWindow:{Mode:"OFF"},ActionAfterCompletion:"DELETE",Target:{Arn:`arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${operation}`,
RoleArn:settings.lease.role,Input:JSON.stringify(input),RetryPolicy:RETRY_POLICY}}},lost=(lease,cause)=>new Halted({guard:"lease-ours",what:lease===void 0?`The \
lease ${Name} is gone: it fired, or somebody deleted it`:`The lease ${Name} belongs to ${lease.holder} (epoch ${lease.epoch}) by now`,next:"Nothing is written a\
ny more; whoever holds the lease, or AWS, is in charge.",cause}),create=async terms=>{const schedule=await scheduleOf(terms),scheduler=await session.scheduler(),
token={holder:terms.holder,epoch:terms.epoch};try{return await scheduler.createSchedule(schedule,about),token}catch(error){if(!isAwsError(error,"ConflictExcepti\
on"))throw aboutRole(error,settings);const taken=await get();return isHeldBy(taken?.lease,token)?token:void 0}},replace=async(terms,captured)=>{const token={holder:terms.
holder,epoch:terms.epoch},schedule=await scheduleOf(terms,captured),scheduler=await session.scheduler();try{await scheduler.updateSchedule(schedule,about)}catch(error){
throw isAwsError(error,"ResourceNotFoundException")?lost(void 0,error):aboutRole(error,settings)}const after=await get();if(!isHeldBy(after?.lease,token))throw lost(
after?.lease);return token};return{async read(){return(await get())?.lease},acquire:create,async renew(token,terms){const standing=await get();if(standing===void 0||
!isHeldBy(standing.lease,token))throw lost(standing?.lease);return replace(terms,capturedIn(standing.schedule))},async takeOver(from,terms){const standing=await get(),
token={holder:terms.holder,epoch:terms.epoch};if(standing===void 0){const created=await create(terms);if(created===void 0)throw lost((await get())?.lease);return created}
if(!isHeldBy(standing.lease,from)&&!isHeldBy(standing.lease,token))throw lost(standing.lease);return replace(terms)},async release(token){const standing=await get();
if(standing===void 0||!isHeldBy(standing.lease,token))return!1;const scheduler=await session.scheduler(),deletedByUs=()=>clock.now()<standing.lease.dueAt-FIRING_WINDOW;
try{return await scheduler.deleteSchedule({Name,GroupName},about),!0}catch(error){if(isAwsError(error,"ResourceNotFoundException"))return attemptsOf(error)>1&&deletedByUs();
if(!(error instanceof Unavailable)||await stillThere(get))throw error;return deletedByUs()}}}},aboutRole=(error,settings)=>isAwsError(error,"ValidationException")&&
/execution role/i.test(error.message)?new ConfigurationError({what:`EventBridge Scheduler may not take on ${settings.lease.role} (${pathOf(settings,"lease.role")}\
), so nothing could restore the weights`,next:"Create the role, and let its trust policy allow sts:AssumeRole to scheduler.amazonaws.com (docs/iam.md).",cause:error.
cause}):error,stillThere=async get=>{try{return await get()!==void 0}catch(error){if(error instanceof GreenlightError)return!0;throw error}},capturedIn=({Target})=>{
try{const input=JSON.parse(Target?.Input??"");if(typeof input!="object"||input===null)return;const{Actions,DefaultActions}=input,actions=Actions??DefaultActions;
return Array.isArray(actions)?actions:void 0}catch{return}},KEYS={release:"greenlight:release",commit:"greenlight:commit",digest:"greenlight:digest",fingerprint:"\
greenlight:fingerprint",good:"greenlight:good"},SUBJECT="greenlight:task-definition",VALUE=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u,tag=(key,value)=>{if(VALUE.test(
value))return{key,value};throw new ConfigurationError({what:`AWS takes no tag ${key} with the value ${JSON.stringify(value)}`,next:"Tag values are at most 256 l\
etters, digits, spaces and _.:/=+-@; use a version tag made of these."})},tagsOf=mark=>[tag(KEYS.release,mark.release),tag(KEYS.commit,mark.commit),tag(KEYS.digest,
mark.digest),tag(KEYS.fingerprint,mark.fingerprint),goodTag(mark.good)],goodTag=good=>tag(KEYS.good,String(good)),markIn=tags=>{const value=key=>tags?.find(each=>each.
key===key)?.value,[release,commit,digest]=[value(KEYS.release),value(KEYS.commit),value(KEYS.digest)],fingerprint=value(KEYS.fingerprint);if(!(!release||!commit||
!digest||!fingerprint))return{release,commit,digest,fingerprint,good:value(KEYS.good)==="true"}},subjectOf=taskDefinition=>taskDefinition.split("/").at(-1)?.slice(
-256)??"",subjectTag=taskDefinition=>tag(SUBJECT,subjectOf(taskDefinition)),speaksOf=(tags,taskDefinition)=>tags?.find(({key})=>key===SUBJECT)?.value===subjectOf(
taskDefinition),ServiceNamespace="ecs",ScalableDimension="ecs:service:DesiredCount",resourceId=(cluster,service)=>`service/${cluster.split("/").at(-1)}/${service}`,
readScaling=async(session,cluster,service)=>{const autoScaling=await session.autoScaling(),ResourceIds=[resourceId(cluster,service)],{ScalableTargets=[]}=await autoScaling.
describeScalableTargets({ServiceNamespace,ScalableDimension,ResourceIds}),[target]=ScalableTargets;if(target!==void 0)return{target,summary:{min:target.MinCapacity??
0,max:target.MaxCapacity??0,scaleInSuspended:target.SuspendedState?.DynamicScalingInSuspended===!0}}},writeSuspension=async(session,cluster,service,suspended)=>{
const scaling=await readScaling(session,cluster,service);if(scaling===void 0)return;const{SuspendedState}=scaling.target;await(await session.autoScaling()).registerScalableTarget(
{ServiceNamespace,ScalableDimension,ResourceId:resourceId(cluster,service),SuspendedState:{DynamicScalingOutSuspended:SuspendedState?.DynamicScalingOutSuspended??
!1,ScheduledScalingSuspended:SuspendedState?.ScheduledScalingSuspended??!1,DynamicScalingInSuspended:suspended}})},ecsSlots=(session,settings)=>{const{cluster}=settings,
nameOf=slot2=>settings.slots[slot2].service,aboutService=slot2=>({path:pathOf(settings,`slots.${slot2}.service`),value:nameOf(slot2)}),describe2=slot2=>describeService(
session,settings,slot2),tagService=async(slot2,resourceArn,tags)=>{const ecs=await session.ecs(),arn=resourceArn??(await describe2(slot2))?.serviceArn;if(arn===
void 0)throw new ConfigurationError({what:`There is no service ${nameOf(slot2)} in the cluster ${cluster} (${aboutService(slot2).path})`,next:"Create it again (\
docs/setup.md); it is permanent."});await ecs.tagResource({resourceArn:arn,tags},aboutService(slot2))};return{async read(slot2){const[service,scaling]=await Promise.
all([describe2(slot2),readScaling(session,cluster,nameOf(slot2))]);if(service===void 0)return missing(slot2,nameOf(slot2));const mark=await markOf2(session,service);
return{...stateOf(slot2,nameOf(slot2),service),...mark===void 0?{}:{mark},...scaling===void 0?{}:{scaling:scaling.summary}}},async roll({slot:slot2,taskDefinition,
desired,mark,force}){const tags=[...tagsOf(mark),subjectTag(taskDefinition)],ecs=await session.ecs(),update=force?ecs.updateServiceOnce:ecs.updateService,{service}=await update(
{cluster,service:nameOf(slot2),taskDefinition,desiredCount:desired,...force?{forceNewDeployment:!0}:{}},aboutService(slot2));await tagService(slot2,service?.serviceArn,
tags)},async scale({slot:slot2,desired}){await(await session.ecs()).updateService({cluster,service:nameOf(slot2),desiredCount:desired},aboutService(slot2))},suspendScaleIn:({
slot:slot2,suspended})=>writeSuspension(session,cluster,nameOf(slot2),suspended),markGood:({slot:slot2,good})=>tagService(slot2,void 0,[goodTag(good)])}},describeService=async(session,settings,slot2)=>{
const ecs=await session.ecs(),name2=settings.slots[slot2].service,{services=[],failures=[]}=await ecs.describeServices({cluster:settings.cluster,services:[name2],
include:["TAGS"]},{path:pathOf(settings,"cluster"),value:settings.cluster}),other=failures.find(({reason})=>reason!=="MISSING");if(other!==void 0)throw new ConfigurationError(
{what:`ECS did not describe the service ${name2}: ${other.reason??"no reason"}${other.detail?`, ${other.detail}`:""}`,next:`Look at ${pathOf(settings,`slots.${slot2}\
.service`)} and at the service in the console.`});return services[0]},missing=(slot2,service)=>({slot:slot2,service,status:"MISSING",strategy:"ROLLING",restoresItself:!1,
desired:0,running:0,olderRollouts:0}),isIn=(value,choices)=>choices.some(choice2=>choice2===value),stateOf=(slot2,name2,service)=>{const{deployments=[],status}=service,
primary=primaryOf(service);return{slot:slot2,service:name2,status:isIn(status,["ACTIVE","DRAINING","INACTIVE"])?status:"INACTIVE",strategy:strategyOf(service),restoresItself:restoresItself(
service),desired:service.desiredCount??0,running:service.runningCount??0,...primary===void 0?{}:{rollout:rolloutOf(primary)},olderRollouts:deployments.filter(each=>each!==
primary&&tasksOf(each)>0).length}},primaryOf=({deployments=[]})=>deployments.find(({status})=>status==="PRIMARY"),tasksOf=({runningCount=0,pendingCount=0})=>runningCount+
pendingCount,restoresItself=({deploymentConfiguration})=>{const{deploymentCircuitBreaker:breaker,alarms}=deploymentConfiguration??{};return breaker?.enable===!0&&
breaker.rollback===!0||alarms?.enable===!0&&alarms.rollback===!0},strategyOf=({deploymentController,deploymentConfiguration})=>{const controller=deploymentController?.
type??"ECS";if(controller==="CODE_DEPLOY")return"CODE_DEPLOY";if(controller!=="ECS")return"EXTERNAL";const strategy=deploymentConfiguration?.strategy??"ROLLING";
return isIn(strategy,["ROLLING","BLUE_GREEN","LINEAR","CANARY"])?strategy:"EXTERNAL"},rolloutOf=deployment=>{const{rolloutState,rolloutStateReason}=deployment;return{
id:deployment.id??"",state:isIn(rolloutState,["COMPLETED","FAILED"])?rolloutState:"IN_PROGRESS",...rolloutStateReason?{reason:rolloutStateReason}:{},taskDefinition:deployment.
taskDefinition??"",desired:deployment.desiredCount??0,running:deployment.runningCount??0,failedTasks:deployment.failedTasks??0,startedAt:deployment.createdAt?.getTime()??
0}},markOf2=async(session,service)=>{const taskDefinition=primaryOf(service)?.taskDefinition??service.taskDefinition;if(taskDefinition===void 0)return;if(speaksOf(
service.tags,taskDefinition))return markIn(service.tags);const ecs=await session.ecs(),{tags}=await ecs.describeTaskDefinition({taskDefinition,include:["TAGS"]});
return markIn(tags)},LINES=20,lastLines=async(session,settings,task)=>{try{return await read(session,settings,task)}catch(error){if(!(error instanceof GreenlightError)||
error instanceof Interrupted)throw error;return isAwsError(error,"ResourceNotFoundException")?["(it wrote no log)"]:[`(its log could not be read: ${error.message}\
)`]}},read=async(session,settings,task)=>{const ecs=await session.ecs(),{taskDefinition}=await ecs.describeTaskDefinition({taskDefinition:task.taskDefinitionArn}),
container=tellingContainer(settings,task),definition=taskDefinition?.containerDefinitions?.find(({name:name2})=>name2===container),stream=streamOf(definition,task);
if(typeof stream=="string")return[`(${container}: ${stream})`];if(stream.region!==void 0&&stream.region!==session.region)return[`(${container} logs to ${stream.
region}; its log group there is ${stream.logGroupName})`];const logs=await session.logs(),{events=[]}=await logs.getLogEvents({logGroupName:stream.logGroupName,
logStreamName:stream.logStreamName,limit:LINES,startFromHead:!1});return events.length===0?["(it wrote no log)"]:events.map(({message})=>message?.trimEnd()??"")},
tellingContainer=(settings,{containers=[]})=>containers.find(({exitCode})=>exitCode!==void 0&&exitCode!==0)?.name??settings.container,streamOf=(container,{taskArn})=>{
const{logDriver,options={}}=container?.logConfiguration??{};if(logDriver!=="awslogs")return`its log driver is ${logDriver??"not set"}, not awslogs`;const group=options["\
awslogs-group"],prefix=options["awslogs-stream-prefix"];if(!group||!prefix)return"awslogs-group or awslogs-stream-prefix is not set";const task=taskArn?.split("\
/").at(-1)??"";return{region:options["awslogs-region"],logGroupName:group,logStreamName:`${prefix}/${container?.name}/${task}`}},checkWeights=({blue,green})=>{const isWeight2=weight=>Number.
isInteger(weight)&&weight>=0&&weight<=999;if(!(isWeight2(blue)&&isWeight2(green)&&blue+green>0))throw new Halted({guard:"weights-positive",what:`The weights blu\
e ${blue}, green ${green} are no whole numbers from 0 to 999 with a sum above 0`,next:"This is a mistake in Greenlight; nothing was written. Please report it."})},
albTraffic=(session,settings,lookup)=>{const groupsAreSticky=lazily(async()=>{const groups=await lookup.targetGroups();return(await Promise.all(SLOTS.map(slot2=>isSticky(
session,groups[slot2])))).includes(!0)});return{async read(){const groups=await lookup.targetGroups(),[live,sticky]=await Promise.all([readRule(session,settings,
lookup),groupsAreSticky()]),state=readActions(live.actions,groups);return{...state,arn:lookup.rule().arn,sticky:state.sticky||sticky,reachable:reachableSlots({...live,
header:settings.smoke.header,groups})}},async set(weights){checkWeights(weights);const groups=await lookup.targetGroups(),[{actions},keepStickiness]=await Promise.
all([readRule(session,settings,lookup),groupsAreSticky()]),Actions=withWeights({actions,groups,weights,keepStickiness}),{kind,arn}=lookup.rule(),about={path:pathOf(
settings,"rule"),value:arn},elb=await session.elb();kind==="rule"?await elb.modifyRule({RuleArn:arn,Actions},about):await elb.modifyListener({ListenerArn:arn,DefaultActions:Actions},
about)},async health(slot2){const{[slot2]:group}=await lookup.targetGroups();return targetHealth(session,group)}}},targetHealth=async(session,group)=>{const elb=await session.
elb(),{TargetHealthDescriptions=[]}=await elb.describeTargetHealth({TargetGroupArn:group});return TargetHealthDescriptions.map(({Target,TargetHealth})=>({id:Target?.
Port===void 0?Target?.Id??"":`${Target.Id}:${Target.Port}`,state:TargetHealth?.State??"unavailable",...TargetHealth?.Reason===void 0?{}:{reason:TargetHealth.Reason},
...TargetHealth?.Description===void 0?{}:{description:TargetHealth.Description}}))},isSticky=async(session,group)=>{const elb=await session.elb(),{Attributes=[]}=await elb.
describeTargetGroupAttributes({TargetGroupArn:group});return Attributes.some(({Key,Value})=>Key==="stickiness.enabled"&&Value==="true")},MOST={tasks:10,logs:3,events:20},
awsDiagnostics=(session,settings,lookup)=>({async explain({slot:slot2,since}){const[tasks,targets,events]=await Promise.all([told(()=>tasksOf2(session,settings,
slot2)),told(async()=>targetHealth(session,(await lookup.targetGroups())[slot2])),told(async()=>eventsOf(await describeService(session,settings,slot2),since))]),
stopped=tasks.found?.stopped.filter(task=>wasHere(task,since))??[],unhealthy=targets.found?.filter(({state})=>state!=="healthy")??[],telling=[...stopped].sort((a,b)=>rank(
a)-rank(b)),running=unhealthy.length>0?tasks.found?.running??[]:[],logged=[...telling.filter(task=>rank(task)<SCALED_AWAY),...running].slice(0,MOST.logs),unread=[
tasks.missing,targets.missing,events.missing].filter(text2=>text2!==void 0);return{stoppedTasks:telling.slice(0,MOST.tasks).map(describeTask),targets:[...unhealthy].
sort((a,b)=>targetRank(a)-targetRank(b)),events:[...unread.map(message=>({at:since,message})),...events.found??[]],logs:await Promise.all(logged.map(async task=>({
task:idOf(task),lines:await lastLines(session,settings,task)})))}}}),told=async find=>{try{return{found:await find()}}catch(error){if(!(error instanceof GreenlightError)||
error instanceof Interrupted)throw error;return{missing:`Part of the diagnosis ${error instanceof ConfigurationError?"may not or cannot be read":"could not be r\
ead"}: ${error.message}`}}},tasksOf2=async(session,settings,slot2)=>{const ecs=await session.ecs(),{cluster}=settings,inState=async desiredStatus=>{const serviceName2=settings.
slots[slot2].service,{taskArns=[]}=await ecs.listTasks({cluster,serviceName:serviceName2,desiredStatus,maxResults:100});if(taskArns.length===0)return[];const{tasks=[]}=await ecs.
describeTasks({cluster,tasks:taskArns});return tasks},[stopped,running]=await Promise.all([inState("STOPPED"),inState("RUNNING")]);return{stopped,running}},wasHere=({
stoppedAt,stoppingAt,createdAt},since)=>((stoppedAt??stoppingAt??createdAt)?.getTime()??Number.POSITIVE_INFINITY)>=since,idOf=({taskArn=""})=>taskArn.split("/").
at(-1)??taskArn,exitCodeOf=({containers=[]})=>{const codes=containers.map(({exitCode})=>exitCode).filter(code=>code!==void 0);return codes.find(code=>code!==0)??
codes[0]},SCALED_AWAY=3,rank=task=>task.stopCode==="TaskFailedToStart"?0:task.stopCode==="EssentialContainerExited"?1:/scaling activity/i.test(task.stoppedReason??
"")?SCALED_AWAY:2,describeTask=task=>{const exitCode=exitCodeOf(task),containers=(task.containers??[]).filter(({reason})=>reason).map(({name:name2,reason})=>`${name2}\
: ${reason}`);return{task:idOf(task),reason:[task.stoppedReason??task.stopCode??"no reason given",...containers].join("; "),...exitCode===void 0?{}:{exitCode}}},
TARGET_ORDER=["unhealthy","unhealthy.draining","unavailable","initial","unused","draining"],targetRank=({state})=>{const index=TARGET_ORDER.indexOf(state);return index<
0?TARGET_ORDER.length:index},eventsOf=(service,since)=>(service?.events??[]).map(({createdAt,message})=>({at:createdAt?.getTime()??0,message:message??""})).filter(
({at})=>at>=since).sort((a,b)=>b.at-a.at).slice(0,MOST.events),SERIES={requests:{MetricName:"RequestCount",Stat:"Sum"},serverErrors:{MetricName:"HTTPCode_Target\
_5XX_Count",Stat:"Sum"},refused:{MetricName:"TargetConnectionErrorCount",Stat:"Sum"},p95:{MetricName:"TargetResponseTime",Stat:"p95"}},ALL_SERIES=Object.keys(SERIES),
idOf2=(slot2,series)=>`${slot2}_${series}`,dimensionOf=targetGroupArn=>targetGroupArn.split(":").at(-1)??"",cloudWatchMetrics=(session,lookup)=>({async counts({
from,to}){const[first,end2]=[Math.ceil(from/MINUTE)*MINUTE,Math.floor(to/MINUTE)*MINUTE];if(end2<=first)return{blue:[],green:[]};const groups=await lookup.targetGroups(),
{loadBalancer}=lookup.rule(),queries=SLOTS.flatMap(slot2=>ALL_SERIES.map(series=>{const{MetricName,Stat}=SERIES[series],Dimensions=[{Name:"LoadBalancer",Value:loadBalancer},
{Name:"TargetGroup",Value:dimensionOf(groups[slot2])}],Metric={Namespace:"AWS/ApplicationELB",MetricName,Dimensions};return{Id:idOf2(slot2,series),MetricStat:{Metric,
Stat,Period:MINUTE/SECOND}}})),answers=await ask(session,queries,first,end2),bySlot=slot2=>minutesOf(first,end2,series=>answers.get(idOf2(slot2,series)));return{
blue:bySlot("blue"),green:bySlot("green")}}}),ask=async(session,MetricDataQueries,from,to)=>{const cloudWatch=await session.cloudWatch(),answers=new Map;let NextToken;
do{const page=await cloudWatch.getMetricData({MetricDataQueries,StartTime:new Date(from),EndTime:new Date(to),ScanBy:"TimestampAscending",NextToken});for(const result of page.
MetricDataResults??[])add(answers,result);NextToken=page.NextToken}while(NextToken);return answers},add=(answers,result)=>{const{Id="",StatusCode,Timestamps=[],
Values=[]}=result;if(StatusCode==="InternalError"||StatusCode==="Forbidden"){const told2=result.Messages?.map(({Value})=>Value).join("; ");throw new Unavailable(
{what:`cloudwatch:GetMetricData answered ${StatusCode} for ${Id}${told2?`: ${told2}`:""}`,next:"Look at the permissions for cloudwatch:GetMetricData (docs/iam.m\
d) and at the AWS Health Dashboard."})}const answer=answers.get(Id)??{values:new Map,complete:!1};answers.set(Id,answer),Timestamps.forEach((at,index)=>{const value=Values[index];
value!==void 0&&answer.values.set(at.getTime(),value)}),answer.complete=StatusCode==="Complete"},minutesOf=(from,to,series)=>{const{requests,serverErrors,refused:refused2,
p95}={requests:series("requests"),serverErrors:series("serverErrors"),refused:series("refused"),p95:series("p95")},all=[requests,serverErrors,refused2,p95],minutes=[];
for(let at=from;at<to;at+=MINUTE){if(all.every(answer=>!answer?.values.has(at))||all.some(answer=>!answer?.complete&&!answer?.values.has(at)))continue;const seconds2=p95?.
values.get(at);minutes.push({at,requests:requests?.values.get(at),errors:(serverErrors?.values.get(at)??0)+(refused2?.values.get(at)??0),p95:seconds2===void 0?void 0:
seconds2*SECOND})}return minutes},SEARCHED=100,AT_ONCE=8,ecsRevisions=(session,settings,family)=>{const known=new Map,families=lazily(async()=>family===void 0?liveFamilies(
session,settings):[family]),look=async arn=>{if(known.has(arn))return known.get(arn);const ecs=await session.ecs(),{tags}=await ecs.describeTaskDefinition({taskDefinition:arn,
include:["TAGS"]}),mark=markIn(tags),revision=mark===void 0?void 0:{arn,mark};return known.set(arn,revision),revision},search=async(limit,wanted)=>{const found3=[];
for(const each of await families()){const arns=await newest(session,each);for(let index=0;index<arns.length&&found3.length<limit;index+=AT_ONCE){const looks=await Promise.
all(arns.slice(index,index+AT_ONCE).map(look));found3.push(...looks.filter(revision=>revision!==void 0).filter(wanted))}}return found3.slice(0,limit)};return{async find(fingerprint){
const[revision]=await search(1,({mark})=>mark.fingerprint===fingerprint);return revision},async register({template,mark}){const ecs=await session.ecs(),input=registration(
template);refuseUnknown(ecs.unknownMembers(input));const{taskDefinition}=await ecs.registerTaskDefinition({...input,tags:withTags(template,tagsOf(mark))}),arn=taskDefinition?.
taskDefinitionArn??"",revision={arn,mark};return known.set(arn,revision),revision},listGood:limit=>search(limit,({mark})=>mark.good),async markGood(arn){await(await session.
ecs()).tagResource({resourceArn:arn,tags:[goodTag(!0)]}),known.delete(arn)}}},refuseUnknown=paths=>{if(paths.length!==0)throw new ConfigurationError({what:`ECS \
knows no ${paths.join(", ")} in a task definition`,next:"Correct the spelling (capital letters count), or leave it out."})},registration=template=>Object.fromEntries(
Object.entries(template).filter(([name2])=>REGISTERED_MEMBERS.includes(name2))),withTags=(template,ours)=>{const{tags=[]}=template;if(!Array.isArray(tags)||!tags.
every(tag2=>typeof tag2?.key=="string"))throw new ConfigurationError({what:'The tags of the task definition are no list of {"key": …, "value": …}',next:"Cor\
rect them, or leave them out."});return[...tags.filter(({key})=>!ours.some(each=>each.key===key)),...ours]},newest=async(session,family)=>{const ecs=await session.
ecs(),{taskDefinitionArns=[]}=await ecs.listTaskDefinitions({familyPrefix:family,sort:"DESC",status:"ACTIVE",maxResults:SEARCHED});return taskDefinitionArns.filter(
arn=>familyOf(arn)===family)},familyOf=arn=>/\/([^/:]+):\d+$/.exec(arn)?.[1],liveFamilies=async(session,settings)=>{const families=(await Promise.all(SLOTS.map(
slot2=>describeService(session,settings,slot2)))).map(service=>{const arn=service&&(primaryOf(service)?.taskDefinition??service.taskDefinition);return arn===void 0?
void 0:familyOf(arn)});return[...new Set(families.filter(each=>each!==void 0))]},awsPorts=(session,settings,options)=>{const lookup=lookUp(session,settings);return{
traffic:albTraffic(session,settings,lookup),slots:ecsSlots(session,settings),revisions:ecsRevisions(session,settings,options.family),lease:schedulerLease(session,
settings,lookup,options.clock),metrics:cloudWatchMetrics(session,lookup),diagnostics:awsDiagnostics(session,settings,lookup)}},serve=({config,attempts,signal})=>(service,make)=>{
const options=signal===void 0?{}:{abortSignal:signal},kind=maxAttempts=>{let client;return(name2,send)=>async(input,about)=>{try{return signal?.throwIfAborted(),
client??=make({...config,maxAttempts}),await send(client,input,options)}catch(error){throw translate(error,{operation:`${service}:${name2}`,about,signal})}}};return{
read:kind(attempts.read),write:kind(attempts.write),weights:kind(attempts.weights),once:kind(attempts.once)}},ATTEMPTS={read:5,write:8,weights:5,once:1},REQUEST_TIMEOUT=8e3,
CONNECTION_TIMEOUT=3e3,connectionOf=options=>{const{region:region2,credentials,endpoint,maxAttempts,signal,userAgent=["greenlight","0"]}=options;return{config:{
region:region2,retryMode:"standard",requestHandler:options.requestHandler??{connectionTimeout:options.connectionTimeout??CONNECTION_TIMEOUT,requestTimeout:options.
requestTimeout??REQUEST_TIMEOUT,throwOnRequestTimeout:!0},customUserAgent:[[userAgent[0],userAgent[1]]],...credentials===void 0?{}:{credentials},...endpoint===void 0?
{}:{endpoint}},attempts:maxAttempts===void 0?ATTEMPTS:{read:maxAttempts,write:maxAttempts,weights:maxAttempts,once:1},signal}},connect=options=>{const connection=connectionOf(
options),api=serve(connection),{environment:environment2}=options;environment2!==void 0&&(environment2.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??="true");
const ecrByRegion=new Map,ecrIn=region2=>lazily(async()=>{const{ecrApi}=await Promise.all([__webpack_require__.e(662),__webpack_require__.e(732)]).then(__webpack_require__.
bind(__webpack_require__,732));return ecrApi(serve({...connection,config:{...connection.config,region:region2}}))});return{region:options.region,ecs:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__,1357))).ecsApi(api)),elb:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__,4063))).elbApi(api)),autoScaling:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__,9940))).autoScalingApi(api)),scheduler:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__,725))).schedulerApi(api)),cloudWatch:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__,8734))).cloudWatchApi(api)),logs:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(78),__webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__,5970))).logsApi(api)),sts:lazily(
async()=>(await Promise.all([__webpack_require__.e(662),__webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__,7054))).stsApi(api)),ecr(region2){
const made=ecrByRegion.get(region2)??ecrIn(region2);return ecrByRegion.set(region2,made),made()}}},BEFORE_EXPIRY=5*MINUTE,DURATION_SECONDS=3600,ROLE=/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
assumeRoleWithWebIdentity=options=>{const{role,clock}=options;if(!ROLE.test(role))throw new ConfigurationError({what:`role-to-assume is ${JSON.stringify(role)},\
 which is no ARN of an IAM role`,next:"Give an ARN such as arn:aws:iam::123456789012:role/greenlight-deploy."});let cached;return()=>{if(cached!==void 0&&clock.
now()<cached.until())return cached.credentials;let until=Number.POSITIVE_INFINITY;const credentials=assume(options),own={credentials,until:()=>until};return cached=
own,credentials.then(({expiration})=>{until=expiration.getTime()-BEFORE_EXPIRY},()=>{cached===own&&(cached=void 0)}),credentials}},assume=async options=>{const{
role,token,sessionName}=options,[{stsApi},WebIdentityToken]=await Promise.all([Promise.all([__webpack_require__.e(662),__webpack_require__.e(54)]).then(__webpack_require__.
bind(__webpack_require__,7054)),token()]);try{const{Credentials}=await stsApi(serve(connectionOf(options))).assumeRoleWithWebIdentity({RoleArn:role,RoleSessionName:sessionName.
replace(/[^\w+=,.@-]/g,"-").slice(0,64),WebIdentityToken,DurationSeconds:DURATION_SECONDS}),{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=Credentials??{};
if(!AccessKeyId||!SecretAccessKey||!SessionToken||!Expiration)throw new TypeError("sts:AssumeRoleWithWebIdentity answered without credentials");return{accessKeyId:AccessKeyId,
secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration:Expiration}}catch(error){throw explained(error,role,WebIdentityToken)}},claimsOf=token=>{try{
const claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString()),{sub,aud}=claims;return{sub:String(sub??"none"),aud:String(aud??"none")}}catch{
return{sub:"not readable",aud:"not readable"}}},explained=(error,role,token)=>{const{sub,aud}=claimsOf(token),cause=error instanceof Error?error.cause:void 0;return isAwsError(
error,"AccessDenied","AccessDeniedException")?new ConfigurationError({what:`${role} does not trust this job. Its token has the subject ${sub} and the audience ${aud}`,
next:"Let the role's trust policy allow sts:AssumeRoleWithWebIdentity when token.actions.githubusercontent.com:sub is exactly that subject. A job with an enviro\
nment has repo:OWNER/REPO:environment:NAME; newer repositories have IDs in it, repo:OWNER@ID/REPO@ID:environment:NAME (docs/iam.md).",cause}):isAwsError(error,"\
InvalidIdentityToken","InvalidIdentityTokenException")?new ConfigurationError({what:`AWS did not accept GitHub's token for ${role}: ${cause instanceof Error?cause.
message:"no reason given"}. Its audience is ${aud}`,next:"Add the OIDC provider https://token.actions.githubusercontent.com with the audience sts.amazonaws.com \
to the account (docs/iam.md).",cause}):error},UNITS=[["d",864e5],["h",36e5],["m",6e4],["s",1e3],["ms",1]],SHAPE=/^(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/,
parseDuration=text2=>{const parts=SHAPE.exec(text2)?.slice(1);if(!(parts===void 0||text2===""))return UNITS.reduce((sum,[,size],index)=>sum+Number(parts[index]??
0)*size,0)},formatDuration=duration2=>{if(duration2===0)return"0s";let rest=duration2;return UNITS.map(([unit,size])=>{const count2=Math.floor(rest/size);return rest-=
count2*size,count2>0?`${count2}${unit}`:""}).join("")},parseArn=text2=>{const match=/^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(text2);if(match===null)return;
const[,partition="",service="",region2="",account2="",resource=""]=match;return{partition,service,region:region2,account:account2,resource}},partitionOf=region2=>region2.
startsWith("cn-")?"aws-cn":region2.startsWith("us-gov-")?"aws-us-gov":region2.startsWith("eusc-")?"aws-eusc":"aws",plain=word=>word.toLowerCase().replaceAll(/[-_ ]/g,
""),distance=(a,b)=>{let above=Array.from({length:b.length+1},(_,index)=>index);for(let row2=1;row2<=a.length;row2++){const line2=[row2];for(let column=1;column<=
b.length;column++){const exchanged=(above[column-1]??0)+(a[row2-1]===b[column-1]?0:1);line2.push(Math.min(exchanged,(above[column]??0)+1,(line2[column-1]??0)+1))}
above=line2}return above[b.length]??0},didYouMean=(word,known)=>{const given=plain(word.slice(0,64)),[best]=known.map(candidate=>({candidate,off:distance(given,
plain(candidate))})).filter(({candidate,off})=>off<=Math.max(1,Math.floor(plain(candidate).length/3))).sort((a,b)=>a.off-b.off);return best?.candidate},LONGEST_VALUE=80,
quote2=value=>{const text2=(JSON.stringify(value)??String(value)).replaceAll(/[\u2028\u2029]/g," ");return text2.length>LONGEST_VALUE?`${text2.slice(0,LONGEST_VALUE)}\
… (${text2.length} characters)`:text2},MOST2=40,line=({path,where:where2,says})=>{const at=where2===void 0?path:path===""?where2:`${path} (${where2})`;return`\
- ${at===""?"":`${at} `}${says}`.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g," ")},configurationError=(path,problems)=>{const lines=problems.slice(0,
MOST2).map(line),more=problems.length>MOST2?[`- and ${problems.length-MOST2} more`]:[],count2=problems.length===1?"a problem":`${problems.length} problems`;return new ConfigurationError(
{what:`The configuration ${path} has ${count2}:
${[...lines,...more].join(`
`)}`,next:"Mend each of them; docs/config.md lists every key with its default, unit and range."})},report=(reading,place2,node,says)=>{reading.problems.push({path:place2.
path,...node===void 0?{}:{where:node.where},says})},found2=node=>node.kind==="list"?"is a list":node.kind==="mapping"?"is a mapping":node.value===null?"is empty":
`is ${typeof node.value=="string"?quote2(node.value):quote2(node.source).slice(1,-1)}`,scalar=definition=>({expects:definition.expects,read:(node,place2,reading)=>{
const wrong=hint=>report(reading,place2,node,`${found2(node)}, must be ${definition.expects}${hint?`: ${hint}`:""}`);if(node.kind!=="scalar"||node.value===null)
return wrong();const parsed=definition.parse(node.value,node.source,node.untyped===!0);return"value"in parsed?parsed.value:wrong(parsed.hint)},json:()=>definition.
json,plain:definition.plain??(value=>value)}),SHAPE2=/^(?:0|[1-9]\d{0,2})(?:\.\d{1,3})?$/,parsePercentage=value=>{const text2=String(value);if(!SHAPE2.test(text2))
return;const number=Number(text2);return number<=100?number:void 0},NUMBER_TEXT=/^-?\d{1,15}(?:\.\d{1,15})?$/,asNumber=(value,untyped)=>typeof value=="number"?value:
untyped&&typeof value=="string"&&NUMBER_TEXT.test(value)?Number(value):void 0,text=definition=>scalar({expects:definition.expects,parse:(value,source)=>{if(typeof value!=
"string")return{hint:`write it in quotes, "${source.slice(0,80)}"`};if(value.length>definition.max)return{hint:`at most ${definition.max} characters`};const hint=definition.
refuse?.(value);return hint!==void 0?{hint}:definition.pattern.test(value)?{value}:{}},json:{type:"string",maxLength:definition.max,pattern:definition.pattern.source}}),
integer=({min,max})=>scalar({expects:`a whole number from ${min} to ${max}`,parse:(value,_,untyped)=>{const number=asNumber(value,untyped);return number!==void 0&&
Number.isInteger(number)&&number>=min&&number<=max?{value:number}:{}},json:{type:"integer",minimum:min,maximum:max}}),percentage=range=>{const{min,max,whole=!1}=range;
return scalar({expects:`a percentage from ${min} to ${max}, a ${whole?"whole":"plain"} number without the % sign`,parse:(value,_,untyped)=>{if(typeof value=="st\
ring"&&/^\d+(?:\.\d+)?\s*%$/.test(value))return{hint:`write ${Number.parseFloat(value)}`};const number=asNumber(value,untyped)===void 0?void 0:parsePercentage(value);
return number!==void 0&&number>=min&&number<=max&&(!whole||Number.isInteger(number))?{value:number}:{}},json:{type:whole?"integer":"number",minimum:min,maximum:max}})},
duration=range=>{const{min,max,multipleOf=1}=range,steps2=multipleOf===1?"":`, in steps of ${formatDuration(multipleOf)}`;return scalar({expects:`a duration fro\
m ${formatDuration(min)} to ${formatDuration(max)}${steps2}`,parse:(value,source)=>{if(typeof value=="number"||/^\d+$/.test(source))return{hint:`a number needs \
its unit, such as ${source.slice(0,9)}s or ${source.slice(0,9)}m`};const read3=typeof value=="string"?parseDuration(value):void 0;return read3===void 0?{hint:"w\
ritten like 500ms, 10s, 5m or 1h30m"}:read3>=min&&read3<=max&&read3%multipleOf===0?{value:read3}:{}},json:{type:"string",pattern:"^(?=.)(\\d{1,9}d)?(\\d{1,9}h)?(\\\
d{1,9}m(?!s))?(\\d{1,9}s)?(\\d{1,9}ms)?$"},plain:formatDuration})},choice=words=>scalar({expects:words.length===1?String(words[0]):`one of ${words.join(", ")}`,
parse:value=>{const word=words.find(known=>known===value);if(word!==void 0)return{value:word};const near=typeof value=="string"?didYouMean(value,words):void 0;return near===
void 0?{}:{hint:`did you mean ${near}?`}},json:{enum:words}}),flag=()=>scalar({expects:"true or false",parse:(value,_,untyped)=>typeof value=="boolean"?{value}:
untyped&&(value==="true"||value==="false")?{value:value==="true"}:{},json:{type:"boolean"}}),literal=only=>scalar({expects:String(only),parse:value=>value===only?
{value:only}:{},json:{const:only}}),anyScalar=()=>({expects:"a text, a number, true, false or null",read:(node,place2,reading)=>{if(node.kind==="scalar")return node.
value;reading.problems.push({path:place2.path,where:node.where,says:`is a ${node.kind}, must be a text, a number, true, false or null`})},json:()=>({type:["stri\
ng","number","boolean","null"]}),plain:value=>value}),account=text({expects:"an AWS account number of 12 digits in quotes, since YAML reads bare digits as a num\
ber and drops leading zeros",pattern:/^\d{12}$/,max:12}),region=text({expects:"the code of an AWS region, such as eu-west-1",pattern:/^[a-z]{2,4}(?:-[a-z]+){1,2}-\d{1,2}$/,
max:32,refuse:value=>/^[a-z]{2,4}(-[a-z]+){1,2}-\d[a-z]$/.test(value)?"that is an availability zone":void 0}),notAnArn=value=>value.startsWith("arn:")?"the name\
 alone, not the ARN":void 0,clusterName=text({expects:"the name of an ECS cluster: up to 255 letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9][A-Za-z0-9_-]*$/,
max:255,refuse:notAnArn}),serviceName=text({expects:"the name of an ECS service: up to 255 letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9][A-Za-z0-9_-]*$/,
max:255,refuse:notAnArn}),targetGroupName=text({expects:"the name of a target group: up to 32 letters, digits and hyphens, none of these at either end",pattern:/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,
max:32,refuse:notAnArn}),containerName=text({expects:"the name of a container in the task definition: letters, digits, hyphens and underscores",pattern:/^[A-Za-z0-9_-]+$/,
max:255}),scheduleGroupName=text({expects:"the name of an EventBridge Scheduler group: up to 64 letters, digits and . _ -",pattern:/^[A-Za-z0-9_.-]+$/,max:64,refuse:notAnArn}),
roleArn=text({expects:"the ARN of an IAM role, such as arn:aws:iam::123456789012:role/deploy",pattern:/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,max:640,
refuse:value=>{if(parseArn(value)?.service==="sts")return"that is a session; name the role itself"}}),ruleArn=text({expects:"the ARN of a listener rule of an Ap\
plication Load Balancer (…:listener-rule/app/…), or of the listener when its default rule is meant (…:listener/app/…)",pattern:/^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:(?:listener-rule\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+\/[0-9a-f]+|listener\/app\/[A-Za-z0-9-]+\/[0-9a-f]+\/[0-9a-f]+)$/,
max:256,refuse:value=>{const resource=parseArn(value)?.resource??"";if(/^listener(-rule)?\/net\//.test(resource))return"a Network Load Balancer has no weights";
if(resource.startsWith("loadbalancer/"))return"that is the load balancer";if(resource.startsWith("targetgroup/"))return"that is a target group"}}),imageRepository=text(
{expects:"a repository in Amazon ECR without a tag, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop",pattern:/^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.(?:com|com\.cn|eu)\/[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/,
max:320,refuse:value=>{if(value.includes("@"))return"leave the digest away: the release finds it by its tag";if(/:[^/]*$/.test(value))return"leave the image's t\
ag away: the release's own tag names it"}}),PLACEHOLDERS=["tag","version","commit","digest"],placeholder=word=>`\${${word}}`,placeholdersIn=text2=>[...text2.matchAll(
/\$\{([^}]*)\}/g)].map(([,word=""])=>word),required=(kind,describe2,override)=>({presence:"required",kind,describe:describe2,...override&&{override}}),optional=(kind,describe2,absent)=>({
presence:"optional",kind,describe:describe2,absent}),withDefault=(kind,fallback,describe2,override)=>{const value=typeof fallback=="function"?fallback:()=>fallback,
absent=JSON.stringify(kind.plain(value("<environment>"))).replace(/^"(.*)"$/,"$1");return{presence:"default",kind,describe:describe2,absent,fallback:value,...override&&
{override}}},section=(kind,describe2)=>({presence:"section",kind,describe:describe2}),camel=key=>key.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase()),join=(parent,key)=>{
const shown=/^[\w-]+$/.test(key)?key:quote2(key);return parent===""?shown:`${parent}.${shown}`},within=(place2,key)=>({path:join(place2.path,key),...place2.setting===
void 0?{}:{setting:join(place2.setting,key)}}),show=(kind,value)=>{const plain2=kind.plain(value);if(Array.isArray(plain2)){const flat=plain2.every(item=>typeof item!=
"object");return plain2.length===0?"none":flat?plain2.join(", "):plain2.length===1?"1 item":`${plain2.length} items`}return typeof plain2=="object"?JSON.stringify(
plain2):String(plain2)},readField=(field,fromFile,place2,reading)=>{const{setting}=place2;if(field.presence==="section"){const empty={where:"",kind:"mapping",entries:new Map};
return field.kind.read(fromFile??empty,place2,reading)}const given=setting!==void 0&&field.override!==void 0?reading.given(field.override):void 0,replaced=given&&
{where:`${given.source} ${given.name}`,kind:"scalar",value:given.text,source:given.text,untyped:!0},node=replaced===void 0?fromFile:field.override?.join?.(replaced,
fromFile)??replaced;if(node===void 0){if(field.presence==="required")return report(reading,place2,void 0,`is missing, must be ${field.kind.expects}`);const value2=field.
fallback?.(reading.environment);if(setting!==void 0){const shown=value2===void 0?field.absent??"":show(field.kind,value2);reading.provenance.push({path:setting,
value:shown,source:"default"})}return value2}reading.places.set(place2.path,node.where);const value=field.kind.read(node,place2,reading);if(value!==void 0&&setting!==
void 0){const from=given?{source:given.source,name:given.name}:{source:"config file"};reading.provenance.push({path:setting,value:show(field.kind,value),...from})}
return value},object=(fields,rules={})=>({fields,needed:rules.exactlyOneOf!==void 0||Object.values(fields).some(isNeeded),expects:`a mapping with the keys ${Object.
keys(fields).join(", ")}`,read:(node,place2,reading)=>{if(node.kind!=="mapping")return report(reading,place2,node,`${found2(node)}, must be a mapping with the k\
eys ${Object.keys(fields).join(", ")}`);const known=Object.keys(fields);for(const[key,value]of node.entries){if(known.includes(key))continue;const near=didYouMean(
key,known),hint=near?`did you mean ${near}?`:`known here are ${known.join(", ")}`;report(reading,within(place2,key),value,`is an unknown key: ${hint}`)}const{exactlyOneOf}=rules,
present=exactlyOneOf?.filter(key=>node.entries.has(key));if(exactlyOneOf&&present?.length!==1){const says=present?.length===0?"has none of":"has more than one o\
f";report(reading,place2,node.where===""?void 0:node,`${says} ${exactlyOneOf.join(", ")}: exactly one is needed`)}const entries=Object.entries(fields).flatMap(([
key,field])=>{if(exactlyOneOf?.includes(key)&&!node.entries.has(key))return[];const value=readField(field,node.entries.get(key),within(place2,key),reading);return value===
void 0?[]:[[camel(key),value]]});return Object.fromEntries(entries)},json:()=>({type:"object",additionalProperties:!1,required:Object.entries(fields).filter(([,
field])=>isNeeded(field)).map(([key])=>key),...rules.exactlyOneOf&&{oneOf:rules.exactlyOneOf.map(key=>({required:[key]}))},properties:Object.fromEntries(Object.
entries(fields).map(([key,{kind,describe:describe2,fallback,absent}])=>{const standard=fallback?.("<environment>"),isFixed=standard!==void 0&&!absent?.includes(
"<environment>"),schema4={...kind.json(),description:describe2};return[key,isFixed?{...schema4,default:kind.plain(standard)}:schema4]}))}),plain:value=>Object.fromEntries(
Object.entries(fields).flatMap(([key,field])=>{const held=value[camel(key)];return held===void 0?[]:[[key,field.kind.plain(held)]]}))}),isObjectKind=kind=>"fiel\
ds"in kind,isNeeded=({presence,kind})=>presence==="required"||presence==="section"&&isObjectKind(kind)&&kind.needed,list=(item,{min,max})=>({item,expects:`a lis\
t of ${min} to ${max} items, each ${item.expects}`,read:(node,{path},reading)=>{if(node.kind!=="list")return report(reading,{path},node,`${found2(node)}, must b\
e a list, each item ${item.expects}`);if(node.items.length<min||node.items.length>max)return report(reading,{path},node,`has ${node.items.length} items, must ha\
ve ${min} to ${max}`);const before=reading.problems.length,values=node.items.map((each,index)=>{const place2={path:`${path}[${index}]`};return reading.places.set(
place2.path,each.where),item.read(each,place2,reading)});return reading.problems.length>before?void 0:values},json:()=>({type:"array",items:item.json(),minItems:min,
maxItems:max}),plain:values=>values.map(value=>item.plain(value))}),map=(value,key,max)=>({expects:`a mapping from ${key.expects} to ${value.expects}`,read:(node,place2,reading)=>{
if(node.kind!=="mapping")return report(reading,place2,node,`${found2(node)}, must be a mapping from ${key.expects} to ${value.expects}`);if(node.entries.size>max)
return report(reading,place2,node,`has ${node.entries.size} keys, must have at most ${max}`);const before=reading.problems.length,entries=[...node.entries].map(
([name2,each])=>{const inner={path:join(place2.path,name2)};return(name2.length>key.max||!key.pattern.test(name2))&&report(reading,inner,each,`has a key that is\
 not ${key.expects}`),[name2,value.read(each,inner,reading)]});return reading.problems.length>before?void 0:Object.fromEntries(entries)},json:()=>({type:"object",
maxProperties:max,propertyNames:{maxLength:key.max,pattern:key.pattern.source},additionalProperties:value.json()}),plain:values=>Object.fromEntries(Object.entries(
values).map(([name2,each])=>[name2,value.plain(each)]))}),perEnvironment=(each,key)=>({each,expects:"a mapping from an environment's name to its settings",read:(node,place2,reading)=>{
if(node.kind!=="mapping"||node.entries.size===0)return report(reading,place2,node,`${found2(node)}, must be a mapping from an environment's name to its settings`);
const entries=[...node.entries].flatMap(([name2,settings])=>{if(!reading.wants(name2))return[];const inner={path:join(place2.path,name2),setting:""};(name2.length>
key.max||!key.pattern.test(name2))&&report(reading,inner,settings,`has a name that is not ${key.expects}`);const value=each.read(settings,inner,{...reading,environment:name2});
return value===void 0?[]:[[name2,value]]});return Object.fromEntries(entries)},json:()=>({type:"object",minProperties:1,propertyNames:{maxLength:key.max,pattern:key.
pattern.source},additionalProperties:each.json()}),plain:values=>Object.fromEntries(Object.entries(values).map(([name2,value])=>[name2,each.plain(value)]))}),HOUR=60*
MINUTE,DAY=24*HOUR,STEPS=[5,25,100],firstStep={input:"canary-percentage",variable:"CANARY_PERCENTAGE",join:(given,fromFile)=>{if(fromFile!==void 0&&fromFile.kind!==
"list")return fromFile;const{where:where2}=given,later=(fromFile?.items??STEPS.map(step=>({where:where2,kind:"scalar",value:step,source:String(step)}))).slice(1);
return{where:fromFile?.where??where2,kind:"list",items:[given,...later]}}},ENVIRONMENT_OVERRIDE={input:"environment",variable:"DEPLOYMENT_ENV"},name=text({expects:"\
a name of up to 40 letters, digits and . _ -, beginning with a letter or digit",pattern:/^[A-Za-z0-9][A-Za-z0-9._-]*$/,max:40}),environmentKey={pattern:/^[A-Za-z0-9][A-Za-z0-9._-]*$/,
max:40,expects:"an environment name of up to 40 letters, digits and . _ -"},githubEnvironment=text({expects:"the name of an environment on GitHub, 1 to 255 char\
acters",pattern:/^(?! )[^\p{Cc}'"`,;\\]+(?<! )$/u,max:255}),urlPath=text({expects:"a path that begins with / and has no spaces",pattern:/^\/(?!\/)[^\s#\p{Cc}]*$/u,
max:1024}),repositoryPath=text({expects:"the path of a file in the repository, relative to its root, with / and without ..",pattern:/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\\p{Cc}]+$/u,
max:255}),headerKey={expects:"the name of an HTTP header of up to 64 characters",pattern:/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,max:64},headerName=text(headerKey),headerValue=text(
{expects:"the value of an HTTP header: printable ASCII, up to 1024 characters",pattern:/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,max:1024}),origin=text({expects:"\
the address of the load balancer, such as https://shop.example.com: scheme, host and port, nothing else",pattern:/^https?:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?$/,
max:266,refuse:value=>/^https?:\/\/[^/]*@/.test(value)?"secrets never stand in the configuration":value.endsWith("/")?"without the / at its end":void 0}),dottedPath={
expects:"a dotted path into the JSON answer, such as items.0.id",pattern:/^[\w$-]+(?:\.[\w$-]+)*$/,max:256},slot=object({service:required(serviceName,"Name of t\
he ECS service of this slot. It is permanent: releases never create or delete it."),"target-group":required(targetGroupName,"Name of the target group that this \
service registers its tasks in.")}),check=object({name:required(text({expects:"a text of 1 to 80 characters on one line",pattern:/^[^\p{Cc}]+$/u,max:80}),"What \
the check is called in the summary. Must differ from the other checks."),method:withDefault(choice(["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"]),"GET",
"HTTP method."),path:required(urlPath,"Path and query of the request, joined to `smoke.url`."),headers:withDefault(map(headerValue,headerKey,32),{},"Headers of \
the request. Never secrets: credentials of any kind are refused."),body:optional(text({expects:"a text of up to 16384 characters",pattern:/^/,max:16384}),"Body \
of the request, as it is sent.","none"),expect:section(object({status:withDefault(integer({min:100,max:599}),200,"The status that the answer must have."),json:withDefault(
map(anyScalar(),dottedPath,64),{},"Dotted paths into the JSON answer and the value each must have."),"max-latency":optional(duration({min:1,max:MINUTE}),"Longes\
t time from sending to the last byte of the answer.","not limited")}),"What makes the answer right."),retries:withDefault(integer({min:0,max:10}),2,"Attempts af\
ter the first one.")}),environment=object({account:required(account,"The AWS account. The credentials of the run must belong to it, or nothing is done."),region:required(
region,"The AWS region."),roles:section(object({validate:optional(roleArn,"Role of the validating job. Only reads.","the credentials of the job"),deploy:optional(
roleArn,"Role of the job that fills the candidate slot.","the credentials of the job"),traffic:optional(roleArn,"Role of the job that moves the traffic.","the c\
redentials of the job"),rollback:optional(roleArn,"Role of the job that brings the traffic back.","the credentials of the job")}),"IAM roles that the actions as\
sume with GitHub's OIDC token."),cluster:required(clusterName,"Name of the ECS cluster with both services."),slots:section(object({blue:section(slot,"The first \
slot."),green:section(slot,"The second slot.")}),"The two permanent homes of the service. Either may serve; the other one is the candidate."),rule:required(ruleArn,
"The listener rule that forwards to both target groups, or the listener when its default rule does."),lease:section(object({role:required(roleArn,"Role that Eve\
ntBridge Scheduler assumes to restore the traffic."),group:withDefault(scheduleGroupName,"default","Group of the schedule in EventBridge Scheduler."),ttl:withDefault(
duration({min:6*MINUTE,max:DAY,multipleOf:SECOND}),10*MINUTE,"How long after the last sign of life of a release AWS has restored the stable slot by itself, at t\
he latest; it may be up to two minutes sooner. Half of it must be longer than three minutes and two times `health.interval`."),wait:withDefault(duration({min:6*
MINUTE,max:30*DAY,multipleOf:SECOND}),2*HOUR,"How long a person may take to approve the traffic, or to decide a release on hold, before AWS restores the stable \
slot. Not shorter than `lease.ttl`.")}),"The dead-man's switch: an order in AWS to restore the traffic, which only a healthy release keeps postponing."),"task-d\
efinition":withDefault(repositoryPath,"deploy/task-definition.json","Path of the task definition, read at the release's commit."),container:required(containerName,
"The container of the task definition that gets the image of the release."),strategy:withDefault(choice(["canary","blue-green"]),"canary","How traffic moves: in\
 the steps of `canary`, or all at once.",{input:"strategy",variable:"BLUE_GREEN_MODE"}),canary:section(object({steps:withDefault(list(percentage({min:1,max:100,
whole:!0}),{min:1,max:20}),STEPS,"Percent of the traffic on the candidate, step by step. Ascending, the last is 100. The input and the variable replace the firs\
t step.",firstStep),"step-duration":withDefault(duration({min:MINUTE,max:DAY,multipleOf:SECOND}),5*MINUTE,"How long traffic stays at each step at least. CloudWa\
tch counts in whole minutes.",{input:"canary-duration",variable:"CANARY_DURATION"}),"on-inconclusive":withDefault(choice(["hold","rollback","advance"]),"hold","\
What happens when the evidence does not suffice: wait for a person, go back, or go on."),"min-requests":withDefault(integer({min:1,max:1e6}),100,"Requests to th\
e candidate in a step below which no verdict is given."),"metrics-delay":withDefault(duration({min:0,max:10*MINUTE,multipleOf:SECOND}),MINUTE,"How long after th\
e end of a minute its counts are taken as complete."),patience:withDefault(duration({min:0,max:DAY,multipleOf:SECOND}),10*MINUTE,"How long past `step-duration` \
to wait for evidence before calling a step inconclusive.")}),"The steps of the strategy `canary`, and how each is judged."),bake:section(object({duration:withDefault(
duration({min:0,max:7*DAY,multipleOf:SECOND}),30*MINUTE,"How long the release is watched after the last step, with the old version still running."),holdback:withDefault(
percentage({min:0,max:50,whole:!0}),0,"Percent of the traffic that stays on the stable slot during the bake, as the control of the comparison.")}),"The time aft\
er the last step in which the old version still stands by at full size."),health:section(object({path:withDefault(urlPath,"/health/ready","Path of the health ch\
eck of the target groups."),interval:withDefault(duration({min:5*SECOND,max:300*SECOND,multipleOf:SECOND}),10*SECOND,"Time between two health checks. The range \
is that of Elastic Load Balancing.",{input:"health-check-interval",variable:"HEALTH_CHECK_INTERVAL"}),timeout:withDefault(duration({min:2*SECOND,max:120*SECOND,
multipleOf:SECOND}),5*SECOND,"Time until a health check counts as failed. Must be shorter than `interval`, as Elastic Load Balancing demands.",{input:"health-ch\
eck-timeout",variable:"HEALTH_CHECK_TIMEOUT"}),deadline:withDefault(duration({min:MINUTE,max:HOUR,multipleOf:SECOND}),5*MINUTE,"How long a rollout may take unti\
l every target is healthy. Longer than two times `interval`."),"min-healthy":withDefault(percentage({min:1,max:100,whole:!0}),100,"Percent of the desired tasks \
that must be healthy before a slot may gain traffic.")}),"When a slot counts as healthy."),limits:section(object({"success-rate":withDefault(percentage({min:0,max:100}),
99.9,"Percent of the requests to the candidate that must succeed."),"error-rate":withDefault(percentage({min:0,max:100}),.1,"Percent of the requests to the cand\
idate that may fail while traffic moves."),p95:withDefault(duration({min:1,max:5*MINUTE}),1e3,"Longest 95th percentile of the response time of the candidate."),
"bake-error-rate":withDefault(percentage({min:0,max:100}),1,"Percent of the requests that may fail during the bake.")}),"What the candidate may do at worst."),"\
initial-tasks":withDefault(integer({min:1,max:1e3}),2,"Tasks of the first release of all. Later ones take the size of the slot that serves."),standby:withDefault(
integer({min:0,max:1e3}),1,"Tasks kept in the retired slot once a release is good. With none, a rollback must first start them."),"automatic-rollback":withDefault(
flag(),!0,"Whether a release that is worse is taken back without asking.",{input:"automatic-rollback",variable:"AUTOMATIC_ROLLBACK_ON_ERROR"}),smoke:section(object(
{url:required(origin,"Where the load balancer answers.",{input:"smoke-url",variable:"SMOKE_URL"}),header:withDefault(headerName,"x-greenlight-slot","Header that\
 names the slot; the load balancer has one rule for each of its two values, `blue` and `green`."),version:section(object({path:withDefault(urlPath,"/version","P\
ath whose answer tells the version."),header:optional(headerName,"The header of the answer that tells the version. Excludes `json`.","`json` says where"),json:optional(
text(dottedPath),"Dotted path into the JSON answer that tells the version. Excludes `header`.","`header` says where"),expect:withDefault(text({expects:"a text o\
f up to 256 characters on one line",pattern:/^[^\p{Cc}]+$/u,max:256}),placeholder("version"),`What must stand there. ${PLACEHOLDERS.map(word=>`\`${placeholder(word)}\
\``).join(", ")} are those of the release; one of them must occur.`)},{exactlyOneOf:["header","json"]}),"How an answer proves which version gave it."),checks:withDefault(
list(check,{min:0,max:50}),[],"Requests sent to the candidate before any user reaches it.")}),"The smoke test of the candidate."),github:section(object({deploy:withDefault(
githubEnvironment,environment2=>environment2,"Environment of the job that fills the candidate slot. Its reviewers approve the release.",{input:"deploy-environme\
nt",variable:"DEPLOY_ENVIRONMENT"}),traffic:withDefault(githubEnvironment,environment2=>`${environment2}-traffic`,"Environment of the job that moves the traffic\
. Reviewers are optional.",{input:"traffic-environment",variable:"TRAFFIC_ENVIRONMENT"}),rollback:withDefault(githubEnvironment,environment2=>`${environment2}-r\
ollback`,"Environment of the job that brings the traffic back. Must have no reviewers: a rollback waits for nobody.",{input:"rollback-environment",variable:"ROL\
LBACK_ENVIRONMENT"})}),"The environments on GitHub that the jobs run in."),gates:section(object({"require-reviewer":withDefault(flag(),!0,"Whether a release is \
refused when the environment `github.deploy` asks nobody for an approval.")}),"What is demanded before a release begins.")}),file=object({version:required(literal(
1),"Version of this format."),service:required(name,"Name of the application. Stands in the names and tags of what a release leaves in AWS."),image:required(imageRepository,
"Repository of the image in Amazon ECR. The tag of the release is resolved to a digest, once."),environments:required(perEnvironment(environment,environmentKey),
"The settings of each environment, by name.")}),steps=({settings:{canary,strategy,bake}})=>{const list2=canary?.steps;if(list2===void 0)return[];const findings=[];
for(const[index,step]of list2.entries()){const before=list2[index-1];before!==void 0&&step<=before&&findings.push([`canary.steps[${index}]`,`is ${step}, must be\
 more than ${before}, the step before: steps ascend`])}const last=list2.at(-1);if(last!==100&&findings.push(["canary.steps",`ends with ${last}, must end with 10\
0`]),findings.length>0||strategy!=="canary")return findings;if(list2.length===1)return[["canary.steps","has no step below 100, so nothing is tried first: add on\
e, or set strategy to blue-green"]];const top=100-(bake?.holdback??0),over=list2.findIndex(step=>step>=top&&step<100);if(over<0)return[];const why=`is ${list2[over]}\
, must be less than ${top}, which bake.holdback leaves to the candidate during the bake`;return[[`canary.steps[${over}]`,why]]},slotsDiffer=({settings:{slots}})=>{
const findings=[],{blue,green}=slots??{};if(blue?.service!==void 0&&blue.service===green?.service&&findings.push(["slots.green.service",`is "${green.service}" l\
ike that of blue: each slot needs a service of its own`]),blue?.targetGroup!==void 0&&blue.targetGroup===green?.targetGroup){const why=`is "${green.targetGroup}\
" like that of blue: each slot needs a target group of its own`;findings.push(["slots.green.target-group",why])}return findings},healthTimes=({settings:{health}})=>{
const{interval,timeout,deadline}=health??{},findings=[];if(interval!==void 0&&timeout!==void 0&&timeout>=interval){const why=`is ${formatDuration(timeout)}, mus\
t be shorter than health.interval (${formatDuration(interval)})`;findings.push(["health.timeout",why])}if(interval!==void 0&&deadline!==void 0&&deadline<=2*interval){
const why=`is ${formatDuration(deadline)}, must be longer than two times health.interval (${formatDuration(interval)}), or no target can be seen healthy twice`;
findings.push(["health.deadline",why])}return findings},UNUSABLE=FIRING_WINDOW+SAFETY_MARGIN,leaseTimes=({settings:{lease,health}})=>{const findings=[],{ttl,wait:wait2}=lease??
{},interval=health?.interval;if(ttl!==void 0&&interval!==void 0&&ttl/2<UNUSABLE+2*interval){const least=formatDuration(2*UNUSABLE+4*interval),why=`is ${formatDuration(
ttl)}, must be at least ${least}: half of it has to cover ${formatDuration(UNUSABLE)} and two times health.interval (${formatDuration(interval)})`;findings.push(
["lease.ttl",why])}return ttl!==void 0&&wait2!==void 0&&wait2<ttl&&findings.push(["lease.wait",`is ${formatDuration(wait2)}, must not be shorter than lease.ttl \
(${formatDuration(ttl)})`]),findings},LONGEST_SHIFT=330*MINUTE,shiftFitsIntoJob=({settings:{canary,bake,strategy}})=>{const{steps:steps2,stepDuration}=canary??{};
if(steps2===void 0||stepDuration===void 0||bake?.duration===void 0)return[];const planned=(strategy==="blue-green"?0:steps2.filter(step=>step<100).length)*stepDuration+
bake.duration;return planned<=LONGEST_SHIFT?[]:[["bake.duration",`is ${formatDuration(bake.duration)}, which makes ${formatDuration(planned)} with the canary st\
eps: at most ${formatDuration(LONGEST_SHIFT)} fit into one job`]]},arnsBelong=({settings:{account:account2,region:region2,roles,rule,lease}})=>[["roles.validate",
roles?.validate],["roles.deploy",roles?.deploy],["roles.traffic",roles?.traffic],["roles.rollback",roles?.rollback],["rule",rule],["lease.role",lease?.role]].flatMap(
([path,text2])=>{const arn=text2===void 0?void 0:parseArn(text2);if(arn===void 0)return[];const findings=[];if(account2!==void 0&&arn.account!==account2&&findings.
push([path,`lies in the account ${arn.account}, must lie in ${account2}, the account of the environment`]),region2===void 0)return findings;arn.region!==""&&arn.
region!==region2&&findings.push([path,`lies in the region ${arn.region}, must lie in ${region2}, the region of the environment`]);const partition=partitionOf(region2);
return arn.partition!==partition&&findings.push([path,`begins with arn:${arn.partition}, must begin with arn:${partition} in the region ${region2}`]),findings}),
leaseName2=({service,name:name2})=>{const lease=`greenlight-${service}-${name2}`;return service===void 0||lease.length<=64?[]:[["",`makes the lease's name ${lease}\
, ${lease.length} characters long, must be at most 64: shorten the service or the environment`]]},versionProof=({settings:{smoke}})=>{const expected=smoke?.version?.
expect;if(expected===void 0)return[];const used=placeholdersIn(expected),unknown=used.find(word=>!PLACEHOLDERS.some(known=>known===word)),choices=PLACEHOLDERS.map(
placeholder).join(", ");if(unknown!==void 0){const near=didYouMean(unknown,PLACEHOLDERS),hint=near===void 0?`known are ${choices}`:`did you mean ${placeholder(near)}\
?`;return[["smoke.version.expect",`uses ${placeholder(unknown)}, which is unknown: ${hint}`]]}return used.length>0?[]:[["smoke.version.expect",`is "${expected}"\
 for every release, must contain one of ${choices}: otherwise it proves no version`]]},SECRET_HEADERS=["authorization","proxy-authorization","cookie","x-api-key"],
OWN_HEADERS=["host","content-length","transfer-encoding","connection"],smokeChecks=({settings:{smoke}})=>{const checks=smoke?.checks??[];return checks.flatMap((check2,index)=>{
const path=`smoke.checks[${index}]`,findings=[],first=checks.findIndex(({name:name2})=>name2===check2.name);first<index&&findings.push([`${path}.name`,`is "${check2.
name}" like that of smoke.checks[${first}], must differ`]),check2.body!==void 0&&(check2.method==="GET"||check2.method==="HEAD")&&findings.push([`${path}.body`,
`stands beside method ${check2.method}, which sends no body: set another method`]),check2.method==="HEAD"&&Object.keys(check2.expect.json).length>0&&findings.push(
[`${path}.expect.json`,"stands beside method HEAD, whose answer has no body: set another method"]);for(const header of Object.keys(check2.headers)){const lower=header.
toLowerCase();SECRET_HEADERS.includes(lower)?findings.push([`${path}.headers.${header}`,"would carry a credential: secrets never stand in the configuration"]):(OWN_HEADERS.
includes(lower)||lower===smoke?.header?.toLowerCase())&&findings.push([`${path}.headers.${header}`,"is set by the smoke test itself, must be left away"])}return findings})},
CHECKS=[leaseName2,arnsBelong,slotsDiffer,leaseTimes,shiftFitsIntoJob,steps,healthTimes,versionProof,smokeChecks],crossCheck=whole=>CHECKS.flatMap(check2=>check2(
whole)),ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),
SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===MAP,isPair2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){
if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return!0}return!1}var hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor,BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol(
"remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);isDocument(node)?visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&
(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){const ctrl=callVisitor(
key,node,visitor,path);if(isNode(ctrl)||isPair2(ctrl))return replaceNode(key,path,ctrl),visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(
node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{
if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair2(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.
key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&
(node.value=null)}}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);isDocument(node)?await visitAsync_(null,node.contents,
visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.SKIP=SKIP,
visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(key,node,visitor,path);if(isNode(ctrl)||isPair2(ctrl))return replaceNode(
key,path,ctrl),visitAsync_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.
length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(
i,1),i-=1)}}}else if(isPair2(node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===
REMOVE&&(node.key=null);const cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){
return typeof visitor=="object"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.
Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}
function callVisitor(key,node,visitor,path){if(typeof visitor=="function")return visitor(key,node,path);if(isMap(node))return visitor.Map?.(key,node,path);if(isSeq(
node))return visitor.Seq?.(key,node,path);if(isPair2(node))return visitor.Pair?.(key,node,path);if(isScalar(node))return visitor.Scalar?.(key,node,path);if(isAlias(
node))return visitor.Alias?.(key,node,path)}function replaceNode(key,path,node){const parent=path[path.length-1];if(isCollection(parent))parent.items[key]=node;else if(isPair2(
parent))key==="key"?parent.key=node:parent.value=node;else if(isDocument(parent))parent.contents=node;else{const pt=isAlias(parent)?"alias":"scalar";throw new Error(
`Cannot replace node with ${pt} parent`)}}var escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,
ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),
this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){const copy=new _Directives(this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){
const res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.
defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.defaultTags);break}return res}add(line2,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},_Directives.defaultTags),this.atNextDocument=!1);const parts=line2.trim().split(/[ \t]+/),name2=parts.
shift();switch(name2){case"%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix]=parts;
return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;
const[version]=parts;if(version==="1.1"||version==="1.2")return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsuppo\
rted YAML version ${version}`,isValid),!1}}default:return onError(0,`Unknown directive ${name2}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!==
"!")return onError(`Not a valid tag: ${source}`),null;if(source[1]==="<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Ver\
batim tags aren't resolved, so ${source} is invalid.`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,
suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(
suffix)}catch(error){return onError(String(error)),null}return handle==="!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag2){for(const[
handle,prefix]of Object.entries(this.tags))if(tag2.startsWith(prefix))return handle+escapeTagName(tag2.substring(prefix.length));return tag2[0]==="!"?tag2:`!<${tag2}\
>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>
0&&isNode(doc.contents)){const tags={};visit(doc.contents,(_key,node)=>{isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];
for(const[handle,prefix]of tagEntries)handle==="!!"&&prefix==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle}\
 ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.
test(anchor)){const msg=`Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){
const anchors=new Set;return visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){
const name2=`${prefix}${i}`;if(!exclude.has(name2))return name2}}function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;
return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.
add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(isScalar(ref.node)||
isCollection(ref.node)))ref.node.anchor=ref.anchor;else{const error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=source,
error}}},sourceObjects}}function applyReviver(reviver,obj,key,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],
v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.
get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(
reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,
k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}return reviver.call(obj,key,val)}function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(
v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!hasAnchor(value))return value.toJSON(arg,ctx);const data2={aliasCount:0,count:1,res:void 0};
ctx.anchors.set(value,data2),ctx.onCreate=res2=>{data2.res=res2,delete ctx.onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}
return typeof value=="bigint"&&!ctx?.keep?Number(value):value}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){const copy=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,
onAnchor,reviver}={}){if(!isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,
maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count:count2,res:res2}of ctx.anchors.
values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}},Alias=class extends NodeBase{constructor(source){super(
ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)
throw new ReferenceError("Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit(doc,{Node:(_key,node)=>{(isAlias(
node)||hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found3;for(const node of nodes){if(node===this)break;node.anchor===this.source&&
(found3=node)}if(found3&&ctx){const{anchors,doc:doc2,maxAliasCount}=ctx;let data2=anchors.get(found3);if(data2||(toJS(found3,null,ctx),data2=anchors.get(found3)),
data2?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data2.count+=1,data2.
aliasCount===0&&(data2.aliasCount=getAliasCount(doc2,found3,anchors)),data2.count*data2.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates a \
resource exhaustion attack";throw new ReferenceError(msg)}}return found3}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,ctx);
if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).
res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.
source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}};
function getAliasCount(doc,node,anchors){if(isAlias(node)){const source=node.resolve(doc),anchor=anchors&&source&&anchors.get(source);return anchor?anchor.count*
anchor.aliasCount:0}else if(isCollection(node)){let count2=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors);c>count2&&(count2=c)}return count2}else if(isPair2(
node)){const kc=getAliasCount(doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value=>!value||typeof value!=
"function"&&typeof value!="object",Scalar=class extends NodeBase{constructor(value){super(SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(
this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE=
"QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.
filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.
identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(isDocument(value)&&(value=value.contents),isNode(value))return value;if(isPair2(value)){
const map3=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);return map3.items.push(value),map3}(value instanceof String||value instanceof Number||value instanceof
Boolean||typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx;let ref;
if(aliasDuplicateObjects&&value&&typeof value=="object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias(ref.anchor);
ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,
schema4.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){const node2=new Scalar(value);return ref&&
(ref.node=node2),node2}tagObj=value instanceof Map?schema4[MAP]:Symbol.iterator in Object(value)?schema4[SEQ]:schema4[MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.
onTagObj);const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,
ctx):new Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}function collectionFromPath(schema4,path,value){
let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if(typeof k=="number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode(
v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}
var isEmptyPath=path=>path==null||typeof path=="object"&&!!path[Symbol.iterator]().next().done,Collection=class extends NodeBase{constructor(type,schema4){super(
type),Object.defineProperty(this,"schema",{value:schema4,configurable:!0,enumerable:!1,writable:!0})}clone(schema4){const copy=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return schema4&&(copy.schema=schema4),copy.items=copy.items.map(it=>isNode(it)||isPair2(it)?it.clone(schema4):it),
this.range&&(copy.range=this.range.slice()),copy}addIn(path,value){if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path,node=this.get(key,!0);if(isCollection(
node))node.addIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML col\
lection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){const[key,...rest]=path;if(rest.length===0)return this.delete(key);const node=this.get(key,!0);if(isCollection(
node))return node.deleteIn(rest);throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path,node=this.
get(key,!0);return rest.length===0?!keepScalar&&isScalar(node)?node.value:node:isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){
return this.items.every(node=>{if(!isPair2(node))return!1;const n=node.value;return n==null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&
!n.tag})}hasIn(path){const[key,...rest]=path;if(rest.length===0)return this.has(key);const node=this.get(key,!0);return isCollection(node)?node.hasIn(rest):!1}setIn(path,value){
const[key,...rest]=path;if(rest.length===0)this.set(key,value);else{const node=this.get(key,!0);if(isCollection(node))node.setIn(rest,value);else if(node===void 0&&
this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}},stringifyComment=str=>str.
replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):
comment}var lineComment=(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment,FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text2,indent,mode="\
flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text2;lineWidth<minContentWidth&&(minContentWidth=
0);const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text2.length<=endStep)return text2;const folds=[],escapedFolds={};let end2=lineWidth-indent.
length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end2=lineWidth-indentAtStart);let split,prev,overflow=!1,
i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length),i!==-1&&(end2=i+endStep));for(let ch;ch=text2[i+=1];){if(mode===
FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text2[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length)),end2=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text2[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end2)if(split)folds.push(split),end2=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,
ch=text2[i+=1],overflow=!0;const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text2;folds.push(j),escapedFolds[j]=!0,end2=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text2;onFold&&onFold();let res=text2.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
const fold=folds[i2],end3=folds[i2+1]||text2.length;fold===0?res=`
${indent}${text2.slice(0,end3)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text2[fold]}\\`),res+=`
${indent}${text2.slice(fold+1,end3)}`)}return res}function consumeMoreIndentedLines(text2,i,indent){let end2=i,start=i+1,ch=text2[start];for(;ch===" "||ch==="	";)
if(i<start+indent)ch=text2[++i];else{do ch=text2[++i];while(ch&&ch!==`
`);end2=i,start=i+1,ch=text2[start]}return end2}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.
lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){
if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===
`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json2=JSON.stringify(value);if(ctx.
options.doubleQuotedAsJSON)return json2;const{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(
value)?"  ":"");let str="",start=0;for(let i=0,ch=json2[i];ch;ch=json2[++i])if(ch===" "&&json2[i+1]==="\\"&&json2[i+2]==="n"&&(str+=json2.slice(start,i)+"\\ ",i+=
1,start=i,ch="\\"),ch==="\\")switch(json2[i+1]){case"u":{str+=json2.slice(start,i);const code=json2.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"\
0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"\
2029":str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json2.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json2[i+2]===
'"'||json2.length<minMultiLineLength)i+=1;else{for(str+=json2.slice(start,i)+`

`;json2[i+2]==="\\"&&json2[i+3]==="n"&&json2[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json2[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json2.slice(start):json2,implicitKey?str:foldFlowLines(str,
indent,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){const{singleQuote}=ctx.options;
let qs;if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:
hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;try{blockEndNewlines=
new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal2=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,
indent.length);if(!value)return literal2?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end2=value.substring(endStart);const endNlPos=end2.indexOf(`
`);endNlPos===-1?chomp="-":value===end2||endNlPos!==end2.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end2&&(value=value.slice(0,-end2.length),end2[end2.
length-1]===`
`&&(end2=end2.slice(0,-1)),end2=end2.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
const ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal2){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,
!0);blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines(`${start}${foldedValue}${end2}`,
indent,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end2}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag2=>tag2.default&&tag2.tag!=="tag:yaml.org,2002:str"&&tag2.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines(str,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){
const{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)});let{type}=item;type!==Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(ss.value)&&(type=Scalar.QUOTE_DOUBLE);const _stringify=_type=>{switch(_type){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?
quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,
defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type\
 ${t}`)}return res}function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"\
PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,
nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,options);let inFlow;switch(opt.collectionStyle){case"\
block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",
indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.
tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match=tags.filter(
t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??
match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){const name2=obj?.constructor?.name??(obj===null?
"null":typeof obj);throw new Error(`Tag not resolved for ${name2} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors,doc}){if(!doc.directives)return"";
const props=[],anchor=(isScalar(node)||isCollection(node))&&node.anchor;anchor&&anchorIsValid(anchor)&&(anchors.add(anchor),props.push(`&${anchor}`));const tag2=node.
tag??(tagObj.default?null:tagObj.tag);return tag2&&props.push(doc.directives.tagString(tag2)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(isPair2(item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))
throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),
item=item.resolve(ctx.doc)}let tagObj;const node=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,
node));const props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);const str=typeof tagObj.stringify==
"function"?tagObj.stringify(node,ctx,onComment,onChompKeep):isScalar(node)?stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);
return props?isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,
simpleKeys}}=ctx;let keyComment=isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");
if(isCollection(key)||!isNode(key)&&typeof key=="object"){const msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&
(!key||keyComment&&value==null&&!ctx.inFlow||isCollection(key)||(isScalar(key)?key.type===Scalar.BLOCK_FOLDED||key.type===Scalar.BLOCK_LITERAL:typeof key=="obje\
ct"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,
str=stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, si\
ngle line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&onComment&&onComment(),
str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?str+=lineComment(
str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(
str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;isNode(value)?(vsb=!!value.spaceBefore,
vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=
!1,!explicitKey&&!keyComment&&isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1;const valueStr=stringify(value,ctx,()=>valueCommentDone=
!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=lineComment(str,ctx.indent,commentString(
valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var MERGE_KEY="\
<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.
assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||isScalar(key)&&(!key.type||
key.type===Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag2=>tag2.tag===merge.tag&&tag2.default);function addMergeToJSMap(ctx,map3,value){
const source=resolveAliasValue(ctx,value);if(isSeq(source))for(const it of source.items)mergeValue(ctx,map3,it);else if(Array.isArray(source))for(const it of source)
mergeValue(ctx,map3,it);else mergeValue(ctx,map3,source)}function mergeValue(ctx,map3,value){const source=resolveAliasValue(ctx,value);if(!isMap(source))throw new Error(
"Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)map3 instanceof Map?map3.has(key)||map3.set(
key,value2):map3 instanceof Set?map3.add(key):Object.prototype.hasOwnProperty.call(map3,key)||Object.defineProperty(map3,key,{value:value2,writable:!0,enumerable:!0,
configurable:!0});return map3}function resolveAliasValue(ctx,value){return ctx&&isAlias(value)?value.resolve(ctx.doc,ctx):value}function addPairToJSMap(ctx,map3,{
key,value}){if(isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map3,value);else if(isMergeKey(ctx,key))addMergeToJSMap(ctx,map3,value);else{const jsKey=toJS(key,
"",ctx);if(map3 instanceof Map)map3.set(jsKey,toJS(value,jsKey,ctx));else if(map3 instanceof Set)map3.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),
jsValue=toJS(value,stringKey,ctx);stringKey in map3?Object.defineProperty(map3,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map3[stringKey]=
jsValue}}return map3}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(isNode(key)&&ctx?.doc){const strCtx=createStringifyContext(
ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.
toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),warn(ctx.doc.options.logLevel,
`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}
return JSON.stringify(jsKey)}function createPair(key,value,ctx){const k=createNode(key,void 0,ctx),v=createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){
Object.defineProperty(this,NODE_TYPE,{value:PAIR}),this.key=key,this.value=value}clone(schema4){let{key,value}=this;return isNode(key)&&(key=key.clone(schema4)),
isNode(value)&&(value=value.clone(schema4)),new _Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.
flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,
itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=!1;const lines=[];
for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(isNode(item))!chompKeep&&item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.
commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair2(item)){const ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=
lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.
start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){const line2=lines[i];str+=line2?`
${indent}${line2}`:`
`}}return comment?(str+=`
`+indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({items},ctx,{flowChars,
itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,
inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;if(isNode(item))item.
spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair2(item)){const ik=isNode(item.key)?
item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));const iv=isNode(item.value)?item.
value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);
let str=stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line2)=>sum+line2.length+2,2)+(str.
length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.
length}const{start,end:end2}=flowChars;if(lines.length===0)return start+end2;if(!reqNewline){const len=lines.reduce((sum,line2)=>sum+line2.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line2 of lines)str+=line2?`
${indentStep}${indent}${line2}`:`
`;return`${str}
${indent}${end2}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){const ic=indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}function findPair(items,key){
const k=isScalar(key)?key.value:key;for(const it of items)if(isPair2(it)&&(it.key===key||it.key===k||isScalar(it.key)&&it.key.value===k))return it}var YAMLMap=class extends Collection{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(schema4){super(MAP,schema4),this.items=[]}static from(schema4,obj,ctx){const{keepUndefined,replacer}=ctx,map3=new this(
schema4),add2=(key,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;(value!==
void 0||keepUndefined)&&map3.items.push(createPair(key,value,ctx))};if(obj instanceof Map)for(const[key,value]of obj)add2(key,value);else if(obj&&typeof obj=="o\
bject")for(const key of Object.keys(obj))add2(key,obj[key]);return typeof schema4.sortMapEntries=="function"&&map3.items.sort(schema4.sortMapEntries),map3}add(pair,overwrite){
let _pair;isPair2(pair)?_pair=pair:!pair||typeof pair!="object"||!("key"in pair)?_pair=new Pair(pair,pair?.value):_pair=new Pair(pair.key,pair.value);const prev=findPair(
this.items,_pair.key),sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);isScalar(prev.value)&&isScalarValue(
_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.
items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(this.items,key);return it?this.items.splice(this.items.
indexOf(it),1).length>0:!1}get(key,keepScalar){const node=findPair(this.items,key)?.value;return(!keepScalar&&isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(
this.items,key)}set(key,value){this.add(new Pair(key,value),!0)}toJSON(_,ctx,Type){const map3=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(
map3);for(const item of this.items)addPairToJSMap(ctx,map3,item);return map3}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.
items)if(!isPair2(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&
(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,
onComment})}},map2={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map3,onError){return isMap(map3)||onError("Expected a mapp\
ing for this tag"),map3},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)},YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,\
2002:seq"}constructor(schema4){super(SEQ,schema4),this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key);return typeof idx!="num\
ber"?!1:this.items.splice(idx,1).length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&
isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!=
"number")throw new Error(`Expected a valid index, not ${key}.`);const prev=this.items[idx];isScalar(prev)&&isScalarValue(value)?prev.value=value:this.items[idx]=
value}toJSON(_,ctx){const seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(const item of this.items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){
return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(
this)}static from(schema4,obj,ctx){const{replacer}=ctx,seq2=new this(schema4);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==
"function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}};function asItemIndex(key){
let idx=isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}var seq={collection:"\
seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(seq2)||onError("Expected a sequence for this tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.
from(schema4,obj,ctx)},string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){
return ctx=Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}},nullTag={identify:value=>value==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.
test.test(source)?source:ctx.options.nullStr},boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";
if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format,minFractionDigits,tag:tag2,value}){if(typeof value==
"bigint")return String(value);const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.
is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag2||tag2==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(
".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}var floatNaN={identify:value=>typeof value=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}},float={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar(parseFloat(str)),dot=str.indexOf(
".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-1),node},stringify:stringifyNumber},intIdentify=value=>typeof value=="bigi\
nt"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
const{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(radix):stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&value>=
0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,
"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber},
intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")},schema=[map2,seq,string,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value){
return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,
tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,\
2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{
intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify2(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}],
jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},schema2=[map2,seq].concat(jsonScalars,
jsonError),binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob=="function"){const str=atob(
src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else return onError("This en\
vironment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";
const buf=value;let str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error("This \
environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.BLOCK_LITERAL),type!==Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)
lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.
length;++i){let item=seq2.items[i];if(!isPair2(item)){if(isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.
items[0]||new Pair(new Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq2.items[i]=isPair2(item)?item:new Pair(item)}}else onError("Expected a sequence for this tag");return seq2}function createPairs(schema4,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq(schema4);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs},YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.
add.bind(this),this.delete=YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.
prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map3=new Map;ctx?.onCreate&&ctx.onCreate(map3);for(const pair of this.
items){let key,value;if(isPair2(pair)?(key=toJS(pair.key,"",ctx),value=toJS(pair.value,key,ctx)):key=toJS(pair,"",ctx),map3.has(key))throw new Error("Ordered ma\
ps must not include duplicate keys");map3.set(key,value)}return map3}static from(schema4,iterable,ctx){const pairs2=createPairs(schema4,iterable,ctx),omap2=new this;
return omap2.items=pairs2.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){const pairs2=resolvePairs(seq2,onError),seenKeys=[];for(const{key}of pairs2.items)isScalar(key)&&(seenKeys.
includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs2)},createNode:(schema4,iterable,ctx)=>YAMLOMap.
from(schema4,iterable,ctx)};function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.trueStr:
ctx.options.falseStr}var trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(
!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(
!1),stringify:boolStringify},floatNaN2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp2={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(node)}},float2={identify:value=>typeof value=="n\
umber",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.
indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber},
intIdentify3=value=>typeof value=="bigint"||Number.isInteger(value);function intResolve2(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign==="-"||sign===
"+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;
break}const n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node,radix,prefix){const{
value}=node;if(intIdentify3(value)){const str=value.toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber(node)}var intBin={
identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),stringify:node=>intStringify2(
node,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,1,8,opt),stringify:node=>intStringify2(node,8,"0")},int2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,2,16,opt),stringify:node=>intStringify2(node,16,"0x")},YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.tag=_YAMLSet.tag}add(key){
let pair;isPair2(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=new Pair(key.key,null):pair=new Pair(key,null),findPair(
this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=findPair(this.items,key);return!keepPair&&isPair2(pair)?isScalar(pair.key)?pair.key.value:
pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=findPair(
this.items,key);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,
Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),
onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema4,iterable,ctx){const{replacer}=ctx,set2=new this(schema4);if(iterable&&
Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.items.push(createPair(
value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"\
tag:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.from(schema4,iterable,ctx),resolve(map3,onError){if(isMap(map3)){if(map3.hasAllNullValues(!0))
return Object.assign(new YAMLSet,map3);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map3}};function parseSexagesimal(str,asBigInt){
const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*
num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(
0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).
join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"T\
IME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal},floatTime={
identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(
str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.
match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second]=match.map(Number),
millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];if(tz&&tz!=="\
Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},schema3=[map2,seq,string,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge,omap,pairs,set,intTime,floatTime,
timestamp],schemas=new Map([["core",schema],["failsafe",[map2,seq,string]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),tagsByName={binary,bool:boolTag,
float,floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map:map2,merge,null:nullTag,omap,pairs,seq,set,timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary,
"tag:yaml.org,2002:merge":merge,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};
function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(
merge)?schemaTags.concat(merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).
filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags ar\
ray`)}if(Array.isArray(customTags))for(const tag2 of customTags)tags=tags.concat(tag2);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&
(tags=tags.concat(merge)),tags.reduce((tags2,tag2)=>{const tagObj=typeof tag2=="string"?tagsByName[tag2]:tag2;if(!tagObj){const tagName=JSON.stringify(tag2),keys=Object.
keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.
push(tagObj),tags2},[])}var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,
schema:schema4,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null,this.name=typeof schema4==
"string"&&schema4||"core",this.knownTags=resolveKnownTags?coreKnownTags:{},this.tags=getTags(customTags,this.name,merge2),this.toStringOptions=toStringDefaults??
null,Object.defineProperty(this,MAP,{value:map2}),Object.defineProperty(this,SCALAR,{value:string}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=
typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(
this));return copy.tags=this.tags.slice(),copy}};function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){const dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");const ctx=createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(
doc.commentBefore);lines.unshift(indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&
hasDirectives&&lines.push(""),doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=
!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0;let body=stringify(doc.contents,ctx,()=>contentComment=
null,onChompKeep);contentComment&&(body+=lineComment(body,"",commentString(contentComment))),(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.
length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){const cs=commentString(doc.comment);
cs.includes(`
`)?(lines.push("..."),lines.push(indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=dc.replace(/^\n+/,
"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}var Document=class _Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,NODE_TYPE,{value:DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,
replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.
yaml.version)):this.directives=new Directives({version}),this.setSchema(version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){
const copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.
errors.slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=
this.schema.clone(),copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){
assertCollection(this.contents)&&this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name2){
if(!node.anchor){const prev=anchorNames(this);node.anchor=!name2||prev.has(name2)?findNewAnchor(name2||"a",prev):name2}return new Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag:tag2}=options??{},{onAnchor,
setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,
onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode(value,tag2,ctx);return flow&&isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key,value,options={}){
const k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.
delete(key):!1}deleteIn(path){return isEmptyPath(path)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(path):
!1}get(key,keepScalar){return isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){return isEmptyPath(path)?!keepScalar&&
isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(path,keepScalar):void 0}has(key){return isCollection(this.
contents)?this.contents.has(key):!1}hasIn(path){return isEmptyPath(path)?this.contents!==void 0:isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){
this.contents==null?this.contents=collectionFromPath(this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){isEmptyPath(
path)?this.contents=value:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.
setIn(path,value)}setSchema(version,options={}){typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.
yaml.version="1.1":this.directives=new Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=version:this.directives=new Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=
null;break;default:{const sv=JSON.stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof
Object)this.schema=options.schema;else if(opt)this.schema=new Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: S\
chema } option is required")}toJS({json:json2,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json2,mapAsMap:mapAsMap===
!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{
count:count2,res:res2}of ctx.anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringifie\
d");if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" opti\
on must be a positive integer, not ${s}`)}return stringifyDocument(this,options)}};function assertCollection(contents){if(isCollection(contents))return!0;throw new Error(
"Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name2,pos,code,message){super(),this.name=name2,this.code=code,
this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){
super("YAMLWarning",pos,code,message)}},prettifyError=(src,lc)=>error=>{if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line:line2,
col}=error.linePos[0];error.message+=` at line ${line2}, column ${col}`;let ci=col-1,lineStr=src.substring(lc.lineStarts[line2-1],lc.lineStarts[line2]).replace(
/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.length-79);lineStr="…"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.
length>80&&(lineStr=lineStr.substring(0,79)+"…"),line2>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line2-2],lc.lineStarts[line2-
1]);prev.length>80&&(prev=prev.substring(0,79)+`…
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1;const end2=error.linePos[1];end2?.line===line2&&end2.col>col&&(count2=Math.max(1,Math.min(end2.col-
col,80-ci)));const pointer=" ".repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}};function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,
comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag2=null,newlineAfterProp=null,comma=null,found3=null,start=null;for(const token of tokens)
switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allow\
ed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),
hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=token.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found3||
indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||tag2)&&(newlineAfterProp=token),hasSpace=!0;break;case"\
anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"B\
AD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag2&&onError(token,
"MULTIPLE_TAGS","A node can have at most one tag"),tag2=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag2)&&
onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`),found3&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source}\
 in ${flow??"collection"}`),found3=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(
token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type}\
 token`),atNewline=!1,hasSpace=!1}const last=tokens[tokens.length-1],end2=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&
next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated fro\
m the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma,found:found3,spaceBefore,comment,hasNewline,anchor,tag:tag2,newlineAfterProp,end:end2,start:start??end2}}function containsNewline(key){
if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}
return!1;default:return!0}}function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end2=fc.end[0];end2.indent===indent&&(end2.source===
"]"||end2.source==="}")&&containsNewline(fc)&&onError(end2,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||isScalar(a)&&isScalar(b)&&a.value===
b.value;return items.some(pair=>isEqual(pair.key,search))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,
composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag2){const NodeClass=tag2?.nodeClass??YAMLMap,map3=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.
offset,commentEnd=null;for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],
offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_I\
MPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.
anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map3.comment?map3.comment+=`
`+keyProps.comment:map3.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key))&&onError(key??start[start.length-1],"MULTILINE_IMPL\
ICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;const keyStart=keyProps.
end,keyNode=key?composeNode2(ctx,key,keyProps,onError):composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,
key,onError),ctx.atKey=!1,mapIncludes(ctx,map3.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps(sep??[],
{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"});if(offset=valueProps.
end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed i\
n compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at mo\
st 1024 chars after the start of an implicit block mapping key"));const valueNode=value?composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,
sep,null,valueProps,onError);ctx.schema.compat&&flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];const pair=new Pair(keyNode,valueNode);ctx.options.
keepSourceTokens&&(pair.srcToken=collItem),map3.items.push(pair)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed b\
y map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map3.items.push(pair)}}
return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map3.range=[bm.offset,offset,commentEnd??offset],map3}
function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag2){const NodeClass=tag2?.nodeClass??YAMLSeq,seq2=new NodeClass(
ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps(
start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type===
"block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{
commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}const node=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,
start,null,props,onError);ctx.schema.compat&&flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq2.items.push(node)}return seq2.range=[bs.offset,offset,
commentEnd??offset],seq2}function resolveEnd(end2,offset,reqSpace,onError){let comment="";if(end2){let hasSpace=!1,sep="";for(const token of end2){const{source,
type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other t\
okens by white space characters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"newline":comment&&(sep+=source),hasSpace=
!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collection\
s are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode:composeNode2,
composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag2){const isMap2=fc.start.source==="{",fcName=isMap2?"flow map":"flow sequence",NodeClass=tag2?.nodeClass??
(isMap2?YAMLMap:YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;const atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+
fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],{start,key,sep,value}=collItem,props=resolveProps(start,{flow:fcName,indicator:"\
explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===
0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty\
 item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&containsNewline(key)&&onError(key,"MULTILINE_IMPLICIT_KEY","I\
mplicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.
comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)switch(st.type){case"\
comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.items[coll.items.length-
1];isPair2(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&!sep&&!props.found){const valueNode=value?
composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.end,keyNode=key?composeNode2(ctx,key,props,onError):composeEmptyNode2(ctx,
keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps(sep??[],{flow:fcName,
indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap2&&!props.found&&ctx.
options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow se\
quence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must\
 be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISSING_CHAR",`\
Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?composeNode2(ctx,value,
valueProps,onError):valueProps.found?composeEmptyNode2(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.range,"B\
LOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap2){
const map3=coll;mapIncludes(ctx,map3.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map3.items.push(pair)}else{const map3=new YAMLMap(
ctx.schema);map3.flow=!0,map3.items.push(pair);const endRange=(valueNode??keyNode).range;map3.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map3)}
offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap2?"}":"]",[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{const name2=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name2} must end with a ${expectedEnd}`:`${name2} in block collection\
 must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.
length>0){const end2=resolveEnd(ee,cePos,ctx.options.strict,onError);end2.comment&&(coll.comment?coll.comment+=`
`+end2.comment:coll.comment=end2.comment),coll.range=[fc.offset,cePos,end2.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}function resolveCollection(CN2,ctx,token,onError,tagName,tag2){
const coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,token,onError,tag2):token.type==="block-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag2):resolveFlowCollection(
CN2,ctx,token,onError,tag2),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN2,ctx,token,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-se\
q"){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"se\
q":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType===
"seq")return resolveCollection(CN2,ctx,token,onError,tagName);let tag2=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag2){const kt=ctx.schema.
knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag2=kt;else return kt?onError(tagToken,"BAD_COLLECTION_T\
YPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),
resolveCollection(CN2,ctx,token,onError,tagName)}const coll=resolveCollection(CN2,ctx,token,onError,tagName,tag2),res=tag2.resolve?.(coll,msg=>onError(tagToken,
"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=isNode(res)?res:new Scalar(res);return node.range=coll.range,node.tag=tagName,tag2?.format&&(node.format=tag2.
format),node}function resolveBlockScalar(ctx,scalar2,onError){const start=scalar2.offset,header=parseBlockScalarHeader(scalar2,ctx.options.strict,onError);if(!header)
return{value:"",type:null,comment:"",range:[start,start,start]};const type=header.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar2.source?splitLines(
scalar2.source):[];let chompStart=lines.length;for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}
if(chompStart===0){const value2=header.chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end3=start+header.length;return scalar2.source&&(end3+=scalar2.source.length),{value:value2,type,comment:header.comment,
range:[start,end3,end3]}}let trimIndent=scalar2.indent+header.indent,offset=scalar2.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,
content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(
offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=
indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.
length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explici\
t indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.BLOCK_LITERAL?(value+=sep+indent.
slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end2=start+header.length+scalar2.source.length;return{value,type,comment:header.comment,range:[start,end2,end2]}}function parseBlockScalarHeader({offset,
props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],
mode=source[0];let indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);
!indent&&n?indent=n:error===-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.
length;break;case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.
source.length,comment=token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{const message=`\
Unexpected token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}
return{mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],
first.slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}function resolveFlowScalar(scalar2,strict,onError){
const{offset,type,source,end:end2}=scalar2;let _type,value;const _onError=(rel,code,msg)=>onError(offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.PLAIN,
value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,_onError);break;case"double-quoted-s\
calar":_type=Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar2,"UNEXPECTED_TOKEN",`Expected a flow scalar value,\
 but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length,re=resolveEnd(
end2,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"\
	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=
`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved character ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plai\
n value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-1]!=="'"||source.length===1)&&
onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line2=/(.*?)\r?\n/sy;
let match=line2.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$",
"g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep=" ",pos=line2.lastIndex;for(;match=line2.exec(source);){const lm=match[1].
replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line2.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`\

`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}function composeScalar(ctx,token,tagToken,onError){const{value,
type,comment,range}=token.type==="block-scalar"?resolveBlockScalar(ctx,token,onError):resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.
tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag2;ctx.options.stringKeys&&ctx.atKey?tag2=ctx.schema[SCALAR]:tagName?tag2=findScalarTagByName(
ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag2=findScalarTagByTest(ctx,value,token,onError):tag2=ctx.schema[SCALAR];let scalar2;try{const res=tag2.
resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar2=isScalar(res)?res:new Scalar(res)}catch(error){const msg=error instanceof
Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),scalar2=new Scalar(value)}return scalar2.range=range,scalar2.source=value,type&&
(scalar2.type=type),tagName&&(scalar2.tag=tagName),tag2.format&&(scalar2.format=tag2.format),comment&&(scalar2.comment=comment),scalar2}function findScalarTagByName(schema4,value,tagName,tagToken,onError){
if(tagName==="!")return schema4[SCALAR];const matchWithTest=[];for(const tag2 of schema4.tags)if(!tag2.collection&&tag2.tag===tagName)if(tag2.default&&tag2.test)
matchWithTest.push(tag2);else return tag2;for(const tag2 of matchWithTest)if(tag2.test?.test(value))return tag2;const kt=schema4.knownTags[tagName];return kt&&!kt.
collection?(schema4.tags.push(Object.assign({},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="\
tag:yaml.org,2002:str"),schema4[SCALAR])}function findScalarTagByTest({atKey,directives,schema:schema4},value,token,onError){const tag2=schema4.tags.find(tag3=>(tag3.
default===!0||atKey&&tag3.default==="key")&&tag3.test?.test(value))||schema4[SCALAR];if(schema4.compat){const compat=schema4.compat.find(tag3=>tag3.default&&tag3.
test?.test(value))??schema4[SCALAR];if(tag2.tag!==compat.tag){const ts=directives.tagString(tag2.tag),cs=directives.tagString(compat.tag),msg=`Value may be pars\
ed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,!0)}}return tag2}function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.
length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}for(st=before[++i];st?.
type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){
const atKey=ctx.atKey,{spaceBefore,comment,anchor,tag:tag2}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||
tag2)&&onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"\
block-scalar":node=composeScalar(ctx,token,tag2,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collec\
tion":try{node=composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?
error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (typ\
e: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&
node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!isScalar(node)||typeof node.value!="string"||node.
tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag2??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&
(token.type==="scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}
function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag:tag2,end:end2},onError){const token={type:"scalar",offset:emptyScalarPosition(offset,
before,pos),indent:-1,source:""},node=composeScalar(ctx,token,tag2,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,
"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end2),node}function composeAlias({
options},{offset,source,end:end2},onError){const alias=new Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty st\
ring"),alias.source.endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+source.length,re=resolveEnd(
end2,valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}function composeDoc(options,directives,{
offset,start,value,end:end2},onError){const opts=Object.assign({_directives:directives},options),doc=new Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.
directives,options:doc.options,schema:doc.schema},props=resolveProps(start,{indicator:"doc-start",next:value??end2?.[0],offset,onError,parentIndent:0,startOnNewline:!0});
props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block\
 collection cannot start on same line with directives-end marker")),doc.contents=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,
null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd(end2,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{
offset,source}=src;return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,afterEmptyLine=!1;
for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?this.warnings.push(new YAMLWarning(pos,code,message)):this.errors.
push(new YAMLParseError(pos,code,message))},this.directives=new Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){const{comment,
afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.
items[0];isPair2(it)&&(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(
token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token.source),this.atDirectives=!0;break;case"document":{const doc=composeDoc(
this.options,this.directives,token,this.onError);this.atDirectives&&!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-star\
t indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"\
newline":this.prelude.push(token.source);break;case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new YAMLParseError(
getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="\
Unexpected doc-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=
!0;const end2=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end2.comment){const dc=this.
doc.comment;this.doc.comment=dc?`${dc}
${end2.comment}`:end2.comment}this.doc.range[2]=end2.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported\
 token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options),doc=new Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-en\
d indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}},BREAK2=Symbol("break visit"),SKIP2=Symbol("skip children"),REMOVE2=Symbol(
"remove item");function visit2(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit2.
BREAK=BREAK2,visit2.SKIP=SKIP2,visit2.REMOVE=REMOVE2,visit2.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&
"items"in tok)item=tok.items[index];else return}return item},visit2.parentCollection=(cst,path)=>{const parent=visit2.itemAtPath(cst,path.slice(0,-1)),field=path[path.
length-1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.
length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK2)return BREAK2;ci===
REMOVE2&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}var BOM="\
\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:
return"flow-error-end";case SCALAR2:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}function isEmpty2(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl\
mnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){const next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty2(
this.buffer[offset+3]))return-1}return offset}getLine(){let end2=this.lineEndPos;return(typeof end2!="number"||end2!==-1&&end2<this.pos)&&(end2=this.buffer.indexOf(
`
`,this.pos),this.lineEndPos=end2),end2===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end2-1]==="\r"&&(end2-=1),this.buffer.substring(this.pos,
end2))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.
next=state,null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.
parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line2=this.getLine();if(line2===null)return this.setNext("stream");if(line2[0]===BOM&&(yield*this.pushCount(1),line2=line2.substring(1)),line2[0]==="%"){let dirEnd=line2.
length,cs=line2.indexOf("#");for(;cs!==-1;){const ch=line2[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line2.indexOf("#",cs+1)}for(;;){const ch=line2[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line2.length-n),this.
pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line2.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,
yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&
!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty2(this.charAt(3)))return yield*this.pushCount(3),this.
indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty2(this.charAt(
1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("bl\
ock-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty2(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line2=this.getLine();if(line2===null)return this.setNext("doc");
let n=yield*this.pushIndicators();switch(line2[n]){case"#":yield*this.pushCount(line2.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.
pushSpaces(!0),yield*this.pushCount(line2.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);const line2=this.getLine();if(line2===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line2[0]!=="#"||indent===0&&(line2.startsWith(
"---")||line2.startsWith("..."))&&isEmpty2(line2[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line2[0]==="]"||line2[0]==="}")))return this.flowLevel=
0,yield FLOW_END,yield*this.parseLineStart();let n=0;for(;line2[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.
pushIndicators(),line2[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line2.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.
flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.
pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty2(
next)||next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const quote3=this.charAt(0);let end2=this.buffer.indexOf(quote3,this.pos+1);if(quote3==="'")for(;end2!==-1&&this.buffer[end2+1]==="'";)end2=this.buffer.indexOf(
"'",end2+2);else for(;end2!==-1;){let n=0;for(;this.buffer[end2-1-n]==="\\";)n+=1;if(n%2===0)break;end2=this.buffer.indexOf('"',end2+1)}const qb=this.buffer.substring(
0,end2);let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end2=nl-(qb[nl-1]==="\r"?2:1))}if(end2===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end2=this.buffer.length}return yield*this.pushToIndex(
end2+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty2(
ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===
" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const inFlow=this.flowLevel>0;let end2=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty2(next)||inFlow&&
flowIndicatorChars.has(next))break;end2=i}else if(isEmpty2(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end2=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end2=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end2+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,
n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty2(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty2(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(
ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}},LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.
length;for(;low<high;){const mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)
return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}};function includesToken(list2,type){for(let i=0;i<list2.length;++i)
if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){for(let i=0;i<list2.length;++i)switch(list2[i].type){case"space":case"comment":case"\
newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-\
scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.
items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){
if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-in\
d":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.
prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")
for(const it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.
key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}var Parser=class{constructor(onNewLine){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){
if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;return}const type=tokenType(source);if(type)if(type==="scalar")
this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);break;case"explicit-key-ind":case"map-\
value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=
source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const top=this.
peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-s\
calar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(
top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(
top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,
source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{const top=this.peek(1);switch(token.type==="block-scalar"?token.
indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.type==="flow-collection"&&fixFlowSeqItems(token),
top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.items.length-1];if(it.value){
top.items.push({start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.onKeyLine=!it.
explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],value:token}):it.value=token;break}case"flow-\
collection":{const it=top.items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,
sep:[]});return}default:yield*this.pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-\
map"||token.type==="block-seq")){const last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===
-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&(top.type==="document"?top.end=last.start:top.items.push({start:last.
start}),token.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"b\
yte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,
start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.
type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(
doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.
start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type}\
 token in YAML document`,source:this.source}}*scalar(scalar2){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(
prev);let sep;scalar2.end?(sep=scalar2.end,sep.push(this.sourceToken),delete scalar2.end):sep=[this.sourceToken];const map3={type:"block-map",offset:scalar2.offset,
indent:scalar2.indent,items:[{start,key:scalar2,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map3}else yield*this.lineEnd(scalar2)}*blockScalar(scalar2){
switch(this.type){case"space":case"comment":case"newline":scalar2.props.push(this.sourceToken);return;case"scalar":if(scalar2.source=this.source,this.atNewLine=
!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map3){const it=map3.items[map3.items.length-1];switch(this.type){case"newli\
ne":if(this.onKeyLine=!1,it.value){const end2="end"in it.value?it.value.end:void 0;(Array.isArray(end2)?end2[end2.length-1]:void 0)?.type==="comment"?end2?.push(
this.sourceToken):map3.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"\
comment":if(it.value)map3.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map3.indent)){
const end2=map3.items[map3.items.length-2]?.value?.end;if(Array.isArray(end2)){arrayPushArray(end2,it.start),end2.push(this.sourceToken),map3.items.pop();return}}
it.start.push(this.sourceToken)}return}if(this.indent>=map3.indent){const atMapIndent=!this.onKeyLine&&this.indent===map3.indent,atNextItem=atMapIndent&&(it.sep||
it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.
type){case"newline":nl.push(i);break;case"space":break;case"comment":st.indent>map3.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.
splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map3.items.push({start}),this.onKeyLine=!0):it.sep?it.
sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=
!0):atNextItem||it.value?(start.push(this.sourceToken),map3.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map3.items.push(
{start:[],key:null,sep:[this.sourceToken]});else if(includesToken(it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.
key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,
key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(
it,{key:null,sep:[this.sourceToken]});else{const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,
items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map3.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(
it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(
this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-q\
uoted-scalar":{const fs=this.flowScalar(this.type);atNextItem||it.value?(map3.items.push({start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.
assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(map3);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(
it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&
map3.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(seq2){const it=seq2.items[seq2.items.length-1];switch(this.
type){case"newline":if(it.value){const end2="end"in it.value?it.value.end:void 0;(Array.isArray(end2)?end2[end2.length-1]:void 0)?.type==="comment"?end2?.push(this.
sourceToken):seq2.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq2.items.push({start:[
this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.indent)){const end2=seq2.items[seq2.items.length-2]?.value?.end;if(Array.isArray(end2)){arrayPushArray(
end2,it.start),end2.push(this.sourceToken),seq2.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq2.
indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq2.
items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq2.indent){const bv=this.startBlockValue(seq2);if(bv){this.stack.
push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.
pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.
push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):
it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||
it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"alias":case"scalar":case"sin\
gle-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(
fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);bv?this.
stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.
indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&parent.type!=="\
flow-collection"){const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);
const map3={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map3}else yield*this.
lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"blo\
ck-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="\
comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function parseOptions(options){const prettyErrors=options.prettyErrors!==
!1;return{lineCounter:options.lineCounter||prettyErrors&&new LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter,prettyErrors}=parseOptions(
options),parser=new Parser(lineCounter?.addNewLine),composer=new Composer(options),docs=Array.from(composer.compose(parser.parse(source)));if(prettyErrors&&lineCounter)
for(const doc of docs)doc.errors.forEach(prettifyError(source,lineCounter)),doc.warnings.forEach(prettifyError(source,lineCounter));return docs.length>0?docs:Object.
assign([],{empty:!0},composer.streamInfo())}var MAX_CHARACTERS=65536,MAX_DEPTH=16,MAX_NODES=5e3,MAX_ALIASES=50,MAX_ERRORS=5,FORBIDDEN_KEYS=new Set(["__proto__",
"constructor","prototype"]),TooMuch=class extends Error{},convert=(walk,node,depth)=>{const where2=`line ${walk.lines.linePos(node?.range?.[0]??0).line}`;if(++walk.
nodes>MAX_NODES)throw new TooMuch(`unfolds into more than ${MAX_NODES} values`);if(depth>MAX_DEPTH)throw new TooMuch(`nests deeper than ${MAX_DEPTH} levels`);if(isAlias(
node)){if(++walk.aliases>MAX_ALIASES)throw new TooMuch(`uses more than ${MAX_ALIASES} aliases`);const target=node.resolve(walk.document);if(target===void 0)throw new TooMuch(
`uses the alias *${node.source} before it is defined`);return convert(walk,target,depth+1)}if(isSeq(node)){const items=node.items.map(item=>convert(walk,item,depth+
1));return{where:where2,kind:"list",items}}if(isMap(node)){const entries=new Map;for(const pair of node.items){const key=isScalar(pair.key)?pair.key.value:void 0;
typeof key!="string"?walk.problems.push({path:"",where:where2,says:"has a key that is no text: write it in quotes"}):FORBIDDEN_KEYS.has(key)?walk.problems.push(
{path:"",where:where2,says:`has the key ${quote2(key)}, which is never allowed`}):entries.set(key,convert(walk,pair.value,depth+1))}return{where:where2,kind:"ma\
pping",entries}}const value=isScalar(node)?node.value:null;return{where:where2,kind:"scalar",value:typeof value=="string"||typeof value=="number"||typeof value==
"boolean"?value:null,source:isScalar(node)?node.source??"":""}},readDocument=(text2,problems)=>{if(text2.length>MAX_CHARACTERS){const says=`The file has ${text2.
length} characters; at most ${MAX_CHARACTERS} are read`;problems.push({path:"",says});return}const lines=new LineCounter,before=problems.length;try{const documents=parseAllDocuments(
text2,{lineCounter:lines,version:"1.2",schema:"core",merge:!1,strict:!0,stringKeys:!1,uniqueKeys:!0,prettyErrors:!1,resolveKnownTags:!1,logLevel:"silent"}),[document]=documents;
if(document===void 0||!("contents"in document)||document.contents===null){problems.push({path:"",says:"The file is empty; it must at least name version, service\
 and image"});return}documents.length>1&&problems.push({path:"",says:"The file holds more than one YAML document"});for(const{message,pos}of[...document.errors,
...document.warnings].slice(0,MAX_ERRORS))problems.push({path:"",where:`line ${lines.linePos(pos[0]).line}`,says:`is not valid: ${message}`});if(problems.length>
before)return;const root=convert({document,lines,problems,nodes:0,aliases:0},document.contents,0);return problems.length>before?void 0:root}catch(error){const says=error instanceof
TooMuch?error.message:error instanceof RangeError?`nests deeper than ${MAX_DEPTH} levels`:void 0;if(says===void 0)throw error;problems.push({path:"",says:`The f\
ile ${says}`});return}},DEFAULT_ENVIRONMENT="production",givenBy=({inputs,env})=>({input,variable})=>{const fromInput=inputs[input]?.trim();if(fromInput)return{
text:fromInput,source:"input",name:input};const fromVariable=env[variable]?.trim();return fromVariable?{text:fromVariable,source:"environment variable",name:variable}:
void 0},chosenEnvironment=(sources,explicit)=>{const inputs=explicit?.trim()?{...sources.inputs,environment:explicit}:sources.inputs,given=givenBy({...sources,inputs})(
ENVIRONMENT_OVERRIDE);return given===void 0?{path:"environment",value:DEFAULT_ENVIRONMENT,source:"default"}:{path:"environment",value:given.text,source:given.source,
name:given.name}},environmentsOf=root=>{const environments=root?.kind==="mapping"?root.entries.get("environments"):void 0;return environments?.kind==="mapping"?
[...environments.entries.keys()]:[]},read2=(root,reading)=>{const value=file.read(root,{path:"",setting:""},reading);for(const[name2,settings]of Object.entries(
value?.environments??{}))for(const[path,says]of crossCheck({service:value?.service,name:name2,settings})){const full=["environments",name2,...path===""?[]:[path]].
join("."),where2=reading.places.get(full);reading.problems.push({path:full,...where2===void 0?{}:{where:where2},says})}return value},settingsOf=(whole,name2,environment2)=>{
const{header,json:json2,path,expect}=environment2.smoke.version,proof=json2===void 0?{header:header??""}:{json:json2};return{service:whole.service,image:whole.image,
environment:name2,...environment2,smoke:{...environment2.smoke,version:{path,expect,...proof}}}},loadSettings=request=>{const chosen=chosenEnvironment(request,request.
environment),name2=chosen.value,problems=[],root=readDocument(request.text,problems);if(root===void 0)throw configurationError(request.path,problems);const known=environmentsOf(
root);if(known.length>0&&!known.includes(name2)){const near=didYouMean(name2,known),from=chosen.name===void 0?"":`, named by the ${chosen.source} ${chosen.name}`,
hint=near===void 0?"":`; did you mean ${near}?`;problems.push({path:"environments",says:`has no ${quote2(name2)}${from}: known are ${known.join(", ")}${hint}`})}
const provenance=[chosen],whole=read2(root,{problems,provenance,places:new Map,environment:name2,wants:each=>each===name2,given:givenBy(request)}),environment2=whole?.
environments?.[name2];if(problems.length>0||whole===void 0||environment2===void 0)throw configurationError(request.path,problems);return{settings:settingsOf(whole,
name2,environment2),provenance:provenance.filter(({path})=>path!=="environments"&&path!=="version")}},stateOf2=text2=>text2==="approved"||text2==="rejected"?text2:
"pending",approvalsOf=async(client,runId)=>{const answer=await client.get({path:`actions/runs/${encodeURIComponent(runId)}/approvals`,about:`the approvals of th\
e run ${runId}`,permission:"actions: read"});if(answer===void 0)throw new ConfigurationError({what:`There is no run ${runId} in this repository, or the token ma\
y not see it`,next:"Grant the job permissions: actions: read, in the calling workflow too."});return answer.items().map(item=>({environments:item.at("environmen\
ts").items().map(environment2=>environment2.at("name").text()),state:stateOf2(item.at("state").text()),user:item.at("user").value===null?"ghost":item.at("user").
at("login").text(),comment:item.at("comment").value===null?"":item.at("comment").text()}))},withDeadline=async({clock,limit,signal},work)=>{const late=new AbortController,
finished=new AbortController,both=signal===void 0?late.signal:AbortSignal.any([late.signal,signal]),aborted=new Promise((_,reject)=>{both.addEventListener("abor\
t",()=>reject(both.reason),{once:!0})});clock.sleep(limit,finished.signal).then(()=>late.abort(new Unavailable({what:`No answer within ${limit/1e3} seconds`,next:"\
Re-run the job."})),()=>{});try{return signal?.throwIfAborted(),await Promise.race([work(both),aborted])}finally{finished.abort()}},shapeError=(path,wanted)=>new Unavailable(
{what:`GitHub's answer has no ${wanted} at ${path}`,next:"Re-run the job; if it persists, the API has changed or github-token speaks to another server."}),json=(value,path="\
its root")=>({value,at:key=>{const isObject2=typeof value=="object"&&value!==null&&Object.hasOwn(value,key);return json(isObject2?value[key]:void 0,`${path}.${key}`)},
text:()=>{if(typeof value=="string")return value;throw shapeError(path,"text")},number:()=>{if(typeof value=="number")return value;throw shapeError(path,"number")},
flag:()=>value===!0,items:()=>{if(Array.isArray(value))return value.map((item,index)=>json(item,`${path}[${index}]`));throw shapeError(path,"list")}}),TIMEOUT=20*
SECOND,PAUSES=[1*SECOND,4*SECOND],NOT_FOUND2=Symbol("404"),refusalOf=error=>{if(!(error instanceof Error)||!("status"in error)||typeof error.status!="number")return;
const headers=json(error).at("response").at("headers").value,known=typeof headers=="object"&&headers!==null;return{status:error.status,message:error.message,headers:known?
headers:{}}},isLimited=({status,headers,message})=>status===429||status===403&&(headers["x-ratelimit-remaining"]==="0"||headers["retry-after"]!==void 0||/rate limit/i.
test(message)),isTransient=refusal=>refusal===void 0||refusal.status>=500||isLimited(refusal),translate2=(error,{about,permission})=>{const refusal=refusalOf(error);
if(error instanceof GreenlightError)return new Unavailable({what:`GitHub could not be asked to read ${about}`,next:error.next,cause:error});const says=refusal===
void 0?"":`: ${refusal.status} ${refusal.message}`;return refusal?.status===401?new ConfigurationError({what:`GitHub does not accept the token to read ${about}${says}`,
next:"Leave github-token at its default, or give it a token that is valid.",cause:error}):refusal?.status===403&&!isLimited(refusal)?new ConfigurationError({what:`\
The token may not read ${about}${says}`,next:`Grant the job permissions: ${permission}, in the calling workflow too.`,cause:error}):refusal!==void 0&&isLimited(
refusal)?new Unavailable({what:`GitHub asks to slow down, so it could not be asked to read ${about}${says}`,next:"Re-run the job later; nothing was changed by t\
he question.",cause:error}):new Unavailable({what:`GitHub could not be asked to read ${about}${says}`,next:"Re-run the job; see githubstatus.com when it persist\
s.",cause:error})},connect2=async({token,apiUrl,fetch:fetch2})=>{const{getOctokit}=await __webpack_require__.e(212).then(__webpack_require__.bind(__webpack_require__,
4212));return getOctokit(token.reveal(),{baseUrl:apiUrl,...fetch2===void 0?{}:{request:{fetch:fetch2}},log:{debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}})},
createClient=connection=>{const{repository,clock,signal}=connection;let connected;const ask2=async({path,query})=>{connected??=connect2(connection);const octokit=await connected,
owner=encodeURIComponent(repository.owner),name2=encodeURIComponent(repository.name);try{return await withDeadline({clock,signal,limit:TIMEOUT},async until=>{const{
data:data2}=await octokit.request(`GET /repos/${owner}/${name2}/${path}`,{...query,request:{signal:until}});return data2})}catch(error){if(refusalOf(error)?.status===
404)return NOT_FOUND2;throw error}};return{get:async question=>{for(let attempt=0;;attempt++)try{const data2=await ask2(question);return data2===NOT_FOUND2?void 0:
json(data2)}catch(error){if(signal?.aborted)throw signal.reason;const pause=PAUSES[attempt];if(pause===void 0||!isTransient(refusalOf(error)))throw translate2(error,
question);await clock.sleep(pause,signal)}}}},DEEPEST=10,commitOfTag=async(client,tag2)=>{const about=`the tag ${tag2}`,permission="contents: read",path=`git/re\
f/tags/${tag2.split("/").map(encodeURIComponent).join("/")}`;let target=(await client.get({path,about,permission}))?.at("object");for(let depth=0;target!==void 0&&
depth<DEEPEST;depth++){const sha=target.at("sha").text(),type=target.at("type").text();if(type==="commit")return sha;if(type!=="tag")throw new ConfigurationError(
{what:`The tag ${tag2} names a ${type}, not a commit`,next:"Release a tag that names a commit."});target=(await client.get({path:`git/tags/${encodeURIComponent(
sha)}`,about,permission}))?.at("object")}if(target!==void 0)throw new ConfigurationError({what:`The tag ${tag2} names a tag that names a tag, more than ${DEEPEST}\
 times`,next:"Release a tag that names a commit."})},PERMISSION="actions: read",PAGE=100,reviewer=(entry,owner)=>{const who=entry.at("reviewer");return entry.at(
"type").text()==="Team"?`${owner}/${who.at("slug").text()}`:who.at("login").text()},customPolicies=async(client,name2)=>{const policies=[];for(let page=1;;page++){
const items=(await client.get({path:`environments/${encodeURIComponent(name2)}/deployment-branch-policies`,query:{per_page:PAGE,page},about:`which refs may depl\
oy to the environment ${name2}`,permission:PERMISSION}))?.at("branch_policies").items()??[];for(const item of items)policies.push({name:item.at("name").text(),type:item.
at("type").value==="tag"?"tag":"branch"});if(items.length<PAGE)return policies}},environmentRules=async(client,{name:name2,owner})=>{const environment2=await client.
get({path:`environments/${encodeURIComponent(name2)}`,about:`the environment ${name2}`,permission:PERMISSION});if(environment2===void 0)return;const listed=environment2.
at("protection_rules"),rules=listed.value===void 0?[]:listed.items(),ofType=type=>rules.filter(rule=>rule.at("type").value===type),required2=ofType("required_re\
viewers"),policy=environment2.at("deployment_branch_policy"),refPolicy=policy.value===null||policy.value===void 0?void 0:policy.at("custom_branch_policies").flag()?
await customPolicies(client,name2):[{name:"protected branches",type:"branch"}];return{name:environment2.at("name").text(),reviewers:required2.flatMap(rule=>rule.
at("reviewers").items().map(entry=>reviewer(entry,owner))),preventSelfReview:required2.some(rule=>rule.at("prevent_self_review").flag()),waitTimer:Math.max(0,...ofType(
"wait_timer").map(rule=>rule.at("wait_timer").number())),...refPolicy===void 0?{}:{refPolicy}}},LARGEST2=1048576,refused=(path,commit,why)=>new ConfigurationError(
{what:`${path} at the commit ${commit.slice(0,12)} ${why}`,next:`Name a text file of the repository instead of ${path}.`}),readFile=async(client,{path,commit})=>{
const segments=path.split("/");if(segments.some(segment=>segment===""||segment==="."||segment===".."))throw refused(path,commit,"is no path within the repositor\
y: it must be relative, without . and ..");const file2=await client.get({path:`contents/${segments.map(encodeURIComponent).join("/")}`,query:{ref:commit},about:`\
the file ${path} at the commit ${commit.slice(0,12)}`,permission:"contents: read"});if(file2===void 0)return;if(Array.isArray(file2.value))throw refused(path,commit,
"is a folder");const type=file2.at("type").text();if(type!=="file")throw refused(path,commit,`is a ${type}, not a file`);const size=file2.at("size").number();if(size>
LARGEST2)throw refused(path,commit,`has ${size} bytes, more than ${LARGEST2}`);const encoding=file2.at("encoding").text();if(encoding!=="base64")throw refused(path,
commit,`came in the encoding ${encoding}, not in base64`);const bytes=Buffer.from(file2.at("content").text(),"base64");if(bytes.length!==size)throw refused(path,
commit,`came with ${bytes.length} of ${size} bytes`);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw Object.assign(refused(path,
commit,"is no text in UTF-8"),{cause})}},createRepository=connection=>{const client=createClient(connection);return{commitOfTag:tag2=>commitOfTag(client,tag2),readFile:query=>readFile(
client,query),environment:name2=>environmentRules(client,{name:name2,owner:connection.repository.owner}),approvals:runId=>approvalsOf(client,runId)}},readCommonInputs=(inputs,overrides)=>({
environment:inputs.text("environment"),configPath:inputs.required("config"),githubToken:inputs.secret("github-token"),roleToAssume:inputs.text("role-to-assume"),
overrides:inputs.pick(["environment",...overrides])}),LARGEST_BODY=1048576,httpProbe=(fetcher,clock,stopwatch2)=>({async send({method,url,headers,body,timeout,signal}){
const giveUp2=new AbortController,answered=new AbortController;clock.sleep(timeout,answered.signal).then(()=>giveUp2.abort(new Error(`no answer within ${timeout}\
 ms`)),()=>{});const elapsed=stopwatch2();try{const response=await fetcher(url,{method,headers,redirect:"manual",signal:signal===void 0?giveUp2.signal:AbortSignal.
any([signal,giveUp2.signal]),...body===void 0?{}:{body}}),text2=await readUpTo(response,LARGEST_BODY);return{status:response.status,headers:Object.fromEntries(response.
headers),body:text2,latency:elapsed()}}catch(error){throw error instanceof TypeError&&error.cause instanceof Error?error.cause:error}finally{answered.abort()}}}),
readUpTo=async(response,limit)=>{const chunks=[];let size=0;for await(const chunk of response.body??[]){if(size+=chunk.byteLength,size>limit)throw new Error(`th\
e answer is larger than ${limit} bytes`);chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")},systemClock={now:()=>Date.now(),async sleep(duration2,signal){
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(duration2,void 0,signal===void 0?{}:{signal})}},stopwatch=()=>{const start=performance.now();
return()=>performance.now()-start},VERSION2="0.1.0",act=({name:name2,role,overrides,work},host)=>run(async kit=>{kit.log.line(`Greenlight ${name2} ${VERSION2}`);
const common=readCommonInputs(kit.inputs,overrides),report2=await work(sceneOf(kit,common,role));for(const[output,value]of Object.entries(report2.outputs))kit.outputs.
set(output,value);kit.summary.add(report2.document);const{what,next}=report2.failure??{what:`Done: ${report2.outputs.serving||"nothing"} serves`,next:""};return{
ending:report2.ending,why:what,...next===""?{}:{next}}},host),sceneOf=(kit,common,role)=>{const{inputs,signal,context}=kit,repository=createRepository({token:common.
githubToken,apiUrl:context.apiUrl,repository:context.repository,clock:systemClock,signal}),holder=`${context.repository.fullName}#${context.runId}`;return{inputs,
repository,commit:context.sha,holder,signal,clock:systemClock,open:()=>open(kit,common,role,repository)}},open=async(kit,common,role,repository)=>{const{context,
env,signal,log}=kit,commit=context.sha,{configPath}=common,text2=await repository.readFile({path:configPath,commit});if(text2===void 0)throw new ConfigurationError(
{what:`There is no file ${configPath} at ${commit.slice(0,12)}`,next:"Commit the config there, or name its path in the input config."});const{settings,provenance}=loadSettings(
{text:text2,path:configPath,inputs:common.overrides,env}),session=connect({region:settings.region,signal,userAgent:["greenlight",VERSION2],environment:kit.env,...credentialsOf(
kit,common,settings,role)}),journal=logJournal(log),images=awsImages(session,settings);return{settings,provenance,ports:{...awsPorts(session,settings,{clock:systemClock}),
clock:systemClock,journal},account:awsAccount(session),images,probe:httpProbe(fetch,systemClock,stopwatch),prepare:(tag2,digest)=>prepareRelease({settings,tag:tag2,
commit,repository,images,holder:`${context.repository.fullName}#${context.runId}`,...digest===void 0?{}:{digest}})}},credentialsOf=(kit,common,settings,role)=>{
const arn=common.roleToAssume??settings.roles[role];if(arn===void 0)return{};const{context}=kit;return{credentials:assumeRoleWithWebIdentity({role:arn,region:settings.
region,sessionName:`greenlight-${context.runId}-${context.runAttempt}`,token:async()=>(await kit.oidcToken("sts.amazonaws.com")).reveal(),clock:systemClock})}}})};export{id,ids,modules};

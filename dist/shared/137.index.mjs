const id=137,ids=[137],modules={9137:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9406),_empty_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3498),readInputs=inputs=>({tag:inputs.required("tag"),digest:inputs.text("image-digest")}),OVERRIDES=[
"strategy","canary-percentage","canary-duration","automatic-rollback","health-check-interval"],totals=(minutes,maxP95)=>{let[requests,errors,slowMinutes]=[0,0,0],
worstP95=null;for(const minute of minutes)requests+=minute.requests??0,errors+=minute.errors,minute.p95!==void 0&&(worstP95=Math.max(worstP95??0,minute.p95),minute.
p95>maxP95&&(slowMinutes+=1));const tried=Math.max(requests,errors);return{requests:tried,errors,errorRate:tried>0?100*errors/tried:null,worstP95,slowMinutes}},
SLOW_MINUTES=2,percent=rate=>rate===null?"no requests":`${Number(rate.toFixed(3))} %`,judgeByLimits=(evidence,limits)=>{const canary=totals(evidence.canary,limits.
maxP95),stable=totals(evidence.stable,limits.maxP95),numbers={canaryRequests:canary.requests,canaryErrors:canary.errors,canaryErrorRate:canary.errorRate,canaryP95:canary.
worstP95,stableRequests:stable.requests,stableErrors:stable.errors,stableErrorRate:stable.errorRate,stableP95:stable.worstP95},say=(verdict,reason)=>({verdict,reason,
numbers});if(evidence.canary.length===0)return say("inconclusive","no settled minute of the canary yet: no data is never health");if(canary.requests<limits.minRequests||
canary.errorRate===null)return say("inconclusive",`${canary.requests} requests reached the canary, ${limits.minRequests} are needed for a verdict`);const seen=`${canary.
errors} of ${canary.requests} canary requests failed (${percent(canary.errorRate)}; stable ${percent(stable.errorRate)})`;if(canary.errorRate>limits.maxErrorRate)
return stable.errorRate!==null&&stable.errorRate>=canary.errorRate?say("inconclusive",`${seen}: above the limit of ${limits.maxErrorRate} %, but the stable vers\
ion fails as often`):say("rollback",`${seen}: above the limit of ${limits.maxErrorRate} %`);if(canary.slowMinutes>=SLOW_MINUTES){const slow=`the canary's p95 wa\
s above ${limits.maxP95} ms in ${canary.slowMinutes} minutes (worst ${Math.round(canary.worstP95??0)} ms)`;return stable.slowMinutes>=canary.slowMinutes?say("in\
conclusive",`${slow}, but the stable version was as slow`):say("rollback",slow)}return say("promote",`${seen}: within the limit of ${limits.maxErrorRate} %`)},limitsJudge={
judge({stage,candidate,evidence,settings}){const{limits,canary}=settings,strict=Math.min(limits.errorRate,Number((100-limits.successRate).toFixed(6)));return judgeByLimits(
{canary:evidence[candidate],stable:evidence[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.jx)(candidate)]},{maxErrorRate:stage.kind==="bake"?limits.bakeErrorRate:
strict,maxP95:limits.p95,minRequests:canary.minRequests})}},shiftTraffic=async order=>{const{plan,ports,signal,judge=limitsJudge}=order,ended=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.
OJ)({goal:"shift",plan,judge},ports,plan.holder,signal);return{ending:ended.ending,outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.$U)(ended.ending,
ended.seen),moves:JSON.stringify(ended.moves.map(({slot,percent:percent2,at})=>({slot,percent:percent2,at:new Date(at).toISOString()}))),looks:JSON.stringify(ended.
looks.map(({at,...look})=>({at:new Date(at).toISOString(),...look}))),seconds:((ended.endedAt-ended.startedAt)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.
Z2).toFixed(1)},document:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.yn)(`Shift traffic to ${plan.tag}`,ended),...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.
g5)(ended)}};await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.R)({name:"shift-traffic",role:"traffic",overrides:OVERRIDES,async work({inputs,signal,open}){
const{tag,digest}=readInputs(inputs),{prepare,ports}=await open();return shiftTraffic({plan:await prepare(tag,digest),ports,signal})}},process),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)})};export{id,ids,modules};

const id=15,ids=[15],modules={1015:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),readInputs=inputs=>({
tag:inputs.required("tag")}),OVERRIDES=["strategy","canary-percentage","canary-duration","automatic-rollback","health-check-interval","health-check-timeout","de\
ploy-environment","traffic-environment","rollback-environment"],BUDGET=5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.pY,once=ask=>{let asked;return()=>(asked??=
ask(),asked)},refuseConfig=async(error,order)=>{if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.j1))throw error;const{tag,commit,repository,
clock}=order,commitOfTag=once(()=>repository.commitOfTag(tag)),config={...error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.ok?{id:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
Ki.id,title:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Ki.title}:{id:"config-valid",title:"The config is valid"},status:"failed",found:error.message,next:error.
next,duration:0};return refusal(tag,[config,...await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.AQ)(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
tB,{tag,commit,commitOfTag},clock)],{})},refusal=(tag,reports,outputs)=>{const failed=reports.filter(({status})=>status==="failed");return{ending:"refused",outputs:{
outcome:"refused",...outputs},document:[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Pl)(`Gates for ${tag}`,"refused"),tableOf(reports),...traces(reports)],
failure:{what:`${failed.length} of ${reports.length} gates refuse ${tag}:
${failed.map(({id:id2,found})=>`- ${id2}: ${found}`).join(`
`)}`,next:failed.map(({next})=>next).join(`
`)}}},validate=async order=>{const{tag,commit,ref,holder,settings,ports,account,images,repository}=order,clock=ports.clock,startedAt=clock.now(),live=once(()=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
lB)(ports,{holder})),digest=once(()=>images.digestOf(tag)),reports=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.AQ)(order.gates??_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
JH,{tag,commit,ref,holder,settings,policy:order.policyReading,live,digest,whoAmI:once(()=>account.whoAmI()),commitOfTag:once(()=>repository.commitOfTag(tag)),environment:name=>repository.
environment(name),defaultBranch:once(async()=>(await repository.defaultBranch()).name),taskDefinition:once(()=>repository.readFile({path:settings.taskDefinition,
commit}))},clock),took=clock.now()-startedAt;if(reports.some(({status})=>status==="failed")){const seen2=await live().catch(()=>{});return refusal(tag,reports,seen2===
void 0?{}:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.$U)("refused",seen2))}const seen=await live();return{...planned(order,seen,await digest()),document:[
...planOf(order,seen),tableOf(reports),timing(took),sources(order)]}},stableOf=seen=>seen.lease.state==="ours"?seen.lease.lease.stable:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
ye)(seen.rule.weights),stepsOf=({settings},seen)=>{const stable=stableOf(seen),first=stable!==void 0&&(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Im)(
seen.slots[stable])&&seen.slots[stable].mark===void 0;return(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.ZL)(settings,first).map(({percent})=>percent)},
servesAlready=({tag},seen)=>{const serving=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.ye)(seen.rule.weights);if(serving===void 0||seen.lease.state===
"ours")return!1;const{mark}=seen.slots[serving];return mark?.release===tag&&mark.good},planned=(order,seen,digest)=>{const{tag,commit,provenance}=order,stable=stableOf(
seen),facts={version:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.mx)(tag)??"",commit,digest:digest??"",stable:stable??"",candidate:stable===void 0?"":
(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.jx)(stable)},steps=stepsOf(order,seen);return{ending:"done",outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
$U)("done",seen),...facts,steps:JSON.stringify(steps),"already-serving":String(servesAlready(order,seen)),plan:JSON.stringify({...facts,steps,settings:provenance,
policy:policyOf(order)})}}},policyOf=({policyReading:reading})=>{if(reading.state!=="read")return null;const{path,branch,commit,parameter}=reading.policy.source;
return{path,branch,commit,...parameter===void 0?{}:{parameter}}},planOf=(order,seen)=>{const{tag,settings}=order,stable=stableOf(seen);if(stable===void 0)return[
(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Pl)(`Gates for ${tag}`,"done")];const from=seen.slots[stable].mark?.release??((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
Im)(seen.slots[stable])?"nothing":"an unmarked version");return[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Pl)(`Gates for ${tag}`,"done"),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
FY)(servesAlready(order,seen)?`${tag} already serves all traffic of ${settings.environment} from ${stable}. Nothing is left to do.`:`${tag} goes to ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
jx)(stable)} of ${settings.service} in ${settings.environment}; ${from} serves from ${stable}. Traffic: ${stepsOf(order,seen).join(" → ")} %.`)]},SIGNS={passed:"\
✅",warned:"⚠️",failed:"⛔"},tableOf=reports=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.tp)(["","Gate","Found","What to do"],reports.map(({status,
title,found,next=""})=>[SIGNS[status],title,found,next])),traces=reports=>reports.flatMap(({id:id2,trace})=>trace===void 0?[]:[{block:"lines",title:`Trace of ${id2}`,
lines:trace.split(`
`)}]),timing=took=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.FY)(`Took ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.MB)(took)} of ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
MB)(BUDGET)} (gates).`),sources=({provenance})=>({block:"lines",title:"Where each setting came from",lines:provenance.map(({path,value,source,name})=>`${path} =\
 ${value} (${source}${name===void 0?"":` ${name}`})`)});await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"validate-gate",role:"validate",overrides:OVERRIDES,
policy:"report",async work({inputs,commit,ref,holder,repository,clock,open}){const{tag}=readInputs(inputs),tools=await open().catch(error=>refuseConfig(error,{tag,
commit,repository,clock}));return"document"in tools?tools:validate({tag,commit,ref,holder,repository,...tools})}},process),__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}},1)})};export{id,ids,modules};

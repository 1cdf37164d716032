const id=8,ids=[8],modules={2008:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _yaml_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8256),_empty_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3498),readInputs=inputs=>({tag:inputs.required("tag"),digest:inputs.text("image-digest")}),OVERRIDES=["health-check-interval"],BUDGET={name:"deployment to the c\
andidate slot",limit:5*_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.pY},deployGreen=async order=>{const{plan,ports,signal}=order,ended=await(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.
OJ)({goal:"deploy",plan},ports,plan.holder,signal),{seen}=ended,stable=seen.lease.state==="ours"?seen.lease.lease.stable:(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.
ye)(seen.rule.weights),slot=stable===void 0?void 0:seen.slots[stable].mark?.release===plan.tag?stable:(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.jx)(stable);return{
ending:ended.ending,outputs:{...(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.$U)(ended.ending,seen),slot:slot??"","task-definition":slot===void 0?"":seen.slots[slot].
rollout?.taskDefinition??"",seconds:((ended.endedAt-ended.startedAt)/_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2).toFixed(1)},document:(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.
yn)(`Deploy ${plan.tag}`,ended,BUDGET),...(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.g5)(ended)}};await(0,_yaml_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"deplo\
y-green",role:"deploy",overrides:OVERRIDES,async work({inputs,signal,open}){const{tag,digest}=readInputs(inputs),{prepare,ports}=await open();return deployGreen(
{plan:await prepare(tag,digest),ports,signal})}},process),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)})};export{id,ids,modules};

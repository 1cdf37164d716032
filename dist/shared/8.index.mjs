const id=8,ids=[8],modules={2008:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),readInputs=inputs=>({
tag:inputs.required("tag"),digest:inputs.text("image-digest")}),OVERRIDES=["health-check-interval"],BUDGET={name:"deployment to the candidate slot",limit:5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
pY},deployGreen=async order=>{const{plan,ports,permit,signal}=order;await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.w)(plan);const ended=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
OJ)({goal:"deploy",plan,permit},ports,plan.holder,signal),{seen}=ended,stable=seen.lease.state==="ours"?seen.lease.lease.stable:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
ye)(seen.rule.weights),slot=stable===void 0?void 0:seen.slots[stable].mark?.release===plan.tag?stable:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.jx)(
stable);return{ending:ended.ending,outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.$U)(ended.ending,seen),slot:slot??"","task-definition":slot===
void 0?"":seen.slots[slot].rollout?.taskDefinition??"",seconds:((ended.endedAt-ended.startedAt)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Z2).toFixed(1)},
document:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.yn)(`Deploy ${plan.tag}`,ended,BUDGET),...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.g5)(
ended)}};await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"deploy-green",role:"deploy",overrides:OVERRIDES,policy:"refuse",async work({inputs,signal,
open}){const{tag,digest}=readInputs(inputs),{prepare,ports,permit}=await open();return deployGreen({plan:await prepare(tag,digest),ports,permit:permit("deploy"),
signal})}},process),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)})};export{id,ids,modules};

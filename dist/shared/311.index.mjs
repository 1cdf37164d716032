const id=311,ids=[311],modules={9311:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),readInputs=inputs=>{
const mode=inputs.choice("mode",["automatic","manual"])??"manual",to=inputs.text("to"),tag=inputs.text("tag"),reason=inputs.text("reason");if(to!==void 0&&(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
mx)(to)===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.j1({what:`The input to is ${JSON.stringify(to)}, which is no strict SemVer tag`,
next:"Name a released tag such as v1.4.0, or leave it empty for the last known good release."});if(to!==void 0&&mode==="automatic")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.
j1({what:`The input to is ${JSON.stringify(to)}, but mode is automatic`,next:"Leave to empty: an automatic rollback goes back to where its release began."});return{
mode,to,tag,reason}},OVERRIDES=["health-check-interval"],BUDGET={name:"rollback",limit:10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.pY},rollBack=async order=>{
const{plan,ports,signal,release,why,remarks=async()=>[]}=order,ended=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.OJ)({goal:"rollback",plan,why,...release===
void 0?{}:{release}},ports,plan.holder,signal),last=ended.moves.at(-1),seconds=((last===void 0?ended.endedAt:last.at)-ended.startedAt)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
Z2;return{ending:ended.ending,outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.$U)(ended.ending,ended.seen),moved:String(last!==void 0),seconds:seconds.
toFixed(1)},document:[...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.yn)("Rollback",ended,BUDGET),{block:"paragraph",text:last===void 0?"No traffic ha\
d to move.":`All traffic was back on ${last.slot} ${seconds.toFixed(1)} s after the start.`},...(await remarks()).map(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
FY)],...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.g5)(ended)}};await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"rollback",role:"rol\
lback",overrides:OVERRIDES,policy:"tell",async work({inputs,holder,signal,open}){const{mode,to,tag,reason}=readInputs(inputs),{settings,ports,rollbackRemarks}=await open(
{as:mode==="automatic"?"recover":"rollback"});return rollBack({plan:{settings,holder,mode,...to===void 0?{}:{to}},why:reason??(mode==="manual"?"dispatched by ha\
nd":"the release did not succeed"),ports,remarks:rollbackRemarks,signal,...mode==="automatic"&&tag!==void 0?{release:tag}:{}})}},process),__webpack_async_result__()}catch(e){
__webpack_async_result__(e)}},1)})};export{id,ids,modules};

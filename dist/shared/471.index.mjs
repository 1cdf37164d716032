const id=471,ids=[471],modules={8471:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),readInputs=inputs=>({
tag:inputs.required("tag"),digest:inputs.text("image-digest")}),OVERRIDES=["smoke-url","health-check-timeout"],smokeTest=async order=>{const{plan,ports,probe,signal}=order,
identity={holder:plan.holder},seen=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.lB)(ports,identity),slot=slotOfRelease(plan,seen),clock=ports.clock,
results=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Lw)({settings:plan.settings,slot,version:plan,probe,clock,...signal===void 0?{}:{signal}}),failed=results.
filter(({passed})=>!passed),ending=failed.length===0?"done":"unfinished",after=await(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.lB)(ports,identity);return{
ending,outputs:{...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.$U)(ending,after),slot,failed:JSON.stringify(failed.map(({name})=>name))},document:accountOfSmoke(
plan,slot,results,after),...failed.length===0?{}:{failure:{what:`${failed.length} of ${results.length} smoke tests failed in ${slot}: ${failed.map(({name,complaints})=>`${name}\
 (${complaints.join("; ")})`).join(", ")}`,next:`No traffic has reached ${plan.tag}. Mend it and release under a new tag.`}}}},slotOfRelease=(plan,seen)=>{const slot=[
"blue","green"].find(each=>seen.slots[each].mark?.release===plan.tag&&seen.slots[each].mark?.fingerprint===plan.fingerprint);if(slot===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.
j1({what:`Neither slot holds ${plan.tag} (blue: ${seen.slots.blue.mark?.release??"nothing"}, green: ${seen.slots.green.mark?.release??"nothing"})`,next:"Run dep\
loy-green for this tag first."});if(!seen.rule.reachable.includes(slot))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.j1({what:`No rule on the \
header ${plan.settings.smoke.header} leads to ${slot} alone`,next:`Add a listener rule before ${seen.rule.arn}: http-header ${plan.settings.smoke.header} = ${slot}\
 forwards to that slot's target group.`});if(seen.rule.weights[slot]>0&&seen.lease.state==="none"&&(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.ye)(seen.
rule.weights)===(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.jx)(slot))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.j1({what:`Traffic\
 is ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Jq)(seen.rule.weights)}`,next:"Roll back first."});return slot},accountOfSmoke=(plan,slot,results,seen)=>[
(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Pl)(`Smoke-test ${plan.tag} in ${slot}`,results.every(({passed})=>passed)?"done":"unfinished"),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
tp)(["","Check","Request","Attempts","Findings"],results.map(({passed,name,request,attempts,complaints})=>[passed?"✅":"❌",name,request,attempts.join(" → "),
complaints.join("; ")])),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.FY)(`Every request carried ${plan.settings.smoke.header}: ${slot}.`),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.
IS)(seen)];await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.Rb)({name:"smoke-test",role:"deploy",overrides:OVERRIDES,policy:"refuse",async work({inputs,signal,
open}){const{tag,digest}=readInputs(inputs),{prepare,ports,probe}=await open();return smokeTest({plan:await prepare(tag,digest),ports,probe,signal})}},process),
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)})};export{id,ids,modules};

const id=357,ids=[357],modules={357:((__webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{__webpack_require__.r(__webpack_exports__);var _packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3102),_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9406),
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2224),MOST=20,jobIn=line=>{
const colon=line.indexOf(":"),job=line.slice(0,colon).trim(),environment=line.slice(colon+1).trim();if(colon<0||job===""||environment==="")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.
j1({what:`The input jobs has the line ${JSON.stringify(line.slice(0,80))}`,next:"Write the job's name, a colon and its GitHub environment, such as Deploy: produ\
ction."});return{job,environment}},readInputs=inputs=>{const lines=inputs.required("jobs").split(`
`).map(line=>line.trim()).filter(line=>line!=="");if(lines.length>MOST)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.j1({what:`The input jobs h\
as ${lines.length} lines, more than ${MOST}`,next:"Name only the jobs that failed without an outcome."});const own=inputs.text("check-run-id");return{jobs:lines.
map(jobIn),recovery:inputs.text("recovery"),ownJob:own!==void 0&&/^\d{1,15}$/.test(own)?Number(own):void 0}},LONGEST_QUOTE=300,MOST_QUOTES=3,REJECTION=/protection rules|deployment was rejected|not allowed to deploy/,
known=async ask=>{try{return{is:await ask()}}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.uf)||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_4__.
j$)throw error;return{unread:error.message,next:error.next}}},callOf=name=>name.slice(0,Math.max(0,name.lastIndexOf(" / "))),find=(jobs,{job},ownJob)=>{const own=jobs.
find(({id:id2})=>id2===ownJob),wanted=own===void 0?void 0:[callOf(own.name),job].filter(part=>part!=="").join(" / ");return jobs.find(({name})=>wanted===void 0?
name===job||name.endsWith(` / ${job}`):name===wanted)},report=async order=>{const{jobs,github,runId,ownJob}=order,[listed,approvals]=await Promise.all([known(()=>github.
jobs(runId)),known(()=>github.approvals(runId))]),silences=await Promise.all(jobs.map(async silent=>{if(!("is"in listed))return{...silent,how:"unknown",...untold(
listed)};const found=find(listed.is,silent,ownJob);return found===void 0?{...silent,how:"unknown",...untold({unread:"GitHub does not list this job",next:"Look a\
t the page of the run"})}:found.started?{...silent,how:"lost",...LOST}:{...silent,...await reasonOf(found,silent,approvals,order)}}));return{ending:"done",outputs:{
silent:JSON.stringify(silences.map(({job,environment,how,found})=>({job,environment,how,why:found})))},document:accountOf(silences,order),notices:silences.map(noticeOf(
order))}},untold=({unread,next})=>({found:`It failed without a word: its environment rejected it, or its runner was lost (${unread})`,next}),LOST={found:"It was\
 begun and ended without a word: its runner was lost, or could not report",next:"Look at its log, and at who serves (docs/runbook-rollback.md)"},reasonOf=async(job,{
environment},approvals,{github,ref})=>{const[words,rules]=await Promise.all([known(()=>github.annotations(job.id)),known(()=>github.environment(environment))]),
quotes="is"in words?words.is.slice(0,MOST_QUOTES).map(each=>each.slice(0,LONGEST_QUOTE)):[],said=quotes.length===0?"":`. GitHub says: ${quotes.join(" ")}`,refused="\
is"in rules&&rules.is!==void 0?(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.AK)(rules.is,ref):void 0;if(refused!==void 0)return{how:"rejected",found:`${refused.
found}${said}`,next:refused.next};const rejection="is"in approvals?rejectionOf(approvals.is,environment):void 0;if(rejection!==void 0){const{user,comment}=rejection;
return{how:"rejected",found:`${user} rejected it${comment===""?"":`: ${comment.slice(0,LONGEST_QUOTE)}`}${said}`,next:"Release again when that person agrees"}}const unread=[
..."is"in words?[]:["GitHub's own words need checks: read, which the calling workflow may grant"],..."is"in rules?[]:[rules.unread]],why=unread.length===0||said!==
""?"":` (${unread.join("; ")})`;return{how:quotes.some(quote=>REJECTION.test(quote))?"rejected":"unbegun",found:`GitHub ended it before its first step${said}${why}`,
next:'Look at the page of the run, and at the rules of the environment (docs/setup.md, "GitHub environments")'}},rejectionOf=(approvals,environment)=>approvals.
findLast(({state,environments})=>state==="rejected"&&environments.some(name=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.iE)(name,environment))),VERBS={
rejected:"was rejected by",unbegun:"never began in",lost:"was lost in",unknown:"ended without a word in"},noticeOf=({recovery})=>({job,environment,how,found,next})=>({
title:`${job} ${VERBS[how]} ${environment}`,text:`${found.replace(/\.$/,"")}.${job===recovery?` ${NOBODY_BACK}`:""}
Next: ${next}.`}),NOBODY_BACK="This job brings the traffic back, and it did not: dispatch the rollback workflow. If a lease stands, AWS restores the old weights\
 when it is due.",accountOf=(silences,{recovery})=>[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.Pl)(`${silences.length===1?"A job":`${silences.length}\
 jobs`} ended without a word`,"unfinished"),...silences.some(({job})=>job===recovery)?[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.FY)(NOBODY_BACK)]:[],
(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_3__.tp)(["Job","Environment","What is known","What to do"],silences.map(({job,environment,found,next})=>[job,environment,
found,next]))];await(0,_packages_aws_mjs__WEBPACK_IMPORTED_MODULE_0__.VW)({name:"report",work:({inputs,github,runId,ref})=>report({...readInputs(inputs),github,
runId,ref})},process),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)})};export{id,ids,modules};

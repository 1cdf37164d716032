const id=102,ids=[102],modules={3102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>act,m:()=>systemClock});var _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9406),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),node_crypto__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7598),node_util__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7975),node_timers_promises__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8500),variableOf=name=>`INPUT_${name.replaceAll(" ","_").toUpperCase()}`,quote=value=>JSON.
stringify(value.length>80?`${value.slice(0,80)}…`:value),createInputs=(env,secrets)=>{const text=name=>env[variableOf(name)]?.trim()||void 0,required=name=>{const value=text(
name);if(value!==void 0)return value;throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The input ${name} is empty, but it is required`,next:`\
Set ${name} under the step's with:.`})},choice=(name,choices)=>{const value=text(name);if(value===void 0)return;const chosen=choices.find(each=>each===value);if(chosen!==
void 0)return chosen;throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The input ${name} is ${quote(value)}, must be one of ${choices.join(
", ")}`,next:`Set ${name} to one of these, or leave it away.`})};return{text,required,choice,flag:name=>{const word=choice(name,["true","false"]);return word===
void 0?void 0:word==="true"},list:name=>(text(name)??"").split(/[,\n]/).map(item=>item.trim()).filter(item=>item!==""),secret:name=>secrets.keep(required(name)),
pick:names=>Object.fromEntries(names.flatMap(name=>{const value=text(name);return value===void 0?[]:[[name,value]]}))}},HIDDEN="***",Secret=class{#value;constructor(value){
this.#value=value}reveal(){return this.#value}toString(){return HIDDEN}toJSON(){return HIDDEN}[Symbol.for("nodejs.util.inspect.custom")](){return HIDDEN}},SHORTEST=4,
formsOf=value=>{const forms=[value,value.trim(),...value.split(/\r?\n/).map(line=>line.trim())].flatMap(piece=>[piece,Buffer.from(piece).toString("base64"),Buffer.
from(piece).toString("base64").replace(/=+$/,""),Buffer.from(piece).toString("base64url"),encodeURIComponent(Buffer.from(piece).toString()),JSON.stringify(piece).
slice(1,-1)]);return[...new Set(forms)].filter(form=>form.length>=SHORTEST)},createSecrets=mask=>{const known=[];return{keep:value=>{for(const form of formsOf(value))
known.includes(form)||(known.push(form),mask(form));return known.sort((a,b)=>b.length-a.length),new Secret(value)},redact:text=>known.reduce((safe,form)=>safe.replaceAll(
form,HIDDEN),text)}},logJournal=log=>({record:({at,text,data:data2})=>{try{log.line(`${new Date(at).toISOString().slice(11,19)}  ${text}`),data2!==void 0&&log.debug(
JSON.stringify(data2))}catch(error){log.debug(`An entry of the journal could not be written: ${String(error)}`)}}}),fromToolkit=async audience=>{const{getIDToken}=await __webpack_require__.
e(841).then(__webpack_require__.bind(__webpack_require__,9841));return getIDToken(audience)},oidcToken=async(env,secrets,audience,fetchToken=fromToolkit)=>{if(!env.
ACTIONS_ID_TOKEN_REQUEST_URL||!env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:"GitHub gives this job n\
o OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set",next:"Grant the job permissions: id-token: write, in the calling workfl\
ow too."});secrets.keep(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);const token=await fetchToken(audience).catch(cause=>{throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
$P({what:"GitHub's OIDC issuer gave no token",next:"Re-run the job; see githubstatus.com when it persists.",cause})});return secrets.keep(token)},writeReportFile=(env,{
name,text})=>{const directory=env.RUNNER_TEMP;if(directory)try{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(
directory,"greenlight"),{recursive:!0});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory,"greenlight",name);return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
writeFileSync)(path,text),path}catch{return}},URL_SHAPE=/^https?:\/\/[^\s/@]+(?:\/[^\s@]*)?$/,readContext=env=>{const wrong=[],read2=(variable,shape)=>{const value=env[variable]??
"";return value===""?wrong.push(`${variable} is not set`):shape.test(value)||wrong.push(`${variable} is ${JSON.stringify(value.slice(0,80))}`),value},any=/^[^\r\n]+$/,
fullName=read2("GITHUB_REPOSITORY",/^[\w.-]+\/[\w.-]+$/),[owner="",name=""]=fullName.split("/"),runId=read2("GITHUB_RUN_ID",/^\d+$/),serverUrl=read2("GITHUB_SER\
VER_URL",URL_SHAPE).replace(/\/+$/,""),context={repository:{owner,name,fullName},runId,runAttempt:Number(read2("GITHUB_RUN_ATTEMPT",/^[1-9]\d*$/)),job:read2("GI\
THUB_JOB",any),workflow:read2("GITHUB_WORKFLOW",any),event:read2("GITHUB_EVENT_NAME",/^\w+$/),refName:read2("GITHUB_REF_NAME",any),refType:read2("GITHUB_REF_TYP\
E",/^(?:branch|tag)$/)==="tag"?"tag":"branch",sha:read2("GITHUB_SHA",/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),actor:read2("GITHUB_ACTOR",any),serverUrl,apiUrl:read2("\
GITHUB_API_URL",URL_SHAPE).replace(/\/+$/,""),runUrl:`${serverUrl}/${fullName}/actions/runs/${runId}`};if(wrong.length===0)return context;throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`This does not look like a job of GitHub Actions: ${wrong.join("; ")}`,next:"Run this action in a job of GitHub Actions, or in a rehearsal."})},LINE_ENDS=/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g,
INVISIBLE=/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,visible=text=>text.replaceAll(/\u0085/g,`
`).replaceAll(INVISIBLE,""),linesOf=text=>visible(text).split(LINE_ENDS),oneLine=text=>linesOf(text).join(" ⏎ "),LONGEST_MESSAGE=4e3,data=text=>text.replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),property=text=>data(text).replaceAll(":","%3A").replaceAll(",","%2C"),workflowCommand=(command,message,properties={})=>{const pairs=Object.entries(properties).
map(([key,value])=>`${key}=${property(value)}`);return`::${command}${pairs.length>0?` ${pairs.join(",")}`:""}::${data(message)}`},cutMessage=text=>text.length>LONGEST_MESSAGE?
`${text.slice(0,LONGEST_MESSAGE)}… (cut)`:text,plainLine=text=>oneLine(text).replace(/^(\s*):(?=:)/,"$1:\\").replaceAll("##[","##\\["),MUTED="\x1B[90m",RESET="\
\x1B[0m",createLog=(write,redact)=>{const put=line=>write(`${line}
`),annotate=kind=>(title,text)=>{const message=cutMessage(linesOf(redact(text)).join(`
`));put(workflowCommand(kind,message,{title:linesOf(redact(title)).join(" ")}))};return{line:text=>put(plainLine(redact(text))),muted:text=>put(`${MUTED}${plainLine(
redact(text))}${RESET}`),debug:text=>put(workflowCommand("debug",linesOf(redact(text)).join(" "))),notice:annotate("notice"),warning:annotate("warning"),error:annotate(
"error"),group:async(title,inside)=>{put(workflowCommand("group",linesOf(redact(title)).join(" ")));try{return await inside()}finally{put("::endgroup::")}}}},appendToCommandFile=(env,variable,text)=>{
const path=env[variable];if(!path)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The environment variable ${variable} is not set, so the\
re is nowhere to write to`,next:"Run this action in a job of GitHub Actions, or in a rehearsal."});(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path,
text)},createOutputs=(env,redact,unique=node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)=>({set:(name,value)=>{const delimiter=`greenlight_${unique()}`,safe=redact(
value);if(!/^[\w-]+$/.test(name))throw new Error(`${JSON.stringify(name)} cannot be the name of an output`);if(safe.includes(delimiter))throw new Error(`The val\
ue of the output ${name} contains its own delimiter`);appendToCommandFile(env,"GITHUB_OUTPUT",`${name}<<${delimiter}
${safe}
${delimiter}
`)}}),LONGEST_TEXT=4e3,LONGEST_LINE=500,MOST_LINES=200,BAR_WIDTH=40,cut=(text,most)=>text.length>most?`${text.slice(0,most)}…`:text,html=text=>text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>html(oneLine(cut(text,LONGEST_TEXT))).replaceAll(/[\\`*_{}[\]()#+|~$!^]/g,"\\$&").
replaceAll("://","\\://").replaceAll(/\bwww\./gi,"$&​").replaceAll("@","@​").replace(/^(\s*)([-=:])/,"$1\\$2").replace(/^(\s*\d+)\./,"$1\\."),paragraph2=text=>linesOf(
cut(text,LONGEST_TEXT)).map(escapeMarkdown).join(`<br>
`),codeBlock=lines=>{const shown=lines.slice(0,MOST_LINES).map(line=>cut(oneLine(line),LONGEST_LINE));lines.length>MOST_LINES&&shown.push(`… and ${lines.length-
MOST_LINES} more lines`);const longest=Math.max(2,...shown.flatMap(line=>(line.match(/`+/g)??[]).map(run2=>run2.length))),fence="`".repeat(longest+1);return[`${fence}\
text`,...shown,fence].join(`
`)},row=cells=>`| ${cells.join(" | ")} |`,bars=shares=>{const width=Math.max(0,...shares.map(({label})=>label.length));return codeBlock(shares.map(({label,percent,
note})=>{const clamped=Math.min(100,Math.max(0,percent)),full=Math.round(clamped/100*BAR_WIDTH),bar="█".repeat(full)+"░".repeat(BAR_WIDTH-full);return`${label.
padEnd(width)}  ${bar} ${Number(clamped.toFixed(1))} %  ${note}`}))},mermaidText=text=>cut(text.replaceAll(/[^\p{L}\p{N} .,:%()-]/gu," ").replaceAll(/ +/g," ").
trim(),80),clock=at=>new Date(at).toISOString().slice(11,16),DRAWN=49,STROKES="#e5534b, #2f81f7",LOOKS=`%%{init: {"xyChart": {"width": 880, "height": 300}, "the\
meVariables": {"xyChart": {"plotColorPalette": "${STROKES}"}}}}%%`,mermaid=chart=>{const[first,last]=[chart.times[0],chart.times.at(-1)];if(first===void 0||last===
void 0||first===last)return"";const{title,full,fullMeans,unit,series}=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Qc)(chart,DRAWN),height=values=>values.
reduce((most,value)=>Math.max(most,value??0),0),highest=series.toSorted((a,b)=>height(b.values)-height(a.values))[0];if(highest===void 0||!highest.values.every(
value=>value!==null))return"";const points=highest.values.map(value=>Number((value??0).toFixed(1))),minutes=Number(((last-first)/6e4).toFixed(2));return["```mer\
maid",LOOKS,"xychart-beta",`  title "${mermaidText(`${title}: ${highest.label} (red: ${fullMeans})`)}"`,`  x-axis "minutes since ${clock(first)} UTC" 0 --> ${minutes}`,
`  y-axis "${mermaidText(unit)}" 0 --> ${Number((1.1*full).toFixed(6))}`,`  line [${points.map(()=>full).join(", ")}]`,`  line [${points.join(", ")}]`,"```"].join(
`
`)},sparklines=chart=>{const{title,times,full,fullMeans,unit,series}=chart,width=Math.max(0,...series.map(({label})=>label.length)),lines=series.map(({label,values})=>{
const last2=values.findLast(value=>value!==null),now=last2===void 0?"no data":`${Math.floor(last2??0)} ${unit}`;return`${label.padEnd(width)}  ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
KM)(values,full)}  ${now}`}),[first,last]=[times[0],times.at(-1)],span=first===void 0||last===void 0?"":`${clock(first)} to ${clock(last)} UTC; `,scale=`${" ".repeat(
width)}  ${span}█ near ${full}: ${fullMeans}`;return[paragraph2(title),codeBlock([...lines,scale])].join(`

`)},chartBlock=chart=>mermaid(chart)||sparklines(chart),block=part=>{switch(part.block){case"heading":return`## ${escapeMarkdown(part.text)}`;case"paragraph":return paragraph2(
part.text);case"table":return[row(part.header.map(escapeMarkdown)),row(part.header.map(()=>"---")),...part.rows.map(cells=>row(cells.map(escapeMarkdown)))].join(
`
`);case"lines":return`<details><summary>${html(oneLine(part.title))}</summary>

${codeBlock(part.lines)}

</details>`;case"bars":return bars(part.bars);case"list":return part.items.map(item=>`- ${escapeMarkdown(item)}`).join(`
`);case"chart":return chartBlock(part.chart)}},documentMarkdown=document=>`${document.map(block).join(`

`)}
`,LARGEST=1047552,createSummary=(env,redact)=>{let bytes=0,full=!1;return{add:document=>{if(full)return;const text=`${redact(documentMarkdown(document))}
`,size=Buffer.byteLength(text);full=bytes+size>LARGEST;const fitting=full?`
*The summary ends here: the rest would exceed the 1 MiB that GitHub shows.*
`:text;bytes+=size,appendToCommandFile(env,"GITHUB_STEP_SUMMARY",fitting)}}},SIGNALS=["SIGINT","SIGTERM"],TITLES={done:"Done",unfinished:"Could not finish",refused:"\
Refused","rolled-back":"Rolled back",inconclusive:"Inconclusive"},MOST_CAUSES=10,describe=error=>error instanceof Error?`${error.name}: ${error.message}`:String(
error),causesOf=error=>{const causes=[];for(let each=error;each instanceof Error&&each.cause!==void 0&&causes.length<MOST_CAUSES;)each=each.cause,causes.push(each);
return causes},ranOf=(error,signal)=>{const reason=signal.aborted?signal.reason:void 0,told2=error instanceof Error&&error.name==="AbortError"&&reason instanceof
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.uf?reason:error;return told2 instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.xV?{ending:told2.ending,
why:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Sx)(told2.message,told2.guard),next:told2.next}:told2 instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
uf?{ending:told2.ending,why:told2.message,next:told2.next}:{ending:"unfinished",why:`Something happened that Greenlight did not expect: ${describe(error)}`,next:"\
Look at the live weights (docs/runbook-rollback.md), re-run the job, and report this with the lines below."}},tell=(log,{ending,why,next})=>{for(const line of linesOf(
why))log.line(line);ending!=="done"&&(next&&log.line(`Next: ${next}`),log.error(TITLES[ending],next?`${why}
Next: ${next}`:why))},tellCauses=(log,error)=>{for(const cause of causesOf(error))log.muted(`  caused by ${describe(cause)}`);if(!(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
uf||!(error instanceof Error)))for(const line of linesOf(error.stack??""))log.muted(line)},createKit=(host,signal)=>{const write=text=>{host.stdout.write(text)},
{env}=host,secrets=createSecrets(form=>write(`${workflowCommand("add-mask",form)}
`)),{redact}=secrets;let context;return{env,signal,secrets,log:createLog(write,redact),inputs:createInputs(env,secrets),outputs:createOutputs(env,redact),summary:createSummary(
env,redact),get context(){return context??=readContext(env),context},oidcToken:audience=>oidcToken(env,secrets,audience)}},run=async(main,host)=>{host.exitCode=
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai.unfinished;const controller=new AbortController,kit=createKit(host,controller.signal),{log}=kit,listeners=SIGNALS.
map(name=>[name,()=>{if(controller.signal.aborted){log.line(`${name} again: stopping at once`),host.exit(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai.unfinished);
return}log.line(`${name}: the job is being cancelled, stopping at the next safe point`);const what=`The job was cancelled (${name})`,next="Nothing, if the workf\
low has a job that recovers; otherwise AWS restores the stable slot when the lease is due.";controller.abort(new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j$({what,next}))}]),crash=error=>{finish(ranOf(error,controller.signal),error),host.exit(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai.unfinished)},crashes=[
"uncaughtException","unhandledRejection"].map(name=>[name,crash]);for(const[event,listener]of[...listeners,...crashes])host.on(event,listener);const finish=(ran,error)=>{
let code=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai[ran.ending];try{if(tell(log,ran),error!==void 0){tellCauses(log,error);const{ending,why,next}=ran;
kit.summary.add([(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.R_)(TITLES[ending]),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.FY)(why),...next?
[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.FY)(`Next: ${next}`)]:[]])}kit.outputs.set("outcome",ran.ending)}catch(trouble){log.error("Could not repo\
rt",describe(trouble)),code=code===_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai.done?_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.ai.unfinished:code}
host.exitCode=code};try{finish(await main(kit))}catch(error){finish(ranOf(error,controller.signal),error)}finally{for(const[event,listener]of[...listeners,...crashes])
host.off(event,listener)}},awsAccount=session=>({async whoAmI(){const sts=await session.sts(),{Account="",Arn=""}=await sts.getCallerIdentity({});return{account:Account,
arn:Arn,region:session.region}}}),ACCESS_DENIED=/^(AccessDenied(Exception|Fault)?|UnauthorizedOperation|AuthorizationError|NotAuthorized\w*)$/,NOT_FOUND=/NotFound(Exception|Fault)?$/,
THROTTLED=/^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|LimitExceededException|RequestThrottled(Exception)?|SlowDown|PriorRequestNotComplete)$/,
CREDENTIALS=/^(ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?|CredentialsProviderError|TokenProviderError|InvalidAccessKeyId)$/,
BUSY=/^(ConflictException|UpdateInProgressException|ConcurrentUpdateException|ResourceInUse(Exception)?)$/,UNREACHABLE=/^(TimeoutError|RequestTimeout(Exception)?|NetworkingError|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
isError=error=>typeof error=="object"&&error!==null&&"message"in error&&typeof error.message=="string",LONGEST=400,sentence=({message})=>{const text=message.replace(
/Encoded authorization failure message:\s*\S+/i,"").replace(/\s+/g," ").trim();return(text.length>LONGEST?`${text.slice(0,LONGEST)}…`:text).replace(/\.$/,"")},
place=about=>about===void 0?"":` (${about.path}: ${about.value})`,accessDenied=(error,{operation,about})=>{const principal=/(?:User|Principal): (\S+) is not authorized/.
exec(error.message)?.[1],action=/not authorized to perform: ([\w-]+:\w+)/.exec(error.message)?.[1]??operation,resource=/on resource: (\S+)/.exec(error.message)?.[1],
on=resource===void 0?place(about):` on ${resource.replace(/[.,]$/,"")}`;return new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${principal??"Th\
e role of this job"} may not call ${action}${on}: ${sentence(error)}`,next:`Allow ${action} for that role; docs/iam.md has the policy of every role.`,cause:error})},
translate=(error,context)=>{const{operation,about,signal}=context;if(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.uf)return error;if(signal?.
aborted)return new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j$({what:`${operation} was abandoned because the job was cancelled`,next:"Run the job agai\
n: it looks first at what was done.",cause:error});if(!isError(error))return error;const aws=error,{name}=aws,status=aws.$metadata?.httpStatusCode,outOfReach=why=>new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
$P({what:`${operation}${place(about)} ${why}: ${sentence(error)}`,next:"Try again; the AWS Health Dashboard tells of troubles on their side.",cause:error});return THROTTLED.
test(name)||aws.$retryable?.throttling||status===429?outOfReach("was throttled"):ACCESS_DENIED.test(name)||status===403&&/ not authorized to perform/.test(error.
message)?accessDenied(aws,context):CREDENTIALS.test(name)?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`AWS did not take the credentials of t\
his job for ${operation} (${name}): ${sentence(error)}`,next:'Give the job "role-to-assume" with "permissions: id-token: write", or credentials that outlast it.',
cause:error}):NOT_FOUND.test(name)?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${operation} found nothing${place(about)}: ${sentence(error)}`,
next:about===void 0?"Look at the account and region of this environment in the config file.":`Correct ${about.path}, or look at the environment's account and re\
gion.`,cause:error}):BUSY.test(name)?outOfReach("met another change of the same resource"):aws.$fault==="server"||(status??0)>=500?outOfReach("failed on the sid\
e of AWS"):UNREACHABLE.test(name)||typeof aws.code=="string"&&UNREACHABLE.test(aws.code)||aws.$fault===void 0&&aws.$response!==void 0?outOfReach("got no answer"):
aws.$fault==="client"||(status??0)>=400?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${operation}${place(about)} was refused (${name}): ${sentence(
error)}`,next:"Correct what the message names; the same call would be refused again.",cause:error}):error},awsErrorIn=error=>error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
uf&&isError(error.cause)?error.cause:void 0,isAwsError=(error,...names)=>names.includes(awsErrorIn(error)?.name??""),attemptsOf=error=>awsErrorIn(error)?.$metadata?.
attempts??1,ECR=/^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/([a-z0-9]+(?:[._/-][a-z0-9]+)*)$/,parseEcrRepository=image=>{
const[,account,region,repository]=ECR.exec(image)??[];if(account!==void 0&&region!==void 0&&repository!==void 0)return{account,region,repository};throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`image is ${JSON.stringify(image)}, which is no repository of a private ECR registry`,next:"Write it without tag or digest, as <account>.dkr.ecr.<regio\
n>.amazonaws.com/<repository>; other registries are not supported."})},awsImages=(session,settings)=>({async digestOf(tag2){const{account,region,repository}=parseEcrRepository(
settings.image),ecr=await session.ecr(region);try{const{imageDetails=[]}=await ecr.describeImages({registryId:account,repositoryName:repository,imageIds:[{imageTag:tag2}]},
{path:"image",value:settings.image});return imageDetails[0]?.imageDigest}catch(error){if(isAwsError(error,"ImageNotFoundException"))return;throw error}}}),lazily=make=>{
let made;return()=>{if(made!==void 0)return made;const making=make();return made=making,making.catch(()=>{made===making&&(made=void 0)}),making}},RULE_OR_LISTENER=/^arn:(aws[\w-]*):elasticloadbalancing:[\w-]+:\d{12}:(listener-rule|listener)\/(app\/[\w-]+\/\w+)\/(\w+)(?:\/(\w+))?$/,
parseRuleArn=(arn,path)=>{const[,partition,type,loadBalancer,listenerId,ruleId]=RULE_OR_LISTENER.exec(arn)??[],isRule=type==="listener-rule"&&ruleId!==void 0;if(partition===
void 0||loadBalancer===void 0||!(isRule||type==="listener"&&ruleId===void 0))throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${path} is ${JSON.
stringify(arn)}, which is the ARN of no listener rule and of no listener`,next:"Give the ARN of a rule of an application load balancer, or of its listener when \
the default rule is meant."});const prefix=arn.slice(0,arn.indexOf(`:${type}/`));return{arn,kind:isRule?"rule":"listener",listener:`${prefix}:listener/${loadBalancer}\
/${listenerId}`,loadBalancer,partition}},pathOf=({environment},setting)=>`environments.${environment}.${setting}`,lookUp=(session,settings)=>({rule:()=>parseRuleArn(
settings.rule,pathOf(settings,"rule")),targetGroups:lazily(()=>findTargetGroups(session,settings))}),findTargetGroups=async(session,settings)=>{const elb=await session.
elb(),names=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.map(slot=>settings.slots[slot].targetGroup);try{const{TargetGroups=[]}=await elb.describeTargetGroups(
{Names:names}),arnOf=slot=>{const name=settings.slots[slot].targetGroup,arn=TargetGroups.find(({TargetGroupName})=>TargetGroupName===name)?.TargetGroupArn;if(arn===
void 0)throw noTargetGroup(settings,slot);return arn};return{blue:arnOf("blue"),green:arnOf("green")}}catch(error){throw isAwsError(error,"TargetGroupNotFoundEx\
ception","TargetGroupNotFound")?noTargetGroup(settings,await missingOne(elb,settings),error):error}},missingOne=async(elb,settings)=>{try{return await elb.describeTargetGroups(
{Names:[settings.slots.blue.targetGroup]}),"green"}catch(error){if(isAwsError(error,"TargetGroupNotFoundException","TargetGroupNotFound"))return"blue";throw error}},
noTargetGroup=(settings,slot,cause)=>new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`There is no target group ${settings.slots[slot].targetGroup}\
 in ${settings.region} (${pathOf(settings,`slots.${slot}.target-group`)})`,next:"Correct the name, or create the group (docs/setup.md); it is permanent.",cause}),
readRule=async(session,settings,lookup)=>{const address=lookup.rule(),about={path:pathOf(settings,"rule"),value:address.arn},elb=await session.elb(),rules=[];let Marker;
do{const page=await elb.describeRules({ListenerArn:address.listener,Marker},about);rules.push(...page.Rules??[]),Marker=page.NextMarker}while(Marker);const main=rules.
find(({RuleArn,IsDefault})=>address.kind==="listener"?IsDefault:RuleArn===address.arn);if(main===void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`The listener ${address.listener} has no rule ${address.arn} (${about.path})`,next:"Correct the ARN: rules that are created anew get a new one."});if(address.
kind==="rule"&&main.IsDefault)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${address.arn} (${about.path}) is the listener's default ru\
le, which ModifyRule does not change`,next:`Give the listener's own ARN instead: ${address.listener}.`});return{main,actions:main.Actions??[],rules}},forwardOf=actions=>actions.
find(({Type})=>Type==="forward"),tuplesOf=forward=>forward?.ForwardConfig?.TargetGroups??(forward?.TargetGroupArn===void 0?[]:[{TargetGroupArn:forward.TargetGroupArn,
Weight:1}]),weightOf=({Weight})=>Weight??1,readActions=(actions,groups)=>{const forward=forwardOf(actions),tuples=tuplesOf(forward),weight=slot=>{const tuple=tuples.
find(({TargetGroupArn})=>TargetGroupArn===groups[slot]);return tuple===void 0?void 0:weightOf(tuple)},ours=Object.values(groups);return{weights:{blue:weight("bl\
ue")??0,green:weight("green")??0},foreign:tuples.map(({TargetGroupArn})=>TargetGroupArn??"").filter(arn=>!ours.includes(arn)),missing:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f.filter(slot=>weight(slot)===void 0),sticky:forward?.ForwardConfig?.TargetGroupStickinessConfig?.Enabled===!0}},resent=action=>action.AuthenticateOidcConfig===
void 0?action:{...action,AuthenticateOidcConfig:{...action.AuthenticateOidcConfig,UseExistingClientSecret:!0}},withWeights=order=>{const{actions,groups,weights,
keepStickiness=!1}=order,forward=forwardOf(actions);if(forward===void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The rule does not\
 forward: its actions are ${actions.map(({Type})=>Type).join(", ")||"none"}`,next:"Give the rule one forward action to both target groups."});const slotOf=arn=>_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f.find(slot=>groups[slot]===arn),standing=tuplesOf(forward).map(({TargetGroupArn,Weight})=>{const slot=slotOf(TargetGroupArn);return{TargetGroupArn,Weight:slot===
void 0?Weight??1:weights[slot]}}),added=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.filter(slot=>!standing.some(({TargetGroupArn})=>TargetGroupArn===groups[slot])).
map(slot=>({TargetGroupArn:groups[slot],Weight:weights[slot]})),stickiness=keepStickiness?forward.ForwardConfig?.TargetGroupStickinessConfig:void 0,{TargetGroupArn:_,
...rest}=forward,changed={...rest,ForwardConfig:{TargetGroups:[...standing,...added],TargetGroupStickinessConfig:stickiness??{Enabled:!1}}};return actions.map(action=>action===
forward?changed:resent(action))},priorityOf=({Priority})=>Priority===void 0||Priority==="default"?Number.POSITIVE_INFINITY:Number(Priority),forwardsAloneTo=(rule,group)=>{
const{Actions:actions=[]}=rule,live=tuplesOf(forwardOf(actions)).filter(tuple=>weightOf(tuple)>0);return actions.length===1&&live.length===1&&live[0]?.TargetGroupArn===
group},reachableSlots=order=>{const{main,rules,header,groups}=order,shared=(main.Conditions??[]).map(condition=>JSON.stringify(condition)),asksFor=(rule,slot)=>{
const own=(rule.Conditions??[]).filter(condition=>!shared.includes(JSON.stringify(condition))),[only,...others]=own;return others.length===0&&only?.Field==="htt\
p-header"&&only.HttpHeaderConfig?.HttpHeaderName?.toLowerCase()===header.toLowerCase()&&(only.HttpHeaderConfig.Values??[]).some(value=>value.toLowerCase()===slot)},
earlier=rules.filter(rule=>priorityOf(rule)<priorityOf(main)).sort((a,b)=>priorityOf(a)-priorityOf(b));return _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f.filter(slot=>{const first=earlier.find(rule=>asksFor(rule,slot));return first!==void 0&&forwardsAloneTo(first,groups[slot])})},RETRY_POLICY={MaximumEventAgeInSeconds:300,
MaximumRetryAttempts:3},NAME=/^[0-9a-zA-Z_.-]{1,64}$/,leaseName=settings=>{const name=`greenlight-${settings.service}-${settings.environment}`;if(NAME.test(name))
return name;throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The lease would be called ${JSON.stringify(name)}, which is no name for a sch\
edule (letters, digits and -_., at most 64)`,next:"Use a shorter or plainer name for the service or the environment."})},firingTime=dueAt=>{const minute=Math.floor(
dueAt/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY-_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY;return`at(${new Date(minute).toISOString().slice(0,19)})`},instantOf=expression=>{const text=/^at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)$/.exec(expression??"")?.[1];
return text===void 0?void 0:Date.parse(`${text}Z`)},isHeldBy=(lease,token)=>lease?.holder===token.holder&&lease.epoch===token.epoch,schedulerLease=(session,settings,lookup,clock2)=>{
const Name=leaseName(settings),GroupName=settings.lease.group,about={path:pathOf(settings,"lease.group"),value:GroupName},get=async()=>{const scheduler=await session.
scheduler();let schedule;try{schedule=await scheduler.getSchedule({Name,GroupName},about)}catch(error){if(isAwsError(error,"ResourceNotFoundException"))return;throw error}
const terms=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.p3)(schedule.Description,Name),fires=instantOf(schedule.ScheduleExpression),dueAt=fires===void 0||
schedule.ScheduleExpression===firingTime(terms.dueAt)?terms.dueAt:fires+_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY;return{schedule,lease:{...terms,dueAt,
name:Name}}},scheduleOf=async(terms,captured)=>{const[groups,actions]=await Promise.all([lookup.targetGroups(),captured??readRule(session,settings,lookup).then(
live=>live.actions)]),{kind,arn,partition}=lookup.rule(),restored=withWeights({actions,groups,weights:terms.back}),[operation,input]=kind==="rule"?["modifyRule",
{RuleArn:arn,Actions:restored}]:["modifyListener",{ListenerArn:arn,DefaultActions:restored}];return{Name,GroupName,Description:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
jS)(terms),ScheduleExpression:firingTime(Math.floor(terms.dueAt/1e3)*1e3),ScheduleExpressionTimezone:"UTC",State:"ENABLED",FlexibleTimeWindow:{Mode:"OFF"},ActionAfterCompletion:"\
DELETE",Target:{Arn:`arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${operation}`,RoleArn:settings.lease.role,Input:JSON.stringify(input),RetryPolicy:RETRY_POLICY}}},
lost=(lease,cause)=>new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.xV({guard:"lease-ours",what:lease===void 0?`The lease ${Name} is gone: it fired, or s\
omebody deleted it`:`The lease ${Name} belongs to ${lease.holder} (epoch ${lease.epoch}) by now`,next:"Nothing is written any more; whoever holds the lease, or \
AWS, is in charge.",cause}),create=async terms=>{const schedule=await scheduleOf(terms),scheduler=await session.scheduler(),token={holder:terms.holder,epoch:terms.
epoch};try{return await scheduler.createSchedule(schedule,about),token}catch(error){if(!isAwsError(error,"ConflictException"))throw aboutRole(error,settings);const taken=await get();
return isHeldBy(taken?.lease,token)?token:void 0}},replace=async(terms,captured)=>{const token={holder:terms.holder,epoch:terms.epoch},schedule=await scheduleOf(
terms,captured),scheduler=await session.scheduler();try{await scheduler.updateSchedule(schedule,about)}catch(error){throw isAwsError(error,"ResourceNotFoundExce\
ption")?lost(void 0,error):aboutRole(error,settings)}const after=await get();if(!isHeldBy(after?.lease,token))throw lost(after?.lease);return token};return{async read(){
return(await get())?.lease},acquire:create,async renew(token,terms){const standing=await get();if(standing===void 0||!isHeldBy(standing.lease,token))throw lost(
standing?.lease);return replace(terms,capturedIn(standing.schedule))},async takeOver(from,terms){const standing=await get(),token={holder:terms.holder,epoch:terms.
epoch};if(standing===void 0){const created=await create(terms);if(created===void 0)throw lost((await get())?.lease);return created}if(!isHeldBy(standing.lease,from)&&
!isHeldBy(standing.lease,token))throw lost(standing.lease);return replace(terms)},async release(token){const standing=await get();if(standing===void 0||!isHeldBy(
standing.lease,token))return!1;const scheduler=await session.scheduler(),deletedByUs=()=>clock2.now()<standing.lease.dueAt-_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
F1;try{return await scheduler.deleteSchedule({Name,GroupName},about),!0}catch(error){if(isAwsError(error,"ResourceNotFoundException"))return attemptsOf(error)>1&&
deletedByUs();if(!(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P)||await stillThere(get))throw error;return deletedByUs()}}}},aboutRole=(error,settings)=>isAwsError(
error,"ValidationException")&&/execution role/i.test(error.message)?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`EventBridge Scheduler may n\
ot take on ${settings.lease.role} (${pathOf(settings,"lease.role")}), so nothing could restore the weights`,next:"Create the role, and let its trust policy allo\
w sts:AssumeRole to scheduler.amazonaws.com (docs/iam.md).",cause:error.cause}):error,stillThere=async get=>{try{return await get()!==void 0}catch(error){if(error instanceof
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.uf)return!0;throw error}},capturedIn=({Target})=>{try{const input=JSON.parse(Target?.Input??"");if(typeof input!=
"object"||input===null)return;const{Actions,DefaultActions}=input,actions=Actions??DefaultActions;return Array.isArray(actions)?actions:void 0}catch{return}},KEYS={
release:"greenlight:release",commit:"greenlight:commit",digest:"greenlight:digest",fingerprint:"greenlight:fingerprint",good:"greenlight:good"},SUBJECT="greenli\
ght:task-definition",VALUE=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u,tag=(key,value)=>{if(VALUE.test(value))return{key,value};throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`AWS takes no tag ${key} with the value ${JSON.stringify(value)}`,next:"Tag values are at most 256 letters, digits, spaces and _.:/=+-@; use a version \
tag made of these."})},tagsOf=mark=>[tag(KEYS.release,mark.release),tag(KEYS.commit,mark.commit),tag(KEYS.digest,mark.digest),tag(KEYS.fingerprint,mark.fingerprint),
goodTag(mark.good)],goodTag=good=>tag(KEYS.good,String(good)),markIn=tags=>{const value=key=>tags?.find(each=>each.key===key)?.value,[release,commit,digest]=[value(
KEYS.release),value(KEYS.commit),value(KEYS.digest)],fingerprint=value(KEYS.fingerprint);if(!(!release||!commit||!digest||!fingerprint))return{release,commit,digest,
fingerprint,good:value(KEYS.good)==="true"}},subjectOf=taskDefinition=>taskDefinition.split("/").at(-1)?.slice(-256)??"",subjectTag=taskDefinition=>tag(SUBJECT,
subjectOf(taskDefinition)),speaksOf=(tags,taskDefinition)=>tags?.find(({key})=>key===SUBJECT)?.value===subjectOf(taskDefinition),ServiceNamespace="ecs",ScalableDimension="\
ecs:service:DesiredCount",resourceId=(cluster,service)=>`service/${cluster.split("/").at(-1)}/${service}`,readScaling=async(session,cluster,service)=>{const autoScaling=await session.
autoScaling(),ResourceIds=[resourceId(cluster,service)],{ScalableTargets=[]}=await autoScaling.describeScalableTargets({ServiceNamespace,ScalableDimension,ResourceIds}),
[target]=ScalableTargets;if(target!==void 0)return{target,summary:{min:target.MinCapacity??0,max:target.MaxCapacity??0,scaleInSuspended:target.SuspendedState?.DynamicScalingInSuspended===
!0}}},writeSuspension=async(session,cluster,service,suspended)=>{const scaling=await readScaling(session,cluster,service);if(scaling===void 0)return;const{SuspendedState}=scaling.
target;await(await session.autoScaling()).registerScalableTarget({ServiceNamespace,ScalableDimension,ResourceId:resourceId(cluster,service),SuspendedState:{DynamicScalingOutSuspended:SuspendedState?.
DynamicScalingOutSuspended??!1,ScheduledScalingSuspended:SuspendedState?.ScheduledScalingSuspended??!1,DynamicScalingInSuspended:suspended}})},ecsSlots=(session,settings)=>{
const{cluster}=settings,nameOf=slot=>settings.slots[slot].service,aboutService=slot=>({path:pathOf(settings,`slots.${slot}.service`),value:nameOf(slot)}),describe2=slot=>describeService(
session,settings,slot),tagService=async(slot,resourceArn,tags)=>{const ecs=await session.ecs(),arn=resourceArn??(await describe2(slot))?.serviceArn;if(arn===void 0)
throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`There is no service ${nameOf(slot)} in the cluster ${cluster} (${aboutService(slot).path}\
)`,next:"Create it again (docs/setup.md); it is permanent."});await ecs.tagResource({resourceArn:arn,tags},aboutService(slot))};return{async read(slot){const[service,
scaling]=await Promise.all([describe2(slot),readScaling(session,cluster,nameOf(slot))]);if(service===void 0)return missing(slot,nameOf(slot));const mark=await markOf(
session,service);return{...stateOf(slot,nameOf(slot),service),...mark===void 0?{}:{mark},...scaling===void 0?{}:{scaling:scaling.summary}}},async roll({slot,taskDefinition,
desired,mark,force}){const tags=[...tagsOf(mark),subjectTag(taskDefinition)],ecs=await session.ecs(),update=force?ecs.updateServiceOnce:ecs.updateService,{service}=await update(
{cluster,service:nameOf(slot),taskDefinition,desiredCount:desired,...force?{forceNewDeployment:!0}:{}},aboutService(slot));await tagService(slot,service?.serviceArn,
tags)},async scale({slot,desired}){await(await session.ecs()).updateService({cluster,service:nameOf(slot),desiredCount:desired},aboutService(slot))},suspendScaleIn:({
slot,suspended})=>writeSuspension(session,cluster,nameOf(slot),suspended),markGood:({slot,good})=>tagService(slot,void 0,[goodTag(good)])}},describeService=async(session,settings,slot)=>{
const ecs=await session.ecs(),name=settings.slots[slot].service,{services=[],failures=[]}=await ecs.describeServices({cluster:settings.cluster,services:[name],include:[
"TAGS"]},{path:pathOf(settings,"cluster"),value:settings.cluster}),other=failures.find(({reason})=>reason!=="MISSING");if(other!==void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`ECS did not describe the service ${name}: ${other.reason??"no reason"}${other.detail?`, ${other.detail}`:""}`,next:`Look at ${pathOf(settings,`slots.${slot}\
.service`)} and at the service in the console.`});return services[0]},missing=(slot,service)=>({slot,service,status:"MISSING",strategy:"ROLLING",restoresItself:!1,
desired:0,running:0,olderRollouts:0}),isIn=(value,choices)=>choices.some(choice=>choice===value),stateOf=(slot,name,service)=>{const{deployments=[],status}=service,
primary=primaryOf(service);return{slot,service:name,status:isIn(status,["ACTIVE","DRAINING","INACTIVE"])?status:"INACTIVE",strategy:strategyOf(service),restoresItself:restoresItself(
service),desired:service.desiredCount??0,running:service.runningCount??0,...primary===void 0?{}:{rollout:rolloutOf(primary)},olderRollouts:deployments.filter(each=>each!==
primary&&tasksOf(each)>0).length}},primaryOf=({deployments=[]})=>deployments.find(({status})=>status==="PRIMARY"),tasksOf=({runningCount=0,pendingCount=0})=>runningCount+
pendingCount,restoresItself=({deploymentConfiguration})=>{const{deploymentCircuitBreaker:breaker,alarms}=deploymentConfiguration??{};return breaker?.enable===!0&&
breaker.rollback===!0||alarms?.enable===!0&&alarms.rollback===!0},strategyOf=({deploymentController,deploymentConfiguration})=>{const controller=deploymentController?.
type??"ECS";if(controller==="CODE_DEPLOY")return"CODE_DEPLOY";if(controller!=="ECS")return"EXTERNAL";const strategy=deploymentConfiguration?.strategy??"ROLLING";
return isIn(strategy,["ROLLING","BLUE_GREEN","LINEAR","CANARY"])?strategy:"EXTERNAL"},rolloutOf=deployment=>{const{rolloutState,rolloutStateReason}=deployment;return{
id:deployment.id??"",state:isIn(rolloutState,["COMPLETED","FAILED"])?rolloutState:"IN_PROGRESS",...rolloutStateReason?{reason:rolloutStateReason}:{},taskDefinition:deployment.
taskDefinition??"",desired:deployment.desiredCount??0,running:deployment.runningCount??0,failedTasks:deployment.failedTasks??0,startedAt:deployment.createdAt?.getTime()??
0}},markOf=async(session,service)=>{const taskDefinition=primaryOf(service)?.taskDefinition??service.taskDefinition;if(taskDefinition===void 0)return;if(speaksOf(
service.tags,taskDefinition))return markIn(service.tags);const ecs=await session.ecs(),{tags}=await ecs.describeTaskDefinition({taskDefinition,include:["TAGS"]});
return markIn(tags)},LINES=20,lastLines=async(session,settings,task)=>{try{return await read(session,settings,task)}catch(error){if(!(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
uf)||error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j$)throw error;return isAwsError(error,"ResourceNotFoundException")?["(it wrote no log)"]:
[`(its log could not be read: ${error.message})`]}},read=async(session,settings,task)=>{const ecs=await session.ecs(),{taskDefinition}=await ecs.describeTaskDefinition(
{taskDefinition:task.taskDefinitionArn}),container=tellingContainer(settings,task),definition=taskDefinition?.containerDefinitions?.find(({name})=>name===container),
stream=streamOf(definition,task);if(typeof stream=="string")return[`(${container}: ${stream})`];if(stream.region!==void 0&&stream.region!==session.region)return[
`(${container} logs to ${stream.region}; its log group there is ${stream.logGroupName})`];const logs=await session.logs(),{events=[]}=await logs.getLogEvents({logGroupName:stream.
logGroupName,logStreamName:stream.logStreamName,limit:LINES,startFromHead:!1});return events.length===0?["(it wrote no log)"]:events.map(({message})=>message?.trimEnd()??
"")},tellingContainer=(settings,{containers=[]})=>containers.find(({exitCode})=>exitCode!==void 0&&exitCode!==0)?.name??settings.container,streamOf=(container,{
taskArn})=>{const{logDriver,options={}}=container?.logConfiguration??{};if(logDriver!=="awslogs")return`its log driver is ${logDriver??"not set"}, not awslogs`;
const group=options["awslogs-group"],prefix=options["awslogs-stream-prefix"];if(!group||!prefix)return"awslogs-group or awslogs-stream-prefix is not set";const task=taskArn?.
split("/").at(-1)??"";return{region:options["awslogs-region"],logGroupName:group,logStreamName:`${prefix}/${container?.name}/${task}`}},checkWeights=({blue,green})=>{
const isWeight=weight=>Number.isInteger(weight)&&weight>=0&&weight<=999;if(!(isWeight(blue)&&isWeight(green)&&blue+green>0))throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
xV({guard:"weights-positive",what:`The weights blue ${blue}, green ${green} are no whole numbers from 0 to 999 with a sum above 0`,next:"This is a mistake in Gr\
eenlight; nothing was written. Please report it."})},albTraffic=(session,settings,lookup)=>{const groupsAreSticky=lazily(async()=>{const groups=await lookup.targetGroups();
return(await Promise.all(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.map(slot=>isSticky(session,groups[slot])))).includes(!0)});return{async read(){const groups=await lookup.
targetGroups(),[live,sticky]=await Promise.all([readRule(session,settings,lookup),groupsAreSticky()]),state=readActions(live.actions,groups);return{...state,arn:lookup.
rule().arn,sticky:state.sticky||sticky,reachable:reachableSlots({...live,header:settings.smoke.header,groups})}},async set(weights){checkWeights(weights);const groups=await lookup.
targetGroups(),[{actions},keepStickiness]=await Promise.all([readRule(session,settings,lookup),groupsAreSticky()]),Actions=withWeights({actions,groups,weights,keepStickiness}),
{kind,arn}=lookup.rule(),about={path:pathOf(settings,"rule"),value:arn},elb=await session.elb();kind==="rule"?await elb.modifyRule({RuleArn:arn,Actions},about):
await elb.modifyListener({ListenerArn:arn,DefaultActions:Actions},about)},async health(slot){const{[slot]:group}=await lookup.targetGroups();return targetHealth(
session,group)}}},targetHealth=async(session,group)=>{const elb=await session.elb(),{TargetHealthDescriptions=[]}=await elb.describeTargetHealth({TargetGroupArn:group});
return TargetHealthDescriptions.map(({Target,TargetHealth})=>({id:Target?.Port===void 0?Target?.Id??"":`${Target.Id}:${Target.Port}`,state:TargetHealth?.State??
"unavailable",...TargetHealth?.Reason===void 0?{}:{reason:TargetHealth.Reason},...TargetHealth?.Description===void 0?{}:{description:TargetHealth.Description}}))},
isSticky=async(session,group)=>{const elb=await session.elb(),{Attributes=[]}=await elb.describeTargetGroupAttributes({TargetGroupArn:group});return Attributes.
some(({Key,Value})=>Key==="stickiness.enabled"&&Value==="true")},MOST={tasks:10,logs:3,events:20},awsDiagnostics=(session,settings,lookup)=>({async explain({slot,
since}){const[tasks,targets,events]=await Promise.all([told(()=>tasksOf2(session,settings,slot)),told(async()=>targetHealth(session,(await lookup.targetGroups())[slot])),
told(async()=>eventsOf(await describeService(session,settings,slot),since))]),stopped=tasks.found?.stopped.filter(task=>wasHere(task,since))??[],unhealthy=targets.
found?.filter(({state})=>state!=="healthy")??[],telling=[...stopped].sort((a,b)=>rank(a)-rank(b)),running=unhealthy.length>0?tasks.found?.running??[]:[],logged=[
...telling.filter(task=>rank(task)<SCALED_AWAY),...running].slice(0,MOST.logs),unread=[tasks.missing,targets.missing,events.missing].filter(text=>text!==void 0);
return{stoppedTasks:telling.slice(0,MOST.tasks).map(describeTask),targets:[...unhealthy].sort((a,b)=>targetRank(a)-targetRank(b)),events:[...unread.map(message=>({
at:since,message})),...events.found??[]],logs:await Promise.all(logged.map(async task=>({task:idOf(task),lines:await lastLines(session,settings,task)})))}}}),told=async find=>{
try{return{found:await find()}}catch(error){if(!(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.uf)||error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j$)throw error;return{missing:`Part of the diagnosis ${error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1?"may not or cannot be read":"could\
 not be read"}: ${error.message}`}}},tasksOf2=async(session,settings,slot)=>{const ecs=await session.ecs(),{cluster}=settings,inState=async desiredStatus=>{const serviceName=settings.
slots[slot].service,{taskArns=[]}=await ecs.listTasks({cluster,serviceName,desiredStatus,maxResults:100});if(taskArns.length===0)return[];const{tasks=[]}=await ecs.
describeTasks({cluster,tasks:taskArns});return tasks},[stopped,running]=await Promise.all([inState("STOPPED"),inState("RUNNING")]);return{stopped,running}},wasHere=({
stoppedAt,stoppingAt,createdAt},since)=>((stoppedAt??stoppingAt??createdAt)?.getTime()??Number.POSITIVE_INFINITY)>=since,idOf=({taskArn=""})=>taskArn.split("/").
at(-1)??taskArn,exitCodeOf=({containers=[]})=>{const codes=containers.map(({exitCode})=>exitCode).filter(code=>code!==void 0);return codes.find(code=>code!==0)??
codes[0]},SCALED_AWAY=3,rank=task=>task.stopCode==="TaskFailedToStart"?0:task.stopCode==="EssentialContainerExited"?1:/scaling activity/i.test(task.stoppedReason??
"")?SCALED_AWAY:2,describeTask=task=>{const exitCode=exitCodeOf(task),containers=(task.containers??[]).filter(({reason})=>reason).map(({name,reason})=>`${name}:\
 ${reason}`);return{task:idOf(task),reason:[task.stoppedReason??task.stopCode??"no reason given",...containers].join("; "),...exitCode===void 0?{}:{exitCode}}},
TARGET_ORDER=["unhealthy","unhealthy.draining","unavailable","initial","unused","draining"],targetRank=({state})=>{const index=TARGET_ORDER.indexOf(state);return index<
0?TARGET_ORDER.length:index},eventsOf=(service,since)=>(service?.events??[]).map(({createdAt,message})=>({at:createdAt?.getTime()??0,message:message??""})).filter(
({at})=>at>=since).sort((a,b)=>b.at-a.at).slice(0,MOST.events),MOST_QUERIES=500,NEXT="Try again; if it stays so, look at this metric in the CloudWatch console a\
nd at the AWS Health Dashboard.",badAnswer=(answer,at,why)=>{const value=answer.values.get(at);return new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P(
{what:`CloudWatch answered ${value} for ${answer.question.name} at ${new Date(at).toISOString()}: ${why}`,next:NEXT})},countAt=(answer,at)=>{const value=answer.
values.get(at);if(value===void 0||Number.isSafeInteger(value)&&value>=0)return value;throw badAnswer(answer,at,"a count is a whole number from 0")},numberAt=(answer,at)=>{
const value=answer.values.get(at);if(value===void 0||Number.isFinite(value)&&value>=0)return value;throw badAnswer(answer,at,"it must be a number from 0")},ask=async(session,questions,stretch,about)=>{
const cloudWatch=await session.cloudWatch(),answers=new Map;for(const question of questions)answers.set(question.id,{question,values:new Map,complete:!1,labels:new Set});
const messages=[];for(let first=0;first<questions.length;first+=MOST_QUERIES){const MetricDataQueries=questions.slice(first,first+MOST_QUERIES).map(question=>queryOf(
question,stretch)),seen=new Set;let NextToken;do{seen.add(NextToken);const page=await cloudWatch.getMetricData({MetricDataQueries,StartTime:new Date(stretch.from),
EndTime:new Date(stretch.to),ScanBy:"TimestampAscending",NextToken},about),results=page.MetricDataResults??[],ids2=results.map(({Id})=>Id);results.forEach((result,index)=>{
const label=answers.get(result.Id??"")?.labels.has(result.Label??"")&&ids2.indexOf(result.Id)<index?`${result.Label} again`:result.Label??"";add(answers,{...result,
Label:label},stretch)});for(const{Code,Value}of page.Messages??[])messages.push([Code,Value].filter(Boolean).join(": "));if(NextToken=page.NextToken,NextToken&&
seen.has(NextToken))throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:"cloudwatch:GetMetricData leads from its last page to one that was rea\
d",next:NEXT})}while(NextToken)}return{messages,of(id2){const answer=answers.get(id2);if(answer===void 0)throw new TypeError(`${id2} was not asked`);return answer}}},
queryOf=({id:id2,asks},{period})=>{const Period=period/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2;if(typeof asks=="string")return{Id:id2,Expression:asks,
Period};const{namespace,metric,dimensions,stat}=asks;return{Id:id2,MetricStat:{Metric:{Namespace:namespace,MetricName:metric,Dimensions:Object.entries(dimensions).
map(([Name,Value])=>({Name,Value}))},Stat:stat,Period}}},add=(answers,result,{from,to,period})=>{const{Id="",Label="",StatusCode,Timestamps=[],Values=[]}=result,
answer=answers.get(Id);if(answer===void 0)return;const{name}=answer.question;if(answer.labels.add(Label),StatusCode==="InternalError"||StatusCode==="Forbidden"){
const told2=result.Messages?.map(({Value})=>Value).join("; ");throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:`cloudwatch:GetMetricData an\
swered ${StatusCode} for ${name}${told2?`: ${told2}`:""}`,next:"Look at the permissions for cloudwatch:GetMetricData (docs/iam.md) and at the AWS Health Dashboa\
rd."})}if(Timestamps.length!==Values.length)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:`CloudWatch answered ${Timestamps.length} time\
s and ${Values.length} values for ${name}`,next:NEXT});Timestamps.forEach((time,index)=>{const at=time.getTime();if(answer.values.set(at,Values[index]??Number.NaN),
!(at>=from&&at<to&&(at-from)%period===0))throw badAnswer(answer,at,`it is no period of ${period/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2} s of what\
 was asked`)}),answer.complete=StatusCode==="Complete"},fillIn=(text,slot,{settings:{slots,cluster},places})=>{const values={slot,service:slots[slot].service,"t\
arget-group":places.targetGroups[slot],cluster,"load-balancer":places.loadBalancer};return Object.entries(values).reduce((filled,[word,value])=>filled.replaceAll(
`\${${word}}`,()=>value),text)},filledIn=(query,fill)=>{if(typeof query=="string")return fill(query);const dimensions=Object.entries(query.dimensions).map(([name,
value])=>[name,fill(value)]);return{...query,metric:fill(query.metric),dimensions:Object.fromEntries(dimensions)}},isInsights=({asks})=>typeof asks=="string"&&/^\s*SELECT\b/i.
test(asks),pathOf2=({name},key)=>`metrics.custom.${name}.${key}`,askBoth=async(session,{query,path,names},stretch)=>{const questionOf2=slot=>{const asks=filledIn(
query,text=>fillIn(text,slot,names));return{id:slot,name:`${path} of ${slot}`,asks}},questions={blue:questionOf2("blue"),green:questionOf2("green")},about={path,
value:typeof query=="string"?query:query.metric},all=[questions.blue,questions.green],groups=all.some(isInsights)?all.map(each=>[each]):[all],found=await Promise.
all(groups.map(group=>ask(session,group,stretch,about))),of=slot=>{const answers2=found[groups.findIndex(group=>group.includes(questions[slot]))];if(answers2===
void 0)throw new TypeError(`${slot} was not asked`);return answers2.of(slot)},answers={blue:of("blue"),green:of("green")};for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f){const{labels,question}=answers[slot];if(labels.size>1)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${question.name} yields several\
 series where one is meant: ${[...labels].join(", ")}`,next:"Make one of them: SUM(SEARCH(…)) in metric math, SELECT without GROUP BY in Metrics Insights."})}
const notes=found.flatMap(({messages})=>messages.map(message=>`CloudWatch says of ${path}: ${message}`));return{answers,notes}},clockTime=at=>new Date(at).toISOString().
slice(11,16),describeMinutes=minutes=>{const[first=0]=minutes,last=minutes.at(-1)??0,span=first===last?clockTime(first):`${clockTime(first)} to ${clockTime(last)}`;
return`${minutes.length} minute${minutes.length===1?"":"s"} (${span} UTC)`},WHOLE=1e-6,wholeAt=({question,values},at)=>{const value=values.get(at);if(value===void 0||
!Number.isFinite(value))return value;const whole=Math.round(value);if(Math.abs(value-whole)<=WHOLE)return whole;throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${question.name} is ${value} at ${new Date(at).toISOString()}, which is no whole number`,next:"Count with Sum or SampleCount, without rates and averag\
es."})},countsAt=(bad,total,at)=>{const[part,all]=[wholeAt(bad,at),wholeAt(total,at)];if(all===void 0)return total.complete?part?`${part} bad, but no total`:void 0:
"only part of the total was given";if(part===void 0&&!bad.complete)return"only part of what is bad was given";const reading={total:all,bad:part??0};return[reading.
total,reading.bad].every(each=>Number.isSafeInteger(each)&&each>=0)&&reading.bad<=reading.total?reading:`${reading.bad} bad of ${reading.total}`},valueAt=({values,
complete},at)=>{const value=values.get(at);return value===void 0?complete?void 0:"only part was given":Number.isFinite(value)?{value}:`${value}`},TELLING=10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,unknownNotes=(metric,{answers},{from,to})=>{if(!_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.every(slot=>answers[slot].complete&&answers[slot].values.
size===0)||to-from<TELLING)return[];const path=pathOf2(metric,metric.kind==="value"?"value":"total");return[`${metric.name}: CloudWatch has no datapoint of eith\
er slot; compare ${path} with what its console shows, all dimensions included.`]},readOne=async(session,metric,names,stretch)=>{const{name}=metric,of=(query,key)=>askBoth(
session,{query,path:pathOf2(metric,key),names},stretch),readings={blue:new Map,green:new Map},notes=[];try{const[main,bad]=metric.kind==="value"?[await of(metric.
query,"value")]:await Promise.all([of(metric.total,"total"),of(metric.bad,"bad")]);notes.push(...main.notes,...bad?.notes??[],...unknownNotes(metric,main,stretch));
let partial=!1;for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f){const[all,part]=[main.answers[slot],bad?.answers[slot]];partial||=!all.complete||
part?.complete===!1;const odd=[];for(let at=stretch.from;at<stretch.to;at+=stretch.period){const read2=part===void 0?valueAt(all,at):countsAt(part,all,at);typeof read2==
"object"?readings[slot].set(at,read2):read2!==void 0&&odd.push(`${read2} at ${clockTime(at)} UTC`)}odd.length>0&&notes.push(`${name} of ${slot}: ${firstOf(odd)}\
; left out.`)}return{name,readings,remarks:{notes,...partial&&{partial}}}}catch(error){return{name,readings:NONE,remarks:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
cM)([{notes},(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.A8)(name,error)])}}},NONE={blue:new Map,green:new Map},firstOf=([first="",...others])=>others.
length===0?first:`${first}, and ${others.length} more minute${others.length===1?"":"s"} like it`,readCustomMetrics=async(session,custom,names,stretch)=>{const all=await Promise.
all(custom.map(metric=>readOne(session,metric,names,stretch))),readings={blue:new Map,green:new Map};for(const{name,readings:own}of all)for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f)for(const[at,reading]of own[slot])readings[slot].set(at,{...readings[slot].get(at),[name]:reading});return{readings,remarks:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
cM)(all.map(({remarks})=>remarks))}},EDGE_PERCENTILES=[50,75,90,95,99],FEWEST_REQUESTS=100,LONGEST2=1440*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,onePeriod=(from,to)=>{
const first=Math.ceil(from/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY),end=Math.floor(to/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY);for(let minutes=Math.
min(end-first,LONGEST2/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY);minutes>=1;minutes-=1){const last=Math.floor(end/minutes)*minutes;if(last-minutes>=
first)return{from:(last-minutes)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,to:last*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY,period:minutes*
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY}}},edgesFrom=(percentiles,tolerance)=>{if(!(tolerance>=1&&Number.isFinite(tolerance)))throw new RangeError(
`tolerance is ${tolerance}; it must be a factor from 1`);const stable=percentiles.map(each=>Number(each.toPrecision(3))).filter(each=>each>0);return[...new Set(
stable)].map(each=>({stable:each,canary:roundedUp(each*tolerance)}))},roundedUp=product=>{const exact=Number(product.toPrecision(12)),nearest=Number(exact.toPrecision(
4));return nearest>=exact?nearest:Number((nearest+10**(Math.floor(Math.log10(nearest))-3)).toPrecision(4))},DECIMALS=10,countWithin=threshold=>{const seconds=(threshold/
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2).toFixed(DECIMALS).replace(/\.?0+$/,"");if(!(threshold>0&&Number.isFinite(threshold))||!(Number(seconds)>0))
throw new RangeError(`the latency threshold is ${threshold} ms; it must be a positive number`);return`TC(:${seconds})`},blameForOwnErrors=(groups,ownErrors)=>{const blue=unexplained(
groups.blue),green=unexplained(groups.green),left=Math.max(0,ownErrors-blue.explained-green.explained),missing2=blue.missing+green.missing;if(missing2<=left)return{
unanswered:{blue:blue.missing,green:green.missing},unattributed:left-missing2};const share=left*blue.missing/missing2,ofBlue=share%1===.5&&groups.blue.requests<
groups.green.requests?Math.floor(share):Math.round(share);return{unanswered:{blue:ofBlue,green:left-ofBlue},unattributed:0}},unexplained=({requests,responses,refused:refused2})=>{
const missing2=Math.max(0,requests-responses),explained2=Math.min(missing2,refused2);return{missing:missing2-explained2,explained:explained2}},RESPONSES=["2XX",
"3XX","4XX","5XX"],NAMESPACE="AWS/ApplicationELB",OWN_ERRORS="elb_5XX",idOf2=(slot,series)=>`${slot}_${series}`,questionOf=(places,slot,series,metric,stat)=>({id:idOf2(
slot,series),name:`${metric} (${stat}) of ${slot}`,asks:{namespace:NAMESPACE,metric,stat,dimensions:{LoadBalancer:places.loadBalancer,TargetGroup:places.targetGroups[slot]}}}),
countsQuestions=(places,thresholds)=>[..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.flatMap(slot=>[questionOf(places,slot,"requests","RequestCount","\
Sum"),...RESPONSES.map(code=>questionOf(places,slot,code,`HTTPCode_Target_${code}_Count`,"Sum")),questionOf(places,slot,"refused","TargetConnectionErrorCount","\
Sum"),questionOf(places,slot,"p95","TargetResponseTime","p95"),...thresholds[slot].map((threshold,index)=>questionOf(places,slot,`within_${index}`,"TargetRespon\
seTime",countWithin(threshold)))]),{id:OWN_ERRORS,name:"HTTPCode_ELB_5XX_Count (Sum) of the load balancer",asks:{namespace:NAMESPACE,metric:"HTTPCode_ELB_5XX_Co\
unt",stat:"Sum",dimensions:{LoadBalancer:places.loadBalancer}}}],groupOf=(answers,slot,thresholds)=>{const of=series=>answers.of(idOf2(slot,series));return{slot,
requests:of("requests"),responses:RESPONSES.map(of),serverErrors:of("5XX"),refused:of("refused"),p95:of("p95"),within:thresholds.map((threshold,index)=>({threshold,
answer:of(`within_${index}`)}))}},seriesOf=({requests,responses,refused:refused2,p95,within})=>[requests,...responses,refused2,p95,...within.map(({answer})=>answer)],
minuteOf=(group,at)=>({requestCount:countAt(group.requests,at),responses:group.responses.reduce((sum,each)=>sum+(countAt(each,at)??0),0),serverErrors:countAt(group.
serverErrors,at)??0,refused:countAt(group.refused,at)??0}),slowerOf=({within,p95},at,answered)=>{const slower=[],seconds=numberAt(p95,at);for(const{threshold,answer}of within){
const count=numberAt(answer,at),isAllSlower=answered===0||seconds!==void 0&&seconds*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2>threshold;if(count===void 0?
!isAllSlower:!Number.isInteger(count))return;slower.push(Math.max(0,answered-(count??0)))}return slower},countsWindow=(answers,{from,to},thresholds)=>{const groups={
blue:groupOf(answers,"blue",thresholds.blue),green:groupOf(answers,"green",thresholds.green)},ownErrors=answers.of(OWN_ERRORS),series=[..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
_f.flatMap(slot=>seriesOf(groups[slot])),ownErrors],slots={blue:[],green:[]},leftOut=[],uncounted={blue:[],green:[]},exceeded={blue:[],green:[]};let unattributed=0;
for(let at=from;at<to;at+=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY){if(series.some(({complete,values})=>!complete&&!values.has(at))){leftOut.push(at);
continue}const minutes={blue:minuteOf(groups.blue,at),green:minuteOf(groups.green,at)},asGroup=({requestCount=0,responses,refused:refused2})=>({requests:requestCount,
responses,refused:refused2}),blame=blameForOwnErrors({blue:asGroup(minutes.blue),green:asGroup(minutes.green)},countAt(ownErrors,at)??0);unattributed+=blame.unattributed;
for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f){if(seriesOf(groups[slot]).every(({values})=>!values.has(at)))continue;const{requestCount,
responses,serverErrors,refused:refused2}=minutes[slot],errors=serverErrors+refused2+blame.unanswered[slot],requests=Math.max(requestCount??0,responses,errors);serverErrors>
(requestCount??0)&&exceeded[slot].push(at);const seconds=numberAt(groups[slot].p95,at),slower=thresholds[slot].length===0?void 0:slowerOf(groups[slot],at,responses);
slower===void 0&&thresholds[slot].length>0&&uncounted[slot].push(at),slots[slot].push({at,requests:requestCount===void 0&&requests===0?void 0:requests,errors,...slower!==
void 0&&{slower},p95:seconds===void 0?void 0:seconds*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2})}}const notes=[...answers.messages.map(message=>`Clo\
udWatch says: ${message}`),...partialNote(series,leftOut),..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.flatMap(slot=>exceededNote(slot,exceeded[slot])),
..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.flatMap(slot=>uncountedNote(slot,uncounted[slot]))];return{slots,unattributed,notes,...leftOut.length>0&&
{partial:!0}}},partialNote=(series,leftOut)=>{if(leftOut.length===0)return[];const names=series.filter(({complete,values})=>!complete&&leftOut.some(at=>!values.
has(at))).map(({question:{name}})=>name),[first]=names,others=names.length>1?` and ${names.length-1} more series`:"";return[`CloudWatch gave only part of ${first}${others}\
: ${describeMinutes(leftOut)} left out.`]},exceededNote=(slot,minutes)=>minutes.length===0?[]:[`CloudWatch counted more 5XX than requests of ${slot} in ${describeMinutes(
minutes)}: each is taken as a failed request.`],uncountedNote=(slot,minutes)=>minutes.length===0?[]:[`CloudWatch could not count the requests of ${slot} by late\
ncy in ${describeMinutes(minutes)}.`],dimensionOf=targetGroupArn=>targetGroupArn.split(":").at(-1)??"",placesOf=async lookup=>{const groups=await lookup.targetGroups(),
targetGroups={blue:dimensionOf(groups.blue),green:dimensionOf(groups.green)};return{loadBalancer:lookup.rule().loadBalancer,targetGroups}},NO_THRESHOLDS={blue:[],
green:[]},ANY_THRESHOLD=1e3,REFUSED="CloudWatch refuses to count requests by response time (statistic TC), so latency is known by its 95th percentile alone.",isInvalid=error=>isAwsError(
error,"ValidationError","ValidationException","InvalidParameterValue")||isAwsError(error,"InvalidParameterValueException","InvalidParameterCombinationException"),
joined=({slots},{readings},slot)=>slots[slot].map(counts=>{const metrics=readings[slot].get(counts.at);return metrics===void 0?counts:{...counts,metrics}}),cloudWatchMetrics=(session,lookup,settings)=>{
const custom=settings.metrics.prometheus===void 0?settings.metrics.custom:[];let countsLatency=!0,refusalTold=!1;const askTolerantly=async(questions,stretch)=>{
const all=questions(countsLatency);try{return await ask(session,all,stretch)}catch(error){const others=questions(!1);if(!isInvalid(error)||others.length===all.length)
throw error;const answers=await ask(session,others,stretch);return countsLatency=!1,answers}};return{interval:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,async edges({stable,from,to,tolerance}){const stretch=onePeriod(from,to);if(stretch===void 0||!countsLatency)return edgesFrom([],tolerance);const where=await placesOf(
lookup),answers=await askTolerantly(withCounts=>[questionOf(where,stable,"requests","RequestCount","Sum"),...EDGE_PERCENTILES.map(percent=>questionOf(where,stable,
`p${percent}`,"TargetResponseTime",`p${percent}`)),...withCounts?[questionOf(where,stable,"within","TargetResponseTime",countWithin(ANY_THRESHOLD))]:[]],stretch),
requests=countAt(answers.of(`${stable}_requests`),stretch.from)??0;if(!countsLatency||requests<FEWEST_REQUESTS)return edgesFrom([],tolerance);const seconds=EDGE_PERCENTILES.
map(each=>numberAt(answers.of(`${stable}_p${each}`),stretch.from));return edgesFrom(seconds.filter(each=>each!==void 0).map(each=>each*1e3),tolerance)},async counts({
from,to,thresholds}){const[first,end]=[Math.ceil(from/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,Math.floor(to/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY];if(end<=first)return{slots:{blue:[],
green:[]},unattributed:0,notes:[]};const where=await placesOf(lookup),stretch={from:first,to:end,period:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.pY},asked=withCounts=>withCounts?
thresholds:NO_THRESHOLDS,[answers,own]=await Promise.all([askTolerantly(withCounts=>countsQuestions(where,asked(withCounts)),stretch),readCustomMetrics(session,
custom,{settings,places:where},stretch)]),window=countsWindow(answers,stretch,asked(countsLatency)),refusal=countsLatency||refusalTold?[]:[REFUSED];return refusalTold||=
!countsLatency,{slots:{blue:joined(window,own,"blue"),green:joined(window,own,"green")},unattributed:window.unattributed,...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
cM)([{notes:refusal},window,own.remarks])}}}},SEARCHED=100,AT_ONCE=8,ecsRevisions=(session,settings,family)=>{const known=new Map,families=lazily(async()=>family===
void 0?liveFamilies(session,settings):[family]),look=async arn=>{if(known.has(arn))return known.get(arn);const ecs=await session.ecs(),{tags}=await ecs.describeTaskDefinition(
{taskDefinition:arn,include:["TAGS"]}),mark=markIn(tags),revision=mark===void 0?void 0:{arn,mark};return known.set(arn,revision),revision},search=async(limit,wanted)=>{
const found=[];for(const each of await families()){const arns=await newest(session,each);for(let index=0;index<arns.length&&found.length<limit;index+=AT_ONCE){const looks=await Promise.
all(arns.slice(index,index+AT_ONCE).map(look));found.push(...looks.filter(revision=>revision!==void 0).filter(wanted))}}return found.slice(0,limit)};return{async find(fingerprint){
const[revision]=await search(1,({mark})=>mark.fingerprint===fingerprint);return revision},async register({template,mark}){const ecs=await session.ecs(),input=registration(
template);refuseUnknown(ecs.unknownMembers(input));const{taskDefinition}=await ecs.registerTaskDefinition({...input,tags:withTags(template,tagsOf(mark))}),arn=taskDefinition?.
taskDefinitionArn??"",revision={arn,mark};return known.set(arn,revision),revision},listGood:limit=>search(limit,({mark})=>mark.good),async markGood(arn){await(await session.
ecs()).tagResource({resourceArn:arn,tags:[goodTag(!0)]}),known.delete(arn)}}},refuseUnknown=paths=>{if(paths.length!==0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`ECS knows no ${paths.join(", ")} in a task definition`,next:"Correct the spelling (capital letters count), or leave it out."})},registration=template=>Object.
fromEntries(Object.entries(template).filter(([name])=>_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.lg.includes(name))),withTags=(template,ours)=>{const{tags=[]}=template;
if(!Array.isArray(tags)||!tags.every(tag2=>typeof tag2?.key=="string"))throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:'The tags of the ta\
sk definition are no list of {"key": …, "value": …}',next:"Correct them, or leave them out."});return[...tags.filter(({key})=>!ours.some(each=>each.key===key)),
...ours]},newest=async(session,family)=>{const ecs=await session.ecs(),{taskDefinitionArns=[]}=await ecs.listTaskDefinitions({familyPrefix:family,sort:"DESC",status:"\
ACTIVE",maxResults:SEARCHED});return taskDefinitionArns.filter(arn=>familyOf(arn)===family)},familyOf=arn=>/\/([^/:]+):\d+$/.exec(arn)?.[1],liveFamilies=async(session,settings)=>{
const families=(await Promise.all(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__._f.map(slot=>describeService(session,settings,slot)))).map(service=>{const arn=service&&
(primaryOf(service)?.taskDefinition??service.taskDefinition);return arn===void 0?void 0:familyOf(arn)});return[...new Set(families.filter(each=>each!==void 0))]},
awsPorts=(session,settings,options)=>{const lookup=lookUp(session,settings);return{traffic:albTraffic(session,settings,lookup),slots:ecsSlots(session,settings),
revisions:ecsRevisions(session,settings,options.family),lease:schedulerLease(session,settings,lookup,options.clock),metrics:cloudWatchMetrics(session,lookup,settings),
diagnostics:awsDiagnostics(session,settings,lookup)}},serve=({config,attempts,signal})=>(service,make)=>{const options=signal===void 0?{}:{abortSignal:signal},kind=maxAttempts=>{
let client;return(name,send)=>async(input,about)=>{try{return signal?.throwIfAborted(),client??=make({...config,maxAttempts}),await send(client,input,options)}catch(error){
throw translate(error,{operation:`${service}:${name}`,about,signal})}}};return{read:kind(attempts.read),write:kind(attempts.write),weights:kind(attempts.weights),
once:kind(attempts.once)}},ATTEMPTS={read:5,write:8,weights:5,once:1},REQUEST_TIMEOUT=8e3,CONNECTION_TIMEOUT=3e3,connectionOf=options=>{const{region,credentials,
endpoint,maxAttempts,signal,userAgent=["greenlight","0"]}=options;return{config:{region,retryMode:"standard",requestHandler:options.requestHandler??{connectionTimeout:options.
connectionTimeout??CONNECTION_TIMEOUT,requestTimeout:options.requestTimeout??REQUEST_TIMEOUT,throwOnRequestTimeout:!0},customUserAgent:[[userAgent[0],userAgent[1]]],
...credentials===void 0?{}:{credentials},...endpoint===void 0?{}:{endpoint}},attempts:maxAttempts===void 0?ATTEMPTS:{read:maxAttempts,write:maxAttempts,weights:maxAttempts,
once:1},signal}},connect=options=>{const connection=connectionOf(options),api=serve(connection),{environment}=options;environment!==void 0&&(environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??=
"true");const ecrByRegion=new Map,ecrIn=region=>lazily(async()=>{const{ecrApi}=await Promise.all([__webpack_require__.e(662),__webpack_require__.e(732)]).then(__webpack_require__.
bind(__webpack_require__,732));return ecrApi(serve({...connection,config:{...connection.config,region}}))});return{region:options.region,ecs:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__,1357))).ecsApi(api)),elb:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(63)]).then(__webpack_require__.bind(__webpack_require__,4063))).elbApi(api)),autoScaling:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__,9940))).autoScalingApi(api)),scheduler:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__,725))).schedulerApi(api)),cloudWatch:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__,8734))).cloudWatchApi(api)),logs:lazily(async()=>(await Promise.
all([__webpack_require__.e(662),__webpack_require__.e(78),__webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__,5970))).logsApi(api)),sts:lazily(
async()=>(await Promise.all([__webpack_require__.e(662),__webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__,7054))).stsApi(api)),ecr(region){
const made=ecrByRegion.get(region)??ecrIn(region);return ecrByRegion.set(region,made),made()}}},BEFORE_EXPIRY=5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
pY,DURATION_SECONDS=3600,ROLE=/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,assumeRoleWithWebIdentity=options=>{const{role,clock:clock2}=options;if(!ROLE.test(
role))throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`role-to-assume is ${JSON.stringify(role)}, which is no ARN of an IAM role`,next:"Gi\
ve an ARN such as arn:aws:iam::123456789012:role/greenlight-deploy."});let cached;return()=>{if(cached!==void 0&&clock2.now()<cached.until())return cached.credentials;
let until=Number.POSITIVE_INFINITY;const credentials=assume(options),own={credentials,until:()=>until};return cached=own,credentials.then(({expiration})=>{until=
expiration.getTime()-BEFORE_EXPIRY},()=>{cached===own&&(cached=void 0)}),credentials}},assume=async options=>{const{role,token,sessionName}=options,[{stsApi},WebIdentityToken]=await Promise.
all([Promise.all([__webpack_require__.e(662),__webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__,7054)),token()]);try{const{Credentials}=await stsApi(
serve(connectionOf(options))).assumeRoleWithWebIdentity({RoleArn:role,RoleSessionName:sessionName.replace(/[^\w+=,.@-]/g,"-").slice(0,64),WebIdentityToken,DurationSeconds:DURATION_SECONDS}),
{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=Credentials??{};if(!AccessKeyId||!SecretAccessKey||!SessionToken||!Expiration)throw new TypeError("sts:Ass\
umeRoleWithWebIdentity answered without credentials");return{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration:Expiration}}catch(error){
throw explained(error,role,WebIdentityToken)}},claimsOf=token=>{try{const claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString()),{sub,aud}=claims;
return{sub:String(sub??"none"),aud:String(aud??"none")}}catch{return{sub:"not readable",aud:"not readable"}}},explained=(error,role,token)=>{const{sub,aud}=claimsOf(
token),cause=error instanceof Error?error.cause:void 0;return isAwsError(error,"AccessDenied","AccessDeniedException")?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${role} does not trust this job. Its token has the subject ${sub} and the audience ${aud}`,next:"Let the role's trust policy allow sts:AssumeRoleWithW\
ebIdentity when token.actions.githubusercontent.com:sub is exactly that subject. A job with an environment has repo:OWNER/REPO:environment:NAME; newer repositor\
ies have IDs in it, repo:OWNER@ID/REPO@ID:environment:NAME (docs/iam.md).",cause}):isAwsError(error,"InvalidIdentityToken","InvalidIdentityTokenException")?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`AWS did not accept GitHub's token for ${role}: ${cause instanceof Error?cause.message:"no reason given"}. Its audience is ${aud}`,next:"Add the OIDC p\
rovider https://token.actions.githubusercontent.com with the audience sts.amazonaws.com to the account (docs/iam.md).",cause}):error},stateOf2=text=>text==="app\
roved"||text==="rejected"?text:"pending",approvalsOf=async(client,runId)=>{const answer=await client.get({path:`actions/runs/${encodeURIComponent(runId)}/approv\
als`,about:`the approvals of the run ${runId}`,permission:"actions: read"});if(answer===void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({
what:`There is no run ${runId} in this repository, or the token may not see it`,next:"Grant the job permissions: actions: read, in the calling workflow too."});
return answer.items().map(item=>({environments:item.at("environments").items().map(environment=>environment.at("name").text()),state:stateOf2(item.at("state").text()),
user:item.at("user").value===null?"ghost":item.at("user").at("login").text(),comment:item.at("comment").value===null?"":item.at("comment").text()}))},withDeadline=async({
clock:clock2,limit,signal},work)=>{const late=new AbortController,finished=new AbortController,both=signal===void 0?late.signal:AbortSignal.any([late.signal,signal]),
aborted=new Promise((_,reject)=>{both.addEventListener("abort",()=>reject(both.reason),{once:!0})});clock2.sleep(limit,finished.signal).then(()=>late.abort(new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
$P({what:`No answer within ${limit/1e3} seconds`,next:"Re-run the job."})),()=>{});try{return signal?.throwIfAborted(),await Promise.race([work(both),aborted])}finally{
finished.abort()}},shapeError=(path,wanted)=>new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:`GitHub's answer has no ${wanted} at ${path}`,next:"\
Re-run the job; if it persists, the API has changed or github-token speaks to another server."}),json=(value,path="its root")=>({value,at:key=>{const isObject=typeof value==
"object"&&value!==null&&Object.hasOwn(value,key);return json(isObject?value[key]:void 0,`${path}.${key}`)},text:()=>{if(typeof value=="string")return value;throw shapeError(
path,"text")},number:()=>{if(typeof value=="number")return value;throw shapeError(path,"number")},flag:()=>value===!0,items:()=>{if(Array.isArray(value))return value.
map((item,index)=>json(item,`${path}[${index}]`));throw shapeError(path,"list")}}),TIMEOUT=20*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2,PAUSES=[1*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z2,4*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.Z2],NOT_FOUND2=Symbol("404"),refusalOf=error=>{if(!(error instanceof Error)||!("status"in error)||typeof error.
status!="number")return;const headers=json(error).at("response").at("headers").value,known=typeof headers=="object"&&headers!==null;return{status:error.status,message:error.
message,headers:known?headers:{}}},isLimited=({status,headers,message})=>status===429||status===403&&(headers["x-ratelimit-remaining"]==="0"||headers["retry-aft\
er"]!==void 0||/rate limit/i.test(message)),isTransient=refusal=>refusal===void 0||refusal.status>=500||isLimited(refusal),translate2=(error,{about,permission})=>{
const refusal=refusalOf(error);if(error instanceof _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.uf)return new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
$P({what:`GitHub could not be asked to read ${about}`,next:error.next,cause:error});const says=refusal===void 0?"":`: ${refusal.status} ${refusal.message}`;return refusal?.
status===401?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`GitHub does not accept the token to read ${about}${says}`,next:"Leave github-token\
 at its default, or give it a token that is valid.",cause:error}):refusal?.status===403&&!isLimited(refusal)?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`The token may not read ${about}${says}`,next:`Grant the job permissions: ${permission}, in the calling workflow too.`,cause:error}):refusal!==void 0&&
isLimited(refusal)?new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:`GitHub asks to slow down, so it could not be asked to read ${about}${says}`,
next:"Re-run the job later; nothing was changed by the question.",cause:error}):new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.$P({what:`GitHub could no\
t be asked to read ${about}${says}`,next:"Re-run the job; see githubstatus.com when it persists.",cause:error})},connect2=async({token,apiUrl,fetch:fetch2})=>{const{
getOctokit}=await __webpack_require__.e(212).then(__webpack_require__.bind(__webpack_require__,4212));return getOctokit(token.reveal(),{baseUrl:apiUrl,...fetch2===
void 0?{}:{request:{fetch:fetch2}},log:{debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}})},createClient=connection=>{const{repository,clock:clock2,signal}=connection;
let connected;const ask2=async({path,query})=>{connected??=connect2(connection);const octokit=await connected,owner=encodeURIComponent(repository.owner),name=encodeURIComponent(
repository.name);try{return await withDeadline({clock:clock2,signal,limit:TIMEOUT},async until=>{const{data:data2}=await octokit.request(`GET /repos/${owner}/${name}\
/${path}`,{...query,request:{signal:until}});return data2})}catch(error){if(refusalOf(error)?.status===404)return NOT_FOUND2;throw error}};return{get:async question=>{
for(let attempt=0;;attempt++)try{const data2=await ask2(question);return data2===NOT_FOUND2?void 0:json(data2)}catch(error){if(signal?.aborted)throw signal.reason;
const pause=PAUSES[attempt];if(pause===void 0||!isTransient(refusalOf(error)))throw translate2(error,question);await clock2.sleep(pause,signal)}}}},DEEPEST=10,commitOfTag=async(client,tag2)=>{
const about=`the tag ${tag2}`,permission="contents: read",path=`git/ref/tags/${tag2.split("/").map(encodeURIComponent).join("/")}`;let target=(await client.get(
{path,about,permission}))?.at("object");for(let depth=0;target!==void 0&&depth<DEEPEST;depth++){const sha=target.at("sha").text(),type=target.at("type").text();
if(type==="commit")return sha;if(type!=="tag")throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The tag ${tag2} names a ${type}, not a comm\
it`,next:"Release a tag that names a commit."});target=(await client.get({path:`git/tags/${encodeURIComponent(sha)}`,about,permission}))?.at("object")}if(target!==
void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The tag ${tag2} names a tag that names a tag, more than ${DEEPEST} times`,next:"Re\
lease a tag that names a commit."})},PERMISSION="actions: read",PAGE=100,reviewer=(entry,owner)=>{const who=entry.at("reviewer");return entry.at("type").text()===
"Team"?`${owner}/${who.at("slug").text()}`:who.at("login").text()},customPolicies=async(client,name)=>{const policies=[];for(let page=1;;page++){const items=(await client.
get({path:`environments/${encodeURIComponent(name)}/deployment-branch-policies`,query:{per_page:PAGE,page},about:`which refs may deploy to the environment ${name}`,
permission:PERMISSION}))?.at("branch_policies").items()??[];for(const item of items)policies.push({name:item.at("name").text(),type:item.at("type").value==="tag"?
"tag":"branch"});if(items.length<PAGE)return policies}},environmentRules=async(client,{name,owner})=>{const environment=await client.get({path:`environments/${encodeURIComponent(
name)}`,about:`the environment ${name}`,permission:PERMISSION});if(environment===void 0)return;const listed=environment.at("protection_rules"),rules=listed.value===
void 0?[]:listed.items(),ofType=type=>rules.filter(rule=>rule.at("type").value===type),required=ofType("required_reviewers"),policy=environment.at("deployment_b\
ranch_policy"),refPolicy=policy.value===null||policy.value===void 0?void 0:policy.at("custom_branch_policies").flag()?await customPolicies(client,name):[{name:"\
protected branches",type:"branch"}];return{name:environment.at("name").text(),reviewers:required.flatMap(rule=>rule.at("reviewers").items().map(entry=>reviewer(
entry,owner))),preventSelfReview:required.some(rule=>rule.at("prevent_self_review").flag()),waitTimer:Math.max(0,...ofType("wait_timer").map(rule=>rule.at("wait\
_timer").number())),...refPolicy===void 0?{}:{refPolicy}}},LARGEST2=1048576,refused=(path,commit,why)=>new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.j1(
{what:`${path} at the commit ${commit.slice(0,12)} ${why}`,next:`Name a text file of the repository instead of ${path}.`}),readFile=async(client,{path,commit})=>{
const segments=path.split("/");if(segments.some(segment=>segment===""||segment==="."||segment===".."))throw refused(path,commit,"is no path within the repositor\
y: it must be relative, without . and ..");const file=await client.get({path:`contents/${segments.map(encodeURIComponent).join("/")}`,query:{ref:commit},about:`\
the file ${path} at the commit ${commit.slice(0,12)}`,permission:"contents: read"});if(file===void 0)return;if(Array.isArray(file.value))throw refused(path,commit,
"is a folder");const type=file.at("type").text();if(type!=="file")throw refused(path,commit,`is a ${type}, not a file`);const size=file.at("size").number();if(size>
LARGEST2)throw refused(path,commit,`has ${size} bytes, more than ${LARGEST2}`);const encoding=file.at("encoding").text();if(encoding!=="base64")throw refused(path,
commit,`came in the encoding ${encoding}, not in base64`);const bytes=Buffer.from(file.at("content").text(),"base64");if(bytes.length!==size)throw refused(path,
commit,`came with ${bytes.length} of ${size} bytes`);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw Object.assign(refused(path,
commit,"is no text in UTF-8"),{cause})}},createRepository=connection=>{const client=createClient(connection);return{commitOfTag:tag2=>commitOfTag(client,tag2),readFile:query=>readFile(
client,query),environment:name=>environmentRules(client,{name,owner:connection.repository.owner}),approvals:runId=>approvalsOf(client,runId)}},readCommonInputs=(inputs,overrides)=>({
environment:inputs.text("environment"),configPath:inputs.required("config"),githubToken:inputs.secret("github-token"),roleToAssume:inputs.text("role-to-assume"),
overrides:inputs.pick(["environment",...overrides])}),LARGEST_BODY=1048576,httpProbe=(fetcher,clock2,stopwatch2)=>({async send({method,url,headers,body,timeout,
signal}){const giveUp=new AbortController,answered=new AbortController;clock2.sleep(timeout,answered.signal).then(()=>giveUp.abort(new Error(`no answer within ${timeout}\
 ms`)),()=>{});const elapsed=stopwatch2();try{const response=await fetcher(url,{method,headers,redirect:"manual",signal:signal===void 0?giveUp.signal:AbortSignal.
any([signal,giveUp.signal]),...body===void 0?{}:{body}}),text=await readUpTo(response,LARGEST_BODY);return{status:response.status,headers:Object.fromEntries(response.
headers),body:text,latency:elapsed()}}catch(error){throw reasonOf(error)}finally{answered.abort()}}}),reasonOf=error=>{if(!isError2(error)||error.name!=="TypeEr\
ror"||!isError2(error.cause))return error;const{cause}=error,[first]="errors"in cause&&Array.isArray(cause.errors)?cause.errors:[];return isError2(first)?first:
cause},isError2=node_util__WEBPACK_IMPORTED_MODULE_4__.types.isNativeError,readUpTo=async(response,limit)=>{const chunks=[];let size=0;for await(const chunk of response.
body??[]){if(size+=chunk.byteLength,size>limit)throw new Error(`the answer is larger than ${limit} bytes`);chunks.push(chunk)}return Buffer.concat(chunks).toString(
"utf8")},systemClock={now:()=>Date.now(),async sleep(duration,signal){await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(duration,void 0,signal===
void 0?{}:{signal})}},stopwatch=()=>{const start=performance.now();return()=>performance.now()-start},VERSION="0.1.0",act=({name,role,overrides,metrics,work},host)=>run(
async kit=>{kit.log.line(`Greenlight ${name} ${VERSION}`);const common=readCommonInputs(kit.inputs,overrides),report=await work(sceneOf(kit,common,role,metrics));
for(const[output,value]of Object.entries(report.outputs))kit.outputs.set(output,value);for(const{output,name:file,text}of report.files??[]){const written=writeReportFile(
kit.env,{name:file,text:kit.secrets.redact(text)});kit.outputs.set(output,written??"")}kit.summary.add(report.document);const{what,next}=report.failure??{what:`\
Done: ${report.outputs.serving||"nothing"} serves`,next:""};return{ending:report.ending,why:what,...next===""?{}:{next}}},host),sceneOf=(kit,common,role,metrics)=>{
const{inputs,signal,context}=kit,repository=createRepository({token:common.githubToken,apiUrl:context.apiUrl,repository:context.repository,clock:systemClock,signal});
return{inputs,repository,commit:context.sha,holder:holderOf(kit),signal,clock:systemClock,open:()=>open(kit,common,role,repository,metrics)}},open=async(kit,common,role,repository,metrics)=>{
const{context,env,signal,log}=kit,commit=context.sha,{configPath}=common,[text,{loadSettings}]=await Promise.all([repository.readFile({path:configPath,commit}),
__webpack_require__.e(256).then(__webpack_require__.bind(__webpack_require__,8256))]);if(text===void 0)throw new _packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`There is no file ${configPath} at ${commit.slice(0,12)}`,next:"Commit the config there, or name its path in the input config."});const{settings,provenance}=loadSettings(
{text,path:configPath,inputs:common.overrides,env}),session=connect({region:settings.region,signal,userAgent:["greenlight",VERSION],environment:kit.env,...credentialsOf(
kit,common,settings,role)}),journal=logJournal(log),images=awsImages(session,settings);return{settings,provenance,ports:{...awsPorts(session,settings,{clock:systemClock}),
...await metrics?.(kit,settings),clock:systemClock,journal},account:awsAccount(session),images,probe:httpProbe(fetch,systemClock,stopwatch),prepare:(tag2,digest)=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_0__.
vn)({settings,tag:tag2,commit,repository,images,holder:holderOf(kit),...digest===void 0?{}:{digest}})}},holderOf=({context})=>`${context.repository.fullName}#${context.
runId}`,credentialsOf=(kit,common,settings,role)=>{const arn=common.roleToAssume??settings.roles[role];if(arn===void 0)return{};const{context}=kit;return{credentials:assumeRoleWithWebIdentity(
{role:arn,region:settings.region,sessionName:`greenlight-${context.runId}-${context.runAttempt}`,token:async()=>(await kit.oidcToken("sts.amazonaws.com")).reveal(),
clock:systemClock})}}}),9406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$P:()=>Unavailable,
$U:()=>liveOutputs,A8:()=>unreadMetric,AQ:()=>runGates,F1:()=>FIRING_WINDOW,FY:()=>paragraph,IS:()=>barsOf,Im:()=>isEmpty,JH:()=>GATES,Jq:()=>describeWeights,KM:()=>sparkline,
Lw:()=>runSmoke,MB:()=>describeDuration,O8:()=>probedMetrics,OJ:()=>runErrand,Pl:()=>headline,Qc:()=>atEvenTimes,R_:()=>heading,Sx:()=>withGuard,Z2:()=>SECOND,ZL:()=>stagesOf,
_f:()=>SLOTS,ai:()=>EXIT_CODES,cM:()=>joinRemarks,dx:()=>CONVERGING,fW:()=>SHARED_PLACEHOLDERS,g5:()=>failureOf,iN:()=>SAFETY_MARGIN,j$:()=>Interrupted,j1:()=>ConfigurationError,
jS:()=>encodeLease,jx:()=>otherSlot,lB:()=>observe,lF:()=>SMOKE_METRIC,lg:()=>REGISTERED_MEMBERS,mC:()=>evidenceChart,mx:()=>versionOfTag,nS:()=>chartSvg,p3:()=>decodeLease,
pY:()=>MINUTE,tB:()=>EARLY_GATES,tp:()=>table,u8:()=>SLOT_PLACEHOLDERS,uf:()=>GreenlightError,vn:()=>prepareRelease,xV:()=>Halted,ye:()=>soleSlot,yn:()=>accountOfRun});
var _empty_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3498),node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7598),require_debug=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.
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
value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);return value},createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(
value),index=R++;debug(name,index,value),t[name]=index,src[index]=value,safeSrc[index]=safe,re[index]=new RegExp(value,isGlobal?"g":void 0),safeRe[index]=new RegExp(
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
ct";var looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="object"?looseOption:options:emptyOpts;module.
exports=parseOptions}}),require_identifiers=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/internal/identifiers.js"(exports,module){
"use strict";var numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.test(a),bnum=numeric.
test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports={compareIdentifiers,
rcompareIdentifiers}}}),require_semver=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.P$)({"packages/release/node_modules/semver/classes/semver.js"(exports,module){
"use strict";var debug=require_debug(),{MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_INTEGER}=require_constants(),{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),
{compareIdentifiers}=require_identifiers(),isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.split(".");if(identifiers.length>prerelease.
length)return!1;for(let i=0;i<identifiers.length;i++)if(compareIdentifiers(prerelease[i],identifiers[i])!==0)return!1;return!0},SemVer=class _SemVer{constructor(version,options){
if(options=parseOptions(options),version instanceof _SemVer){if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease)return version;
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
js"(exports,module){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}}),heading=text=>({
block:"heading",text}),paragraph=text=>({block:"paragraph",text}),table=(header,rows)=>({block:"table",header,rows}),SECOND=1e3,MINUTE=6e4,describeDuration=duration=>{
if(Math.round(duration)<SECOND)return`${Math.round(duration)} ms`;const tenths=Math.round(duration/100)*100;if(tenths<MINUTE)return`${tenths/SECOND} s`;const whole=Math.
round(duration/SECOND)*SECOND,[minutes,seconds2]=[Math.floor(whole/MINUTE),whole%MINUTE/SECOND];return seconds2===0?`${minutes} min`:`${minutes} min ${seconds2}\
 s`},clockTime=at=>new Date(at).toISOString().slice(11,19),WIDTH=720,PLOT={left:48,top:56,width:648,height:180},LINE=22,ROOM=64,STROKES=[{light:"#0969da",dark:"\
#4493f8",dash:"none"},{light:"#bf3989",dark:"#e275ad",dash:"8 4"},{light:"#9a6700",dark:"#d29922",dash:"2 4"},{light:"#1a7f37",dark:"#3fb950",dash:"12 4 2 4"},{
light:"#8250df",dark:"#ab7df8",dash:"4 2"}],STYLE=["text{font:14px system-ui,sans-serif;fill:#1f2328}.small{font-size:12px}.ground{fill:#fff}path{fill:none;stro\
ke-width:2}",".axis{stroke:#8c959f}.mark{stroke:#8c959f;stroke-width:1;stroke-dasharray:2 3}.bound{stroke:#cf222e;stroke-dasharray:6 4}",...STROKES.map(({light,
dash},index)=>`.s${index}{stroke:${light};stroke-dasharray:${dash}}`),"@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}.bound{stroke:#f\
85149}",...STROKES.map(({dark},index)=>`.s${index}{stroke:${dark}}`),"}"].join(""),UNPRINTABLE=/[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Surrogate}]/gu,escapeXml=text=>text.
replaceAll(UNPRINTABLE,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"),round=value=>Number(value.toFixed(1)),
chartSvg=({title,times,full,fullMeans,unit,series,marks})=>{const{left,top,width,height}=PLOT,first=times[0]??0,span=Math.max(1,(times.at(-1)??0)-first),x=at=>round(
left+width*(at-first)/span),y=value=>round(top+height*(1-Math.min(1,Math.max(0,value/full)))),strokeOf=index=>`s${index%STROKES.length}`,lines=series.map(({values},index)=>{
let pen="M";const path=values.map((value,at)=>{if(value===null)return pen="M","";const point=`${pen}${x(times[at]??first)} ${y(value)}`;return pen="L",point}).filter(
Boolean).join(" ");return`<path class="${strokeOf(index)}" d="${path}"/>`}),changes=marks.map(({at,label})=>{const mark=x(at),side=mark>left+width-ROOM?`x="${mark-
4}" text-anchor="end"`:`x="${mark+4}"`;return`<path class="mark" d="M${mark} ${top}v${height}"/><text class="small" ${side} y="${top+16}">${escapeXml(label)}</t\
ext>`}),legendTop=top+height+44,legend=series.map(({label,values},index)=>{const at=legendTop+index*LINE,now=values.findLast(value=>value!==null)??null,says=now===
null?"no data":`${Math.floor(now)} ${unit}`;return[`<path class="${strokeOf(index)}" d="M${left} ${at-4}h28"/>`,`<text x="${left+38}" y="${at}">${escapeXml(`${label}\
: ${says}`)}</text>`].join("")}),describe=series.map(({label,values})=>{const now=values.findLast(value=>value!==null)??null;return`${label} ${now===null?"has n\
o data":`ends at ${Math.floor(now)} ${unit}`}`}),ends=[times[0],times.at(-1)].map(at=>at===void 0?"":`${clockTime(at)} UTC`),HEIGHT=legendTop+series.length*LINE;
return[`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title desc">`,`\
<title id="title">${escapeXml(title)}</title>`,`<desc id="desc">${escapeXml(`${describe.join("; ")}. At ${full} ${unit} ${fullMeans}.`)}</desc>`,`<style>${STYLE}\
</style>`,`<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,`<text x="${left}" y="24" font-weight="600">${escapeXml(title)}</text>`,`<path class="bou\
nd" d="M${left} ${top}h${width}"/>`,`<text x="${left+width}" y="${top-6}" text-anchor="end">${escapeXml(`${full} %: ${fullMeans}`)}</text>`,`<path class="axis" \
d="M${left} ${top}v${height}h${width}"/>`,`<text x="${left-8}" y="${top+5}" text-anchor="end">${full}</text>`,`<text x="${left-8}" y="${top+height}" text-anchor\
="end">0</text>`,`<text x="${left}" y="${top+height+20}">${ends[0]??""}</text>`,`<text x="${left+width}" y="${top+height+20}" text-anchor="end">${ends[1]??""}</\
text>`,...changes,...lines,...legend,"</svg>",""].join(`
`)},atEvenTimes=(chart,points)=>{const[first,last]=[chart.times[0],chart.times.at(-1)];if(first===void 0||last===void 0||first===last)return chart;const times=Array.
from({length:points},(_,index)=>index===points-1?last:first+(last-first)*index/(points-1)),known=times.map(time=>chart.times.findLastIndex(at=>at<=time));return{
...chart,times,series:chart.series.map(({label,values})=>({label,values:known.map(index=>values[index]??null)}))}},LEVELS="▁▂▃▄▅▆▇█",sparkline=(values,full)=>values.
map(value=>{if(value===null)return" ";const share2=Math.min(1,Math.max(0,value/full));return LEVELS[Math.min(LEVELS.length-1,Math.floor(share2*LEVELS.length))]??
" "}).join(""),MOST_POINTS=47,used=evidence=>`${Math.floor(100*Math.min(1,Math.max(0,evidence)))} %`,SPARKS=8,NO_BREAK=" ",metricRow=({name,evidence,observeOnly,
says},chart)=>{const values=chart?.series.find(({label})=>label===name)?.values,course=values===void 0||chart===void 0?[]:[sparkline(values,chart.full)];return[
observeOnly?`${name} (only observed)`:name,says,[...course,used(evidence).replace(" ",NO_BREAK)].join(" ")]},turningPoints=looks=>looks.filter((look,index)=>{const[
before,after]=[looks[index-1],looks[index+1]];return before===void 0||after===void 0||before.percent!==look.percent||before.verdict!==look.verdict||after.percent!==
look.percent}),WORDS={advance:"no worse: go on",wait:"not sure yet: wait",rollback:"worse: back",inconclusive:"not sure, and the time is over"},evidenceChart=looks=>{
const timeOf=({at,window})=>window?.to??at,distinct=looks.filter((look,index)=>{const after=looks[index+1];return after===void 0||timeOf(after)>timeOf(look)}),step=Math.
max(1,Math.ceil(distinct.length/MOST_POINTS)),shown=distinct.filter((_,index)=>(distinct.length-1-index)%step===0),names=[...new Set(shown.flatMap(({metrics})=>metrics.
map(({name})=>name)))],begins=distinct.filter((look,index)=>look.percent!==distinct[index-1]?.percent),[first]=begins;if(first?.window===void 0||names.length===
0)return;const percentOf=(look,label)=>{const standing=look.metrics.find(({name})=>name===label);return standing===void 0?null:100*Math.min(1,Math.max(0,standing.
evidence))};return{title:"Evidence that the new version is worse",times:[first.window.from,...shown.map(timeOf)],full:100,fullMeans:"it is taken back",unit:"% o\
f what takes it back",series:names.map(label=>({label,values:[percentOf(first,label)===null?null:0,...shown.map(look=>percentOf(look,label))]})),marks:begins.map(
look=>({at:look.window?.from??look.at,label:`at ${look.percent} %`}))}},accountOfLooks=(looks,foresights)=>{const foreseen2=foresights.length===0?[]:[{block:"li\
nes",title:"What each step could find",lines:foresights.map(each=>`at ${each.percent} %: ${each.text}`)}],last=looks.at(-1);if(last===void 0)return foreseen2;const chart=evidenceChart(
looks),course=chart===void 0?void 0:atEvenTimes(chart,SPARKS),standings=last.metrics.length===0?[]:[table(["Metric",`What was counted at ${last.percent} %`,"Evi\
dence that it is worse"],last.metrics.map(metric=>metricRow(metric,course))),paragraph("At 100 % of the evidence that is needed, the new version is taken back. \
Little evidence alone is not health: to go on it must have served enough requests as well.")],caveats=last.caveats.length===0?[]:[paragraph("What this verdict c\
annot promise:"),{block:"list",items:last.caveats}],all={block:"lines",title:"Every look of the judge",lines:looks.map(look=>`${clockTime(look.at)} at ${look.percent}\
 %: ${look.verdict}, ${used(look.evidence)} of the evidence. ${look.reason}`)};return[...chart===void 0?[]:[{block:"chart",chart}],heading("How the new version \
compares with the old one"),...standings,...caveats,table(["Time (UTC)","Its traffic","Verdict","Reason"],turningPoints(looks).map(look=>[clockTime(look.at),`${look.
percent} %`,WORDS[look.verdict],look.reason])),...foreseen2,...looks.length>1?[all]:[]]},count=(slot,...states)=>slot.targets.filter(target=>states.includes(target.
state)).length,healthyTargets=slot=>count(slot,"healthy"),isEmpty=slot=>slot.desired===0&&slot.running===0&&healthyTargets(slot)===0,enoughHealthy=(size,settings)=>Math.
max(1,Math.ceil(size*settings.health.minHealthy/100)),isSettled=slot=>slot.rollout?.state==="COMPLETED"&&slot.olderRollouts===0&&slot.running===slot.desired&&slot.
rollout.running===slot.desired&&healthyTargets(slot)>=slot.desired&&count(slot,"initial","unhealthy","unavailable","unused")===0,describeHealth=slot=>{const healthy=healthyTargets(
slot);return healthy>slot.desired&&slot.desired>0?`${healthy} healthy, ${slot.desired} wanted`:slot.desired>0?`${healthy} of ${slot.desired} healthy`:healthy===
0?"no tasks":`no tasks wanted, ${healthy} stopping`},SLOTS=["blue","green"],otherSlot=slot=>slot==="blue"?"green":"blue",allOn=slot=>({blue:0,green:0,[slot]:100}),
share=(slot,percent)=>slot==="blue"?{blue:percent,green:100-percent}:{blue:100-percent,green:percent},percentOn=(weights,slot)=>{const sum=weights.blue+weights.
green;return sum>0?100*weights[slot]/sum:void 0},sameShare=(a,b)=>percentOn(a,"blue")===percentOn(b,"blue"),heavierSlot=weights=>weights.blue===weights.green?void 0:
weights.blue>weights.green?"blue":"green",soleSlot=weights=>{const heavier=heavierSlot(weights);return heavier!==void 0&&weights[otherSlot(heavier)]===0?heavier:
void 0},describeWeights=weights=>{const show=slot=>`${slot} ${Number((percentOn(weights,slot)??0).toFixed(1))} %`;return`${show("blue")} · ${show("green")}`},isTelling=({
reason})=>!reason.startsWith("Scaling activity initiated"),firstCause=({stoppedTasks,targets,logs})=>{const telling=stoppedTasks.filter(isTelling),died=telling.
find(({exitCode})=>exitCode!==void 0&&exitCode!==0);if(died!==void 0){const last=logs.find(({task})=>task===died.task)?.lines.at(-1);return`a task exited with c\
ode ${died.exitCode}${last===void 0?"":` and said "${last}"`}`}const sick=targets.find(({state})=>state==="unhealthy");return sick!==void 0?`a target is unhealt\
hy: ${sick.description??sick.reason??"no reason given"}`:telling[0]===void 0?void 0:`a task was stopped: ${telling[0].reason}`},MARKS={done:"✅",refused:"⛔",
"rolled-back":"↩️",inconclusive:"⏸️",unfinished:"❌"},WORDS2={done:"done",refused:"refused","rolled-back":"rolled back",inconclusive:"on hold",unfinished:"\
not finished"},servingRelease=seen=>{const slot=soleSlot(seen.rule.weights);return slot===void 0?void 0:seen.slots[slot].mark?.release},barsOf=seen=>({block:"ba\
rs",bars:SLOTS.map(slot=>({label:`${slot} · ${seen.slots[slot].mark?.release??"no release"}`,percent:percentOn(seen.rule.weights,slot)??0,note:describeHealth(seen.
slots[slot])}))}),headline=(title,ending)=>heading(`${MARKS[ending]} ${title}: ${WORDS2[ending]}`),accountOfRun=(title,ended,budget)=>{const{ending,why,next,guard,
seen,moves,looks,foresights,acts,diagnosis,startedAt,endedAt}=ended,cause=diagnosis===void 0?void 0:firstCause(diagnosis),last=looks.at(-1),took=describeDuration(
endedAt-startedAt);return[headline(title,ending),paragraph(why.endsWith(".")?why:`${why}.`),...ending==="done"&&last!==void 0?[paragraph(`Judged last at ${last.
percent} %: ${last.reason}.`)]:[],...cause===void 0?[]:[paragraph(`First cause: ${cause}.`)],...next==="Nothing."?[]:[paragraph(`Next: ${next}`)],...guard===void 0?
[]:[paragraph(`Guard: ${guard} (docs/troubleshooting.md).`)],barsOf(seen),paragraph(budget===void 0?`Took ${took}.`:`Took ${took} of ${describeDuration(budget.limit)}\
 (${budget.name}).`),...moves.length===0||looks.length>0?[]:[table(["Time (UTC)","Slot","Traffic","Why"],moves.map(({at,slot,percent,why:reason})=>[clockTime(at),
slot,`${percent} %`,reason]))],...accountOfLooks(looks,foresights),...acts.length===0?[]:[{block:"lines",title:"What was done",lines:acts.map(({at,text})=>`${clockTime(
at)} ${text}`)}],...diagnosis===void 0?[]:accountOfDiagnosis(diagnosis)]},accountOfDiagnosis=diagnosis=>{const{targets,events,logs}=diagnosis,stoppedTasks=diagnosis.
stoppedTasks.filter(isTelling),sick=targets.filter(({state})=>state!=="healthy");return[heading("What the slot says"),...stoppedTasks.length===0?[]:[table(["Sto\
pped task","Exit code","Reason"],stoppedTasks.map(({task,exitCode,reason})=>[task,exitCode===void 0?"":String(exitCode),reason]))],...sick.length===0?[]:[table(
["Target","State","Reason"],sick.map(({id:id2,state,reason,description})=>[id2,state,[reason,description].filter(Boolean).join(": ")]))],...logs.map(({task,lines})=>({
block:"lines",title:`Last log lines of ${task}`,lines})),...events.length===0?[]:[{block:"lines",title:"Service events",lines:events.map(({at,message})=>`${clockTime(
at)} ${message}`)}]]},liveOutputs=(ending,seen)=>({outcome:ending,serving:servingRelease(seen)??"",weights:JSON.stringify(seen.rule.weights)}),withGuard=(what,guard)=>guard===
void 0?what:`${what} (guard: ${guard})`,failureOf=({ending,why,next,guard,diagnosis})=>{if(ending==="done")return{};const cause=diagnosis===void 0?void 0:firstCause(
diagnosis),what=cause===void 0?why:`${why.replace(/\.$/,"")}. First cause: ${cause}`;return{failure:{what:withGuard(what,guard),next}}},import_compare=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_0__.
f1)(require_compare(),1),IDENTIFIER="(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)",STRICT=new RegExp(`^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${IDENTIFIER}\
(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`),MAX_LENGTH=128,versionOfTag=tag=>tag.length<=MAX_LENGTH&&STRICT.test(tag)?tag.slice(1):void 0,
compareTags=(a,b)=>(0,import_compare.default)(a.slice(1),b.slice(1)),FIRING_WINDOW=2*MINUTE,SAFETY_MARGIN=60*SECOND,CONVERGENCE=120*SECOND,needsRenewal=(lease,now,settings)=>lease.
dueAt-now<settings.lease.ttl/2,writableUntil=lease=>lease.dueAt-FIRING_WINDOW-SAFETY_MARGIN,hasMargin=(lease,now)=>now<writableUntil(lease),renewed=(lease,now,settings)=>{
const{name:_,held:__,...terms}=lease;return{...terms,dueAt:now+settings.lease.ttl}},withShift=(lease,shift,size,settings)=>({...renewed(lease,shift.at,settings),
size,shifts:[...lease.shifts.filter(earlier=>earlier.percent<shift.percent),shift]}),onHold=(lease,now,why,settings)=>({...renewed(lease,now,settings),dueAt:now+
settings.lease.wait,held:{since:now,why}}),betweenJobs=(lease,now,settings)=>({...renewed(lease,now,settings),dueAt:now+settings.lease.wait}),stagesOf=(settings,firstRelease)=>{
if(firstRelease)return[{percent:100,kind:"drain",duration:0}];const{canary,bake,strategy}=settings,top=strategy==="blue-green"?100:100-bake.holdback,canaries=(strategy===
"blue-green"?[]:canary.steps.filter(step=>step<top)).map(percent=>({percent,kind:"canary",duration:canary.stepDuration})),drain={percent:100,kind:"drain",duration:CONVERGENCE};
return bake.duration===0?[...canaries,drain]:top<100?[...canaries,{percent:top,kind:"bake",duration:bake.duration},drain]:[...canaries,{percent:100,kind:"bake",
duration:Math.max(bake.duration,CONVERGENCE)}]},EXIT_CODES={done:0,unfinished:1,refused:10,"rolled-back":20,inconclusive:30},GreenlightError=class extends Error{next;constructor({
what,next,cause}){super(what,cause===void 0?void 0:{cause}),this.name=new.target.name,this.next=next}},ConfigurationError=class extends GreenlightError{ending="\
refused"},Halted=class extends GreenlightError{ending="unfinished";guard;constructor(told){super(told),this.guard=told.guard}},Unavailable=class extends GreenlightError{ending="\
unfinished"},Interrupted=class extends GreenlightError{ending="unfinished"},whose=(identity,lease)=>{const{holder,token,held}=identity,ours=lease?.holder===holder&&
(token===void 0||lease.epoch===token.epoch);return token!==void 0&&held!==void 0&&!ours?lease===void 0?{state:"lost",held}:{state:"lost",held,now:lease}:lease===
void 0?{state:"none"}:{state:ours?"ours":"other",lease}},observe=async(ports,identity)=>{const{traffic,slots,lease,clock}=ports,slot=async name=>{const[state,targets]=await Promise.
all([slots.read(name),traffic.health(name)]);return{...state,targets}},[rule,blue,green,held]=await Promise.all([traffic.read(),slot("blue"),slot("green"),lease.
read()]);return{now:clock.now(),rule,slots:{blue,green},lease:whose(identity,held)}},refuse=(guard,why,next)=>({do:"end",ending:"refused",guard,why,next}),halt=(guard,why,next)=>({
do:"end",ending:"unfinished",guard,why,next}),refuseForeignRule=seen=>{const{rule,slots}=seen;for(const slot of SLOTS){const{status,strategy,service}=slots[slot];
if(status!=="ACTIVE")return refuse("services-exist",`The ${slot} slot's ECS service ${service} is ${status}`,`Create the service ${service} (docs/setup.md, "The\
 two services"); it is permanent.`);if(strategy!=="ROLLING")return refuse("no-other-engine",`The ECS service ${service} is deployed by ${strategy}, which moves \
the same weights`,`Set the deployment strategy of ${service} to ROLLING with the ECS controller.`)}const self=SLOTS.find(slot=>slots[slot].restoresItself);if(self!==
void 0)return refuse("no-rollback-by-ecs",`The ECS service ${slots[self].service} rolls back by itself when a deployment fails, so a failed release would look l\
ike another one`,`Set rollback to false in the deployment circuit breaker and the deployment alarms of ${slots[self].service}; this release undoes its own work.`);
if(rule.missing.length>0)return refuse("both-groups-in-rule",`The target group of ${rule.missing.join(" and ")} does not stand in the rule ${rule.arn}`,"Forward\
 the rule to both target groups, the idle one with weight 0.");if(rule.foreign.length>0)return refuse("no-foreign-group",`The rule ${rule.arn} also forwards to ${rule.
foreign.join(", ")}`,"Take every target group out of the rule but the two of the slots.");if(rule.sticky)return refuse("not-sticky",`Stickiness is on for the ru\
le ${rule.arn}: a cookie beats the weights, so a canary's share means nothing`,"Switch stickiness off on the rule and on both target groups.")},refuseOtherHolder=lease=>refuse(
"lease-free",`${lease.holder} holds the lease ${lease.name} for the ${lease.purpose} of ${lease.release} since ${new Date(lease.acquiredAt).toISOString()}, unti\
l ${new Date(lease.dueAt).toISOString()}${lease.held?`, on hold: ${lease.held.why}`:""}`,"Wait for it to end, or dispatch the rollback workflow, which takes it \
over."),refuseOlder=(plan,serving)=>{const{mark}=serving;if(mark===void 0)return;const order=compareTags(plan.tag,mark.release);if(order<0)return refuse("newer-\
than-serving",`${plan.tag} is older than ${mark.release}, which serves`,`Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${plan.
tag}.`);if(order===0&&mark.fingerprint!==plan.fingerprint)return refuse("tag-unmoved",`${mark.release} serves from commit ${mark.commit.slice(0,12)} and image ${mark.
digest}, but ${plan.tag} now means commit ${plan.commit.slice(0,12)} and image ${plan.digest}`,"Release it under a new version: a tag that changes its meaning c\
annot be traced.")},stableSlot=seen=>seen.lease.state==="ours"?seen.lease.lease.stable:soleSlot(seen.rule.weights),holdsRelease=(slot,plan)=>slot.mark?.fingerprint===
plan.fingerprint&&slot.mark.release===plan.tag,sizeFor=(stable,plan)=>stable.desired>0?stable.desired:plan.settings.initialTasks,found=slot=>{const{mark}=slot;return mark===
void 0?"it held no release yet":mark.good?`it held ${mark.release}`:`it held ${mark.release}, which never became good`},decideDeploy=(plan,seen)=>{const foreign=refuseForeignRule(
seen);if(foreign)return foreign;const{lease,now,slots,rule}=seen;if(lease.state==="other")return refuseOtherHolder(lease.lease);if(lease.state==="lost")return lostLease(
seen);const stable=stableSlot(seen);if(stable===void 0)return halt("weights-whole",`Traffic is split (${describeWeights(rule.weights)}) and nobody holds the lea\
se`,"Dispatch the rollback workflow: it brings all traffic onto the last known good.");const candidate=otherSlot(stable),[from,to]=[slots[stable],slots[candidate]],
{settings}=plan;if(lease.state==="none"){if(holdsRelease(from,plan)&&!isEmpty(from))return{do:"end",ending:"done",why:`${plan.tag} already serves from ${stable}\
; there is nothing to deploy`,next:"Nothing."};const older=refuseOlder(plan,from);return older||{do:"acquire-lease",terms:{holder:plan.holder,release:plan.tag,purpose:"\
release",epoch:1,acquiredAt:now,dueAt:now+settings.lease.ttl,stable,back:rule.weights,shifts:[],size:0},why:`From now on AWS itself would restore ${describeWeights(
rule.weights)} if this release stopped renewing`}}if(lease.lease.shifts.length>0)return{do:"end",ending:"done",why:`${plan.tag} is deployed to ${candidate} and \
its traffic is already being shifted`,next:"Run shift-traffic: it goes on where it stands."};if(rule.weights[candidate]>0)return halt("weights-as-expected",`${candidate}\
, the slot to deploy to, has a weight of ${rule.weights[candidate]} before this release shifted any traffic: somebody else writes the rule`,"Find out who writes\
 this rule, then run this job again.");if(needsRenewal(lease.lease,now,settings))return{do:"renew-lease",terms:renewed(lease.lease,now,settings),why:"The releas\
e is alive"};for(const slot of SLOTS)if(slots[slot].scaling?.scaleInSuspended===!1)return{do:"suspend-scale-in",slot,suspended:!0,why:`${slot} keeps its full si\
ze until the release is over, whatever autoscaling sees`};const size=sizeFor(from,plan),arrived=holdsRelease(to,plan);if(!arrived&&seen.revision===void 0)return{
do:"register",why:`No task definition with this content exists yet for ${plan.tag}`};const failedEarlier=to.rollout?.state==="FAILED"&&to.desired===0;if(seen.revision!==
void 0&&(!arrived||to.rollout?.taskDefinition!==seen.revision.arn||failedEarlier))return{do:"roll",slot:candidate,desired:size,revision:seen.revision,force:failedEarlier,
why:`${plan.tag} goes to ${candidate} with ${size} tasks; ${found(to)}`};if(to.desired<size)return{do:"scale",slot:candidate,desired:size,why:`${candidate} gets\
 the size of ${stable}: ${size} tasks instead of ${to.desired}`};if(isSettled(to))return lease.lease.dueAt-now<settings.lease.wait/2?{do:"renew-lease",terms:betweenJobs(
lease.lease,now,settings),why:`${candidate} is healthy; the lease now covers the wait for an approval`}:{do:"end",ending:"done",why:`${plan.tag} runs in ${candidate}\
: ${describeHealth(to)}, no traffic yet`,next:"Smoke-test it, then shift traffic."};const since=Math.max(to.rollout?.startedAt??0,lease.lease.acquiredAt);if(to.
rollout?.state==="FAILED"||now-since>settings.health.deadline){const reason=to.rollout?.state==="FAILED"?`ECS gave the rollout up: ${to.rollout.reason??"no reas\
on given"}`:`${candidate} was not healthy within ${settings.health.deadline/SECOND} s (${describeHealth(to)})`;return{do:"turn",to:{goal:"restore",ending:"unfin\
ished",why:reason,since:now},why:reason}}return{do:"wait",duration:settings.health.interval,why:`${candidate}: ${describeHealth(to)}, ${to.running} of ${to.desired}\
 running, rollout ${to.rollout?.state??"not begun"}`}},lostLease=seen=>{const{lease}=seen;if(lease.state!=="lost")throw new TypeError(`The lease is ${lease.state}\
, not lost`);return lease.now!==void 0?halt("lease-ours",`${lease.now.holder} took the lease over for the ${lease.now.purpose} of ${lease.now.release}`,"Nothing\
: whoever holds the lease now is in charge."):sameShare(seen.rule.weights,lease.held.back)?{do:"end",ending:"rolled-back",guard:"lease-ours",why:`The lease was \
not renewed in time and AWS has restored ${describeWeights(lease.held.back)}`,next:"Find out what kept this run from renewing, then release again."}:halt("lease\
-ours",`The lease is gone, and the rule says ${describeWeights(seen.rule.weights)} instead of ${describeWeights(lease.held.back)}`,"Dispatch the rollback workfl\
ow: it brings all traffic onto one healthy slot.")},restoreAfterLoss=seen=>{if(seen.lease.state!=="lost"||seen.lease.now!==void 0)return lostLease(seen);const{stable,
back}=seen.lease.held,needs=1;return soleSlot(seen.rule.weights)===stable||healthyTargets(seen.slots[stable])<needs?lostLease(seen):{do:"set-weights",from:seen.
rule.weights,to:back,gaining:stable,needs,lease:"gone",why:"The lease is gone, yet the candidate has traffic: a write of ours landed after AWS restored the weig\
hts"}},decideRestore=(order,seen)=>{const{lease}=seen;if(lease.state==="lost")return lease.now===void 0&&sameShare(seen.rule.weights,lease.held.back)?{...lostLease(
seen),do:"end",ending:order.ending,next:"Nothing."}:restoreAfterLoss(seen);const foreign=refuseForeignRule({...seen,rule:{...seen.rule,sticky:!1}});if(foreign)return foreign;
if(order.mode==="automatic"&&lease.state==="other")return end("done",`${lease.lease.holder} holds the lease for ${lease.lease.release}: nothing of this run is i\
n flight`);if(order.mode==="automatic"&&lease.state==="none")return afterTheFact(order,seen);const destination=destinationOf(order,seen);return"do"in destination?
destination:sameShare(seen.rule.weights,allOn(destination.slot))&&holds(seen.slots[destination.slot],destination.revision)?lease.state==="ours"?tidy(order,seen,
lease.lease,destination.slot):lease.state==="other"?takeOver(order,seen,lease.lease,destination):end(order.ending,`${describeSlot(seen.slots[destination.slot])}\
 already serves all traffic`):lease.state==="none"?acquire(order,seen,destination):lease.state==="other"?takeOver(order,seen,lease.lease,destination):moveBack(order,
seen,lease.lease,destination)},end=(ending,why,next="Nothing.")=>({do:"end",ending,why,next}),holds=(slot,revision)=>revision===void 0||slot.rollout?.taskDefinition===
revision.arn,describeSlot=slot=>slot.mark===void 0&&isEmpty(slot)?`${slot.slot} (empty)`:`${slot.mark?.release??"an unmarked version"} in ${slot.slot}`,afterTheFact=(order,seen)=>{
const serving=soleSlot(seen.rule.weights);if(serving===void 0)return halt("weights-whole",`Traffic is split (${describeWeights(seen.rule.weights)}) and nobody h\
olds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last known good.");const left=seen.slots[otherSlot(serving)];if(left.mark?.release===
order.release&&left.mark?.good===!1&&left.desired>0)return{do:"scale",slot:left.slot,desired:0,why:`${describeSlot(left)} was not released; its tasks stop`};for(const slot of SLOTS)
if(seen.slots[slot].scaling?.scaleInSuspended)return{do:"suspend-scale-in",slot,suspended:!1,why:`${slot} may scale in again`};return end("done",`${describeSlot(
seen.slots[serving])} serves all traffic; nothing is left to undo`)},baseOf=seen=>{const{lease,rule,slots}=seen;return lease.state==="ours"||lease.state==="othe\
r"?lease.lease.stable:soleSlot(rule.weights)??SLOTS.find(slot=>slots[slot].mark?.good&&healthyTargets(slots[slot])>0)},destinationOf=(order,seen)=>{const base=baseOf(
seen);if(base===void 0)return refuse("a-slot-to-stand-on",`Traffic is split (${describeWeights(seen.rule.weights)}) and neither slot holds a healthy release tha\
t was good`,"Set the weights of the rule by hand to the slot that answers, then run this again.");const inFlight=seen.lease.state==="ours"||seen.lease.state==="\
other"?seen.lease.lease:void 0;if(order.mode==="automatic")return{slot:base};const{mark}=seen.slots[base],goal=order.to??(inFlight?.purpose==="rollback"&&seen.lease.
state==="ours"?inFlight.release:void 0);if(goal===void 0&&(inFlight?.purpose==="release"||soleSlot(seen.rule.weights)===void 0))return{slot:base};if(goal!==void 0&&
mark?.release===goal)return{slot:base};if(goal===void 0){const takenBack=alreadyTakenBack(seen);if(takenBack)return takenBack}const wanted=goal===void 0?lastGoodBefore(
seen,mark?.release):seen.good.find(revision=>revision.mark.release===goal);if(wanted===void 0){const known=seen.good.map(revision=>revision.mark.release).join("\
, ")||"none";return refuse("a-release-to-return-to",goal===void 0?`No release before ${mark?.release??"the one that serves"} is marked good`:`${goal} is not amo\
ng the releases marked good`,`Name one of them in "to": ${known}.`)}if(soleSlot(seen.rule.weights)===void 0)return{slot:base};const serving=soleSlot(seen.rule.weights)??
base;return holds(seen.slots[serving],wanted)?{slot:serving,revision:wanted}:{slot:otherSlot(serving),revision:wanted}},alreadyTakenBack=seen=>{const serving=soleSlot(
seen.rule.weights);if(serving===void 0||seen.lease.state!=="none")return;const[server,other]=[seen.slots[serving].mark,seen.slots[otherSlot(serving)].mark];if(server===
void 0||!server.good||other===void 0||compareTags(other.release,server.release)<=0)return;const older=lastGoodBefore(seen,server.release)?.mark.release;return refuse(
"not-taken-back-already",`${other.release} has been taken back already; ${server.release}, the last known good release, serves all traffic`,older===void 0?"Ther\
e is no older good release to go back to.":`To go back further, name the release: to: ${older}.`)},lastGoodBefore=(seen,release)=>seen.good.filter(({mark})=>release===
void 0||compareTags(mark.release,release)<0).sort((a,b)=>compareTags(b.mark.release,a.mark.release))[0],needsOf=(order,seen,destination)=>{const losing=seen.slots[otherSlot(
destination.slot)];return healthyTargets(losing)===0?1:destination.revision===void 0?Math.max(1,Math.ceil(seen.slots[destination.slot].desired/2)):enoughHealthy(
sizeOf(order,seen,destination),order.settings)},sizeOf=(order,seen,{slot,revision})=>{const[to,from]=[seen.slots[slot],seen.slots[otherSlot(slot)]];return revision===
void 0&&to.desired>0?to.desired:Math.max(to.desired,from.desired,1)||order.settings.initialTasks},isReady=(order,seen,destination)=>{const to=seen.slots[destination.
slot];return(destination.revision===void 0||holds(to,destination.revision)&&to.olderRollouts===0)&&healthyTargets(to)>=needsOf(order,seen,destination)},acquire=(order,seen,destination)=>{
const{now,rule}=seen,ready=isReady(order,seen,destination),stable=ready?destination.slot:soleSlot(rule.weights)??destination.slot;return{do:"acquire-lease",terms:{
holder:order.holder,release:destination.revision?.mark.release??seen.slots[destination.slot].mark?.release??"unmarked",purpose:"rollback",epoch:1,acquiredAt:now,
dueAt:now+order.settings.lease.ttl,stable,back:ready?allOn(destination.slot):rule.weights,shifts:[{at:now,percent:100}],size:0},why:`Rolling back from ${describeWeights(
rule.weights)}: ${order.why}`}},takeOver=(order,seen,lease,destination)=>{const{name:_,held:__,...terms}=lease;return{do:"take-over-lease",terms:{...terms,holder:order.
holder,release:destination.revision?.mark.release??seen.slots[destination.slot].mark?.release??"unmarked",purpose:"rollback",epoch:lease.epoch+1,acquiredAt:seen.
now,dueAt:seen.now+order.settings.lease.ttl},why:`Taking over from ${lease.holder} (${lease.purpose} of ${lease.release}): ${order.why}`}},moveBack=(order,seen,lease,destination)=>{
const{now,rule,slots}=seen,{settings}=order,to=slots[destination.slot],needs=needsOf(order,seen,destination),back=allOn(destination.slot);if(isReady(order,seen,
destination))return!sameShare(lease.back,back)||!hasMargin(lease,now)?{do:"renew-lease",terms:pointedAt(lease,destination.slot,back,seen,settings),why:`${destination.
slot} is ready; from now on AWS itself would finish this rollback`}:{do:"set-weights",from:rule.weights,to:back,gaining:destination.slot,needs,lease:"held",why:`\
All traffic back onto ${describeSlot(to)}: ${order.why}`};if(destination.revision===void 0&&isEmpty(to))return{do:"release-lease",after:{end:"unfinished"},why:`\
Nothing runs in ${destination.slot} to go back to; ${otherSlot(destination.slot)} keeps the traffic`};if(needsRenewal(lease,now,settings))return{do:"renew-lease",
terms:renewed(lease,now,settings),why:"The rollback is alive"};const size=sizeOf(order,seen,destination);return destination.revision!==void 0&&!holds(to,destination.
revision)?{do:"roll",slot:destination.slot,desired:size,revision:destination.revision,force:!1,why:`${destination.revision.mark.release} is brought up in ${destination.
slot} with ${size} tasks`}:to.desired<size?{do:"scale",slot:destination.slot,desired:size,why:`${destination.slot} grows from ${to.desired} to ${size} tasks`}:now-
Math.max(to.rollout?.startedAt??0,order.since)>settings.health.deadline?{...halt("destination-healthy",`${destination.slot} has ${describeHealth(to)} after ${settings.
health.deadline/SECOND} s and cannot take the traffic`,'Look at the reasons below; name another release in "to", or repair the slot and run this again.'),explain:destination.
slot}:{do:"wait",duration:settings.health.interval,why:`${destination.slot}: ${describeHealth(to)}, it needs ${needs}`}},pointedAt=(lease,slot,back,seen,settings)=>({
...renewed(lease,seen.now,settings),stable:slot,back}),tidy=(order,seen,lease,slot)=>{const{now,slots}=seen,{settings}=order,last=lease.shifts.at(-1);if(last!==
void 0&&last.percent!==0)return{do:"renew-lease",terms:{...renewed(lease,now,settings),shifts:[...lease.shifts,{at:now,percent:0}]},why:`All traffic is on ${slot}`};
for(const each of SLOTS)if(slots[each].scaling?.scaleInSuspended)return{do:"suspend-scale-in",slot:each,suspended:!1,why:`${each} may scale in again`};const retired=slots[otherSlot(
slot)],keep=retired.mark?.good?settings.standby:0;return retired.desired>keep?last!==void 0&&now-last.at<CONVERGENCE?needsRenewal(lease,now,settings)?{do:"renew\
-lease",terms:renewed(lease,now,settings),why:"The rollback is alive"}:{do:"wait",duration:settings.health.interval,why:`${retired.slot} keeps running until eve\
ry load balancer node has the weights`}:{do:"scale",slot:retired.slot,desired:keep,why:`${describeSlot(retired)} retires; ${keep} of its ${retired.desired} task\
s stay`}:{do:"release-lease",after:{end:order.ending},why:`${describeSlot(slots[slot])} serves all traffic`}},decideSettle=(order,seen)=>{const{rule,slots,lease}=seen,
serving=soleSlot(rule.weights);if(serving===void 0||slots[serving].mark?.release!==order.tag)return halt("serves-what-was-committed",`${order.tag} was committed\
, but the rule now says ${describeWeights(rule.weights)}`,"A late firing of the lease or another writer changed the weights: push the tag again, or dispatch a r\
ollback.");const server=slots[serving],retired=slots[otherSlot(serving)],done={do:"end",ending:"done",why:`${order.tag} serves all traffic from ${serving}`,next:"\
Nothing."};if(server.mark?.good===!1)return{do:"mark-good",slot:serving,revision:server.rollout?.taskDefinition??"",why:`${order.tag} is the last known good fro\
m now on`};if(lease.state==="other"||lease.state==="ours")return done;for(const slot of SLOTS)if(slots[slot].scaling?.scaleInSuspended)return{do:"suspend-scale-\
in",slot,suspended:!1,why:`${slot} may scale in again`};return retired.desired>order.settings.standby?{do:"scale",slot:retired.slot,desired:order.settings.standby,
why:`${retired.slot} retires; ${order.settings.standby} of its ${retired.desired} tasks stay on standby`}:done},CONVERGING=15*SECOND,settledBy=(now,interval,settings)=>Math.
floor((now-settings.canary.metricsDelay)/interval)*interval,untilNextSettled=(now,interval,settings)=>settledBy(now,interval,settings)+interval+settings.canary.
metricsDelay-now,evidenceWindow=({shiftedAt,endedAt},now,interval,settings)=>{const from=Math.ceil((shiftedAt+CONVERGING)/interval)*interval,settled=settledBy(now,
interval,settings),to=endedAt===void 0?settled:Math.min(settled,Math.floor(endedAt/interval)*interval);return to>from?{from,to}:void 0},INTENTION_LIFE=30*SECOND,
FRESH_LOOK=5*MINUTE,NOTHING_COUNTED={interval:MINUTE,edges:[],stages:[]},decideShift=(plan,seen,judge)=>{const foreign=refuseForeignRule(seen);if(foreign)return foreign;
if(seen.lease.state==="other")return refuseOtherHolder(seen.lease.lease);if(seen.lease.state==="lost")return restoreAfterLoss(seen);if(seen.lease.state==="none")
return beginShift(plan,seen);const{lease}=seen.lease,candidate=seen.slots[otherSlot(lease.stable)],stable=seen.slots[lease.stable];if(!holdsRelease(candidate,plan))
return halt("candidate-is-this-release",`The slot ${candidate.slot} holds ${candidate.mark?.release??"no release"}, not ${plan.tag}`,"Run deploy-green for this \
tag first.");const stages=stagesOf(plan.settings,neverServed(stable));return followShift({plan,seen,judge,lease,stable,candidate,stages})},neverServed=stable=>stable.
mark===void 0&&isEmpty(stable),beginShift=(plan,seen)=>{const serving=stableSlot(seen);if(serving===void 0)return halt("weights-whole",`Traffic is split (${describeWeights(
seen.rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last known good.");const server=seen.slots[serving];
if(holdsRelease(server,plan)&&!isEmpty(server))return{do:"turn",to:{goal:"settle"},why:`${plan.tag} serves all traffic from ${serving}`};const older=refuseOlder(
plan,server);if(older)return older;const candidate=seen.slots[otherSlot(serving)];return holdsRelease(candidate,plan)?healthyTargets(candidate)<enoughHealthy(Math.
max(candidate.desired,server.desired),plan.settings)?refuse("candidate-healthy",`The candidate slot ${candidate.slot} has ${describeHealth(candidate)}, and ${server.
desired} tasks serve`,"Run deploy-green for this tag again: it restores the size and waits for health."):{do:"acquire-lease",terms:{holder:plan.holder,release:plan.
tag,purpose:"release",epoch:1,acquiredAt:seen.now,dueAt:seen.now+plan.settings.lease.ttl,stable:serving,back:seen.rule.weights,shifts:[],size:0},why:`Nobody hol\
ds the lease; AWS itself would restore ${describeWeights(seen.rule.weights)} if this run stopped renewing`}:refuse("candidate-is-this-release",`The candidate sl\
ot ${candidate.slot} holds ${candidate.mark?.release??"no release"}, not ${plan.tag}`,"Run deploy-green for this tag first.")},followShift=way=>{const{plan,seen,
lease,stable,candidate,stages}=way,{settings}=plan,live=percentOn(seen.rule.weights,candidate.slot),last=lease.shifts.at(-1),intended=last?.percent??0,before=lease.
shifts.at(-2)?.percent??0;if(live!==intended&&live!==before)return halt("weights-as-expected",`The rule says ${describeWeights(seen.rule.weights)}, but this rel\
ease left ${candidate.slot} at ${intended} %: somebody else changed it`,"Find out who writes this rule, then dispatch the rollback workflow.");const strange=lease.
shifts.find(({percent})=>!stages.some(stage2=>stage2.percent===percent));if(strange!==void 0)return halt("weights-as-planned",`${candidate.slot} was given ${strange.
percent} %, which is no step of this release (${stages.map(({percent})=>percent).join(", ")})`,"The config changed between two runs of this release: dispatch th\
e rollback workflow.");const needs=enoughHealthy(Math.max(candidate.desired,stable.desired),settings);if(live>0&&healthyTargets(candidate)<enoughHealthy(lease.size,
settings)&&healthyTargets(stable)>0)return giveUp(way,`${candidate.slot} carries ${live} % of the traffic with ${describeHealth(candidate)}`);if(live<100&&candidate.
desired<stable.desired)return{do:"scale",slot:candidate.slot,desired:stable.desired,why:`${stable.slot} has grown to ${stable.desired} tasks, so ${candidate.slot}\
 grows along`};const stage=stages.find(({percent})=>percent===live);if(last!==void 0&&live!==intended){const left=lease.shifts.at(-2);return(stage===void 0||left===
void 0?void 0:foundWorse(way,stage,left))??carryOut(way,last,needs)}return last===void 0||stage===void 0?intend(way,stages[0],needs):stay(way,stage,last,needs)},
intend=(way,next,needs,baked="The bake has passed")=>{const{plan,seen,lease,stable,candidate}=way;if(next===void 0)return{do:"release-lease",after:{goal:"settle"},
why:neverServed(stable)?"A first release has nothing to be compared with and no bake":`${baked}: from here on nothing restores ${lease.stable} by itself`};const notReady=notReadyToGain(
way,needs);if(notReady!==void 0){const enough=waitedEnough(way,lease.shifts.at(-1),notReady);return enough!==void 0?enough:needsRenewal(lease,seen.now,plan.settings)?
{do:"renew-lease",terms:renewed(lease,seen.now,plan.settings),why:"The release is alive"}:{do:"wait",duration:plan.settings.health.interval,why:notReady}}const sentence=foreseen(
way,next),wayBack=neverServed(stable)?"nothing serves yet":`${stable.slot} stays at full size`;return{do:"renew-lease",terms:withShift(lease,{at:seen.now,percent:next.
percent},candidate.desired,plan.settings),...sentence===void 0?{}:{foresight:{percent:next.percent,text:sentence}},why:`Next: ${next.percent} % to ${candidate.slot}\
; ${wayBack}${sentence===void 0?"":`. ${sentence}`}`}},foreseen=({plan,seen,judge,candidate,stages},next)=>{const{evidence}=seen;if(!(next.kind==="drain"||evidence===
void 0))return judge.foresee?.({stages,next,candidate:candidate.slot,evidence,settings:plan.settings})},waitedEnough=(way,left,reason)=>{const{plan,seen,stages}=way;
if(left!==void 0){const planned=stages.find(({percent})=>percent===left.percent)?.duration??0;return seen.now-left.at>planned+plan.settings.canary.patience?hold(
way,reason):void 0}const{deadline}=plan.settings.health;if(seen.now-(seen.since??0)<=deadline)return;const why=`No traffic could be shifted within ${deadline/SECOND}\
 s: ${reason}`;return{do:"turn",to:{goal:"restore",ending:"unfinished",why,since:seen.now},why}},unread=reason=>`the evidence could not be read: ${reason}`,notReadyToGain=({
seen,candidate,stable},needs)=>{if(seen.unreadable!==void 0)return unread(seen.unreadable);if(healthyTargets(candidate)<needs)return`${candidate.slot} has ${describeHealth(
candidate)}; it gains nothing until it has ${needs}`;if(!neverServed(stable)&&healthyTargets(stable)<Math.max(1,stable.desired))return`${stable.slot} has ${describeHealth(
stable)}; the way back must be whole before traffic moves on`},carryOut=(way,intention,needs)=>{const{plan,seen,lease,candidate}=way,notReady=notReadyToGain(way,
needs),enough=notReady===void 0?void 0:waitedEnough(way,lease.shifts.at(-2),notReady);if(enough!==void 0)return enough;if(seen.now-intention.at>INTENTION_LIFE){
const size=notReady===void 0?candidate.desired:lease.size;return{do:"renew-lease",terms:withShift(lease,{...intention,at:seen.now},size,plan.settings),why:`The \
shift to ${intention.percent} % was intended but not made; its time is written anew`}}return hasMargin(lease,seen.now)?notReady!==void 0?{do:"wait",duration:plan.
settings.health.interval,why:notReady}:{do:"set-weights",from:seen.rule.weights,to:share(candidate.slot,intention.percent),gaining:candidate.slot,needs,lease:"h\
eld",why:`${intention.percent} % of the traffic goes to ${candidate.slot}`}:{do:"renew-lease",terms:renewed(lease,seen.now,plan.settings),why:"Too little of the\
 lease is left for a write"}},stay=(way,stage,last,needs)=>{const{plan,seen,lease,candidate,stages}=way,{settings}=plan,elapsed=seen.now-last.at,next=stages[stages.
indexOf(stage)+1];if(stage.kind==="drain"||stage.duration===0)return elapsed>=stage.duration?intend(way,next,needs):{do:"wait",duration:plan.settings.health.interval,
why:`${candidate.slot} has all the traffic; ${lease.stable} stands by until every load balancer node knows`};const evidence=seen.evidence??NOTHING_COUNTED,longest=stage.
duration+settings.canary.patience,held=seen.now-(seen.since??0)<Math.min(FRESH_LOOK,settings.canary.patience)?Math.min(elapsed,longest-1):elapsed,verdict=seen.unreadable===
void 0?verdictAt(way,stage,held):blind(seen.unreadable);if(verdict.verdict==="rollback")return{...giveUp(way,verdict.reason),verdict};if(held>=stage.duration){if(verdict.
verdict==="advance")return{...intend(way,next,needs),verdict};if(held>=longest||verdict.verdict==="inconclusive")return{...unsure(way,stage,verdict,next,needs),
verdict:{...verdict,verdict:"inconclusive"}}}return needsRenewal(lease,seen.now,settings)?{do:"renew-lease",terms:renewed(lease,seen.now,settings),why:"The rele\
ase is alive and not known to be bad"}:{do:"wait",duration:untilNextLook(seen.now,evidence.interval,settings),verdict,why:seen.unreadable===void 0?`${candidate.
slot} at ${stage.percent} % for ${wholeMinutes(elapsed)} of ${wholeMinutes(stage.duration)}: ${verdict.reason}`:`${candidate.slot} stays at ${stage.percent} %: ${verdict.
reason}`}},blind=reason=>({verdict:"wait",reason:unread(reason),evidence:0,bound:null,budget:null,metrics:[],caveats:[],numbers:{}}),verdictAt=({plan,seen,judge,
candidate,stages},stage,held)=>judge.judge({stages,stage,candidate:candidate.slot,evidence:seen.evidence??NOTHING_COUNTED,settings:plan.settings,held,sticky:seen.
rule.sticky,candidateTasks:healthyTargets(candidate)}),foundWorse=(way,stage,shift)=>{if(stage.kind==="drain"||way.seen.evidence===void 0)return;const{evidence}=way.
seen,stages=evidence.stages.filter(({shiftedAt})=>shiftedAt<=shift.at),standing={...way,seen:{...way.seen,evidence:{...evidence,stages}}},verdict=verdictAt(standing,
stage,way.seen.now-shift.at);return verdict.verdict==="rollback"?{...giveUp(way,verdict.reason),verdict}:void 0},untilNextLook=(now,interval,settings)=>Math.min(
settings.health.interval,Math.max(SECOND,untilNextSettled(now,interval,settings))),wholeMinutes=duration=>`${Math.floor(duration/MINUTE)} min`,unsure=(way,stage,verdict,next,needs)=>{
const{onInconclusive}=way.plan.settings.canary,{canaryRequests,stableRequests}=verdict.numbers,counted=(canaryRequests??0)>0&&(stage.percent>=100||(stableRequests??
0)>0);if(onInconclusive==="advance"&&!counted)return hold(way,`${verdict.reason}; nothing was compared at this weight, so nothing is advanced`);if(onInconclusive===
"advance"){const command=intend(way,next,needs,"The bake has proved too little, and the config says to go on");return{...command,why:`${verdict.reason}; on-inco\
nclusive: advance. ${command.why}`}}return onInconclusive==="rollback"?giveUp(way,verdict.reason):hold(way,verdict.reason)},giveUp=(way,reason)=>way.plan.settings.
automaticRollback?{do:"turn",to:{goal:"restore",ending:"rolled-back",why:reason,since:way.seen.now},why:reason}:hold(way,`${reason}; automatic rollback is off`,
way.candidate.slot),hold=({plan,seen,lease,candidate},reason,explain2)=>{const until=new Date(seen.now+plan.settings.lease.wait).toISOString().slice(0,16).replace(
"T"," "),live=percentOn(seen.rule.weights,candidate.slot)??0;return{do:"renew-lease",terms:onHold(lease,seen.now,reason,plan.settings),end:{ending:"inconclusive",
next:`Re-run this job to judge again, or dispatch the rollback workflow. If nobody decides until ${until} UTC, AWS restores ${describeWeights(lease.back)}.`,...explain2===
void 0?{}:{explain:explain2}},why:`${plan.tag} stays at ${live} % of the traffic in ${candidate.slot} until somebody decides: ${reason}`}},EDGES_FROM=[60*MINUTE,
15*MINUTE,5*MINUTE],TRAFFIC_FROM=10*MINUTE,LATE_PARTS=10*MINUTE,nothing={slots:{blue:[],green:[]},unattributed:0,notes:[]},faultless=counts=>{const[mistake]=counts.
mistakes??[];if(mistake!==void 0)throw new ConfigurationError(mistake);return counts},tolerated=({slots,unattributed,notes,mistakes=[]})=>({slots,unattributed,notes:[
...notes,...mistakes.map(({what,next})=>`${what}. ${next}`)]}),gatherEvidence=(metrics,settings)=>{const{interval}=metrics;let edges,before;const asked=new Map,
judged=stagesOf(settings,!1).filter(({kind})=>kind!=="drain"),stage=async(shift,next,now,thresholds)=>{const stay2={shiftedAt:shift.at,...next===void 0?{}:{endedAt:next.
at}},window=evidenceWindow(stay2,now,interval,settings),about={percent:shift.percent,shiftedAt:shift.at};if(window===void 0)return{...about,...nothing};const known=asked.
get(shift.at),isSame=known?.from===window.from&&known.to===window.to,mayGrow=known?.counts.partial&&now-known.at>=interval&&now-window.to<=LATE_PARTS;if(isSame&&
!mayGrow)return{...about,window,...tolerated(known.counts)};const counts=await metrics.counts({...window,thresholds:await thresholds()});return asked.set(shift.
at,{...window,at:now,counts}),{...about,window,...tolerated(counts)}};return{async gather(lease,now){const[first]=lease.shifts;if(judged.length===0)return;if(first===
void 0){const to=settledBy(now,interval,settings),window={from:to-TRAFFIC_FROM,to},thresholds2={blue:[],green:[]};return before??={window,...faultless(await metrics.
counts({...window,thresholds:thresholds2}))},{interval,edges:[],stages:[],before}}let finding;const thresholds=async()=>{finding??=edges===void 0?edgesBefore(first.
at,lease):Promise.resolve(edges),edges=await finding;const{p95}=settings.limits,stable=[...edges.map(edge=>edge.stable),p95],canary=[...edges.map(edge=>edge.canary),
p95];return lease.stable==="blue"?{blue:stable,green:canary}:{blue:canary,green:stable}},standing=lease.shifts.at(-1);if(!judged.some(({percent})=>percent===standing?.
percent))return;const stages=await Promise.all(lease.shifts.map((shift,index)=>stage(shift,lease.shifts[index+1],now,thresholds)));return{interval,edges:edges??
[],stages,...before===void 0?{}:{before}}}};async function edgesBefore(firstShift,{stable}){const to=settledBy(firstShift,interval,settings),tolerance=1+settings.
judge.latencyTolerance/100;for(const span of EDGES_FROM){const found2=await metrics.edges({stable,from:to-span,to,tolerance});if(found2.length>0)return found2}return[]}},
READ_BACK={attempts:5,pause:2*SECOND},exactly=(a,b)=>a.blue===b.blue&&a.green===b.green,markOf=plan=>({release:plan.tag,commit:plan.commit,digest:plan.digest,fingerprint:plan.
fingerprint,good:!1}),perform=async(command,performance2)=>{const{ports,identity,seen}=performance2,same={identity,done:!0};switch(command.do){case"acquire-leas\
e":{const token=await ports.lease.acquire(command.terms);return token===void 0?{identity,done:!1,note:"somebody else took the lease first"}:{identity:await heldAs(
performance2,token),done:!0}}case"take-over-lease":{if(seen.lease.state!=="other")throw new TypeError("There is no lease to take over");const token=await ports.
lease.takeOver(seen.lease.lease,command.terms);return{identity:await heldAs(performance2,token),done:!0}}case"renew-lease":return{identity:await renew(performance2,
command.terms),done:!0};case"release-lease":return await ports.lease.release(tokenOf(performance2))?{identity:{holder:identity.holder},done:!0}:{...same,done:!1};case"\
register":{if(performance2.plan===void 0)throw new TypeError("Nothing to register without a plan");const{template}=performance2.plan,revision=await ports.revisions.
register({template,mark:markOf(performance2.plan)});return{...same,revision}}case"roll":{const{slot,desired,revision,force}=command;await ownLease(performance2),
await notReplaced(slot,ports);const{plan}=performance2,mark=plan?.fingerprint===revision.mark.fingerprint?markOf(plan):revision.mark;return await ports.slots.roll(
{slot,desired,force,taskDefinition:revision.arn,mark}),same}case"scale":return await notServing(command,ports),await ports.slots.scale({slot:command.slot,desired:command.
desired}),same;case"suspend-scale-in":return await ports.slots.suspendScaleIn({slot:command.slot,suspended:command.suspended}),same;case"mark-good":return await ports.
revisions.markGood(command.revision),await ports.slots.markGood({slot:command.slot,good:!0}),same;case"set-weights":return setWeights(command,performance2)}},tokenOf=({
identity,seen})=>{if(identity.token!==void 0)return identity.token;if(seen.lease.state==="ours")return{holder:seen.lease.lease.holder,epoch:seen.lease.lease.epoch};
throw new TypeError("This run holds no lease")},heldAs=async({ports,identity},token)=>{const lease=await ports.lease.read();if(lease===void 0||lease.holder!==token.
holder||lease.epoch!==token.epoch)throw lostTo(lease);return{holder:identity.holder,token,held:lease}},renew=async(performance2,terms)=>heldAs(performance2,await performance2.
ports.lease.renew(tokenOf(performance2),terms)),lostTo=lease=>new Halted({guard:"lease-ours",what:lease?`The lease belongs to ${lease.holder} (epoch ${lease.epoch}\
) by now`:"The lease is gone: it fired, or somebody deleted it",next:"Nothing is written any more; whoever holds the lease, or AWS, is in charge."}),ownLease=async performance2=>{
const token=tokenOf(performance2),lease=await performance2.ports.lease.read();if(lease===void 0||lease.holder!==token.holder||lease.epoch!==token.epoch)throw lostTo(
lease);return lease},notServing=async({slot,desired},ports)=>{const[{weights},state]=await Promise.all([ports.traffic.read(),ports.slots.read(slot)]);if(weights[slot]>
0&&desired<state.desired)throw new Halted({guard:"never-shrink-what-serves",what:`${slot} has a weight of ${weights[slot]} and was about to shrink from ${state.
desired} to ${desired} tasks`,next:"Find out who changed the weights; nothing was scaled."})},notReplaced=async(slot,ports)=>{const{weights}=await ports.traffic.
read();if(weights[slot]>0)throw new Halted({guard:"never-replace-what-serves",what:`${slot} has a weight of ${weights[slot]} and was about to get another versio\
n`,next:"Find out who changed the weights; no task was replaced."})},setWeights=async(command,performance2)=>{const{ports,identity,signal}=performance2,{traffic,
clock}=ports;if(command.lease==="held"){const lease=await ownLease(performance2);if(!hasMargin(lease,clock.now()))return{identity,done:!1,note:"too little of th\
e lease is left"}}const[{weights},targets]=await Promise.all([traffic.read(),traffic.health(command.gaining)]);if(!exactly(weights,command.from))throw new Halted(
{guard:"weights-as-expected",what:`The rule says ${describeWeights(weights)} instead of ${describeWeights(command.from)}: somebody else writes it`,next:"Find ou\
t who writes this rule, then dispatch the rollback workflow."});const healthy=targets.filter(({state})=>state==="healthy").length;if(healthy<command.needs)return{
identity,done:!1,note:`${command.gaining} has ${healthy} healthy targets, ${command.needs} are needed`};await traffic.set(command.to);for(let attempt=1;;attempt+=
1){const after=await traffic.read();if(exactly(after.weights,command.to))return{identity,done:!0};if(attempt===READ_BACK.attempts)throw new Halted({guard:"read-\
back",what:`The write of ${describeWeights(command.to)} was accepted, but the rule says ${describeWeights(after.weights)}`,next:"The lease or the recover job br\
ings the traffic back; find out who else writes this rule."});await clock.sleep(READ_BACK.pause,signal)}},PATIENCE_WITHOUT_LEASE=2*MINUTE,RETRY_PAUSE=5*SECOND,REMEMBERED_REVISIONS=25,
runErrand=async(errand,ports,holder,signal)=>new Run(errand,ports,{holder},signal).toItsEnd(),Run=class{errand;ports;signal;startedAt;identity;goal;revision;gatherer;moves=[];looks=[];foresights=[];diagnosis;said="";failingSince;acts=[];constructor(errand,ports,identity,signal){
this.errand=errand,this.ports=ports,this.identity=identity,this.signal=signal,this.goal={goal:errand.goal},this.startedAt=ports.clock.now()}async toItsEnd(){for(;;){
this.checkInterrupted();const round2=await this.decide();if(round2==="again")continue;const{seen,command}=round2;if(this.tell(command,seen),command.do==="end")return command.
explain!==void 0&&await this.explain(command.explain,this.startedAt),this.end(command,seen);if(command.do==="turn")await this.turn(command.to);else if(command.do===
"wait")this.failingSince=void 0,await this.sleep(command.duration);else{const ended=await this.write(command,seen);if(ended!==void 0)return ended}}}async decide(){
try{return await this.decideOn(await this.look())}catch(error){return await this.outlast(error),"again"}}async look(){const seen=await observe(this.ports,this.identity);
if(seen.lease.state==="ours"){const{lease:held}=seen.lease;this.identity={...this.identity,token:{holder:held.holder,epoch:held.epoch},held}}return seen}async decideOn(seen){
const{errand,goal}=this;if(errand.goal!=="shift"||goal.goal!=="shift")return{seen,command:await this.decideOtherwise(seen)};const withEvidence=await this.withEvidence(
seen,errand.plan);return{seen:withEvidence,command:decideShift(errand.plan,withEvidence,errand.judge)}}async decideOtherwise(seen){const{errand,goal}=this;if(goal.
goal==="rollback"){if(errand.goal!=="rollback")throw new TypeError(`A ${errand.goal} has no rollback plan`);const{plan:plan2,release,why}=errand,good=plan2.mode===
"manual"?await this.ports.revisions.listGood(REMEMBERED_REVISIONS):[],order={...plan2,why,ending:"done",since:this.startedAt,...release===void 0?{}:{release}};return decideRestore(
order,{...seen,good})}if(errand.goal==="rollback")throw new TypeError(`A rollback has no goal ${goal.goal}`);const{plan}=errand;if(goal.goal==="restore")return decideRestore(
this.undo(goal,plan),{...seen,good:[]});if(goal.goal==="settle")return decideSettle(plan,seen);if(goal.goal==="deploy")return decideDeploy(plan,await this.withRevision(
seen,plan));throw new TypeError(`A ${errand.goal} has no judge`)}undo(goal,plan){const{settings,holder,tag}=plan,{why,ending,since}=goal;return{settings,holder,
mode:"automatic",release:tag,why,ending,since}}async withRevision(seen,plan){return seen.lease.state!=="ours"?seen:(this.revision===void 0&&(this.revision=await this.
ports.revisions.find(plan.fingerprint)),this.revision===void 0?seen:{...seen,revision:this.revision})}async withEvidence(seen,plan){const since=this.startedAt;if(seen.
lease.state!=="ours"||neverServed(seen.slots[seen.lease.lease.stable]))return{...seen,since};this.gatherer??=gatherEvidence(this.ports.metrics,plan.settings);try{
const evidence=await this.gatherer.gather(seen.lease.lease,seen.now);return{...seen,since,...evidence===void 0?{}:{evidence}}}catch(error){if(this.checkInterrupted(),
!(error instanceof Unavailable))throw error;return{...this.ports.clock.now()-seen.now>plan.settings.health.interval?await this.look():seen,since,unreadable:error.
message}}}async write(command,seen){const plan=this.errand.goal==="rollback"?{}:{plan:this.errand.plan};try{const done=await perform(command,{ports:this.ports,identity:this.
identity,seen,...plan,...this.signal===void 0?{}:{signal:this.signal}});if(this.failingSince=void 0,this.identity=done.identity,done.revision!==void 0&&(this.revision=
done.revision),!done.done){this.record("held back",done.note??`${command.do} was not carried out`),await this.sleep(RETRY_PAUSE);return}}catch(error){await this.
outlast(error);return}if(command.do==="set-weights"){const{gaining,to,why}=command;this.moves.push({at:this.ports.clock.now(),percent:percentOn(to,gaining)??0,slot:gaining,
why})}if(command.do==="renew-lease"&&command.foresight!==void 0&&this.foresights.push(command.foresight),command.do==="release-lease")if("goal"in command.after)
this.goal=command.after;else{const next=command.after.end==="done"?"Nothing.":"Find the cause below, mend it, and release again under a new tag.";return this.end(
{do:"end",ending:command.after.end,why:this.restored(command.why),next},await observe(this.ports,this.identity))}if(command.do==="renew-lease"&&command.end!==void 0)
return command.end.explain!==void 0&&await this.explain(command.end.explain,this.identity.held?.acquiredAt??this.startedAt),this.end({do:"end",...command.end,why:command.
why},await observe(this.ports,this.identity))}restored(why){return this.goal.goal==="restore"?`${why}. Undone because: ${this.goal.why}`:why}async turn(goal){this.
goal=goal;const{held}=this.identity;goal.goal==="restore"&&held!==void 0&&await this.explain(otherSlot(held.stable),held.acquiredAt)}async explain(slot,since){try{
this.diagnosis=await this.ports.diagnostics.explain({slot,since})}catch(error){const reason=error instanceof Error?error.message:String(error);this.record("diag\
nosis",`The reasons could not be read: ${reason}`)}}async outlast(error){if(this.checkInterrupted(),!(error instanceof Unavailable))throw error;this.failingSince??=
this.ports.clock.now();const until=this.identity.held?writableUntil(this.identity.held):this.failingSince+PATIENCE_WITHOUT_LEASE;if(this.ports.clock.now()+RETRY_PAUSE>
until)throw error;this.record("out of reach",`${error.message}; nothing is decided until AWS answers, at the latest ${new Date(until).toISOString()}`),await this.
sleep(RETRY_PAUSE)}checkInterrupted(){if(!this.signal?.aborted)return;const{held}=this.identity;throw new Interrupted({what:held?`Interrupted while holding the \
lease for ${held.release}`:"Interrupted before anything was changed",next:held?`The recover job, or AWS itself at ${new Date(held.dueAt).toISOString()}, restore\
s the stable slot; a re-run goes on from where this stopped.`:"Run it again.",cause:this.signal.reason})}async sleep(duration){try{await this.ports.clock.sleep(
duration,this.signal)}catch(error){throw this.checkInterrupted(),error}}tell(command,seen){const look=this.lookOf(command,seen);look!==void 0&&this.looks.push(look),
!(command.why===this.said&&look===void 0)&&(this.said=command.why,["wait","turn","end"].includes(command.do)||this.acts.push({at:seen.now,text:command.why}),this.
record(command.do,command.why,look))}lookOf({verdict},seen){if(verdict===void 0||seen.lease.state!=="ours")return;const percent=percentOn(seen.rule.weights,otherSlot(
seen.lease.lease.stable))??0,window=seen.evidence?.stages.findLast(stage=>stage.percent===percent)?.window;if(window===void 0&&verdict.verdict==="wait")return;const last=this.
looks.at(-1);return last?.percent===percent&&last.verdict===verdict.verdict&&last.window?.to===window?.to?void 0:{...verdict,at:seen.now,percent,...window===void 0?
{}:{window}}}record(kind,text,data){const entry={at:this.ports.clock.now(),kind,text};this.ports.journal.record(data===void 0?entry:{...entry,data})}end(command,seen){
const{ending,why,next,guard}=command;return{ending,why,next,seen,startedAt:this.startedAt,endedAt:this.ports.clock.now(),moves:this.moves,looks:this.looks,foresights:this.
foresights,acts:this.acts,...guard===void 0?{}:{guard},...this.diagnosis===void 0?{}:{diagnosis:this.diagnosis}}}},REGISTERED_MEMBERS=["family","taskRoleArn","e\
xecutionRoleArn","networkMode","containerDefinitions","volumes","placementConstraints","requiresCompatibilities","cpu","memory","tags","pidMode","ipcMode","prox\
yConfiguration","inferenceAccelerators","ephemeralStorage","runtimePlatform","enableFaultInjection"],DESCRIBED_MEMBERS=["taskDefinitionArn","revision","status",
"requiresAttributes","compatibilities","registeredAt","registeredBy","deregisteredAt","deleteRequestedAt"],isObject=value=>typeof value=="object"&&value!==null&&
!Array.isArray(value),containersOf=template=>{const containers=template.containerDefinitions;if(Array.isArray(containers)&&containers.length>0&&containers.every(
isObject))return containers;throw new ConfigurationError({what:'The task definition has no list "containerDefinitions" of objects',next:"Give it at least one co\
ntainer, in the words of ecs:RegisterTaskDefinition."})},withEnvironment=(container,additions)=>{const kept=(Array.isArray(container.environment)?container.environment.
filter(isObject):[]).filter(({name})=>typeof name!="string"||!Object.hasOwn(additions,name)),added=Object.entries(additions).map(([name,value])=>({name,value}));
return{...container,environment:[...kept,...added]}},renderTaskDefinition=order=>{const{template,container,image,environment}=order,members=Object.entries(template).
filter(([name])=>!DESCRIBED_MEMBERS.includes(name)),unknown=members.map(([name])=>name).filter(name=>!REGISTERED_MEMBERS.includes(name));if(unknown.length>0)throw new ConfigurationError(
{what:`The task definition has ${unknown.map(name=>JSON.stringify(name)).join(", ")}, which ECS does not register`,next:`Use these members only: ${REGISTERED_MEMBERS.
join(", ")}.`});if(typeof template.family!="string"||template.family==="")throw new ConfigurationError({what:`The task definition's family is ${JSON.stringify(template.
family??null)}`,next:"Give it a family: a name of 1 to 255 letters, digits, hyphens and underscores."});const containers=containersOf(template),names=containers.
map(({name})=>String(name));if(!names.includes(container))throw new ConfigurationError({what:`The task definition has no container ${JSON.stringify(container)};\
 its containers are ${names.join(", ")}`,next:'Name one of them in "container".'});const containerDefinitions=containers.map(each=>{if(each.name!==container)return each;
const placed={...each,image};return environment===void 0?placed:withEnvironment(placed,environment)});return{...Object.fromEntries(members),containerDefinitions}},
canonical=value=>{if(Array.isArray(value))return value.map(canonical);if(!isObject(value))return value;const names=Object.keys(value).sort();return Object.fromEntries(
names.map(name=>[name,canonical(value[name])]))},fingerprintOf=({release,template})=>{const{tags:_,...content}=template;return(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.
createHash)("sha256").update(JSON.stringify(canonical({release,content}))).digest("hex")},parseTaskDefinition=(text,path)=>{const next=`Make ${path} a JSON obje\
ct with the members of ecs:RegisterTaskDefinition.`;let parsed;try{parsed=JSON.parse(text)}catch(cause){throw new ConfigurationError({what:`${path} is not JSON:\
 ${cause.message}`,next,cause})}if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))throw new ConfigurationError({what:`${path} holds ${Array.isArray(
parsed)?"a list":typeof parsed}`,next});return parsed},makePlan=order=>{const{settings,tag,commit,digest,holder}=order,version=versionOfTag(tag);if(version===void 0)
throw new ConfigurationError({what:`The tag is ${JSON.stringify(tag)}, which is no strict SemVer version`,next:"Push a tag of the form v1.4.0: three numbers wit\
hout leading zeros."});const template=renderTaskDefinition({template:parseTaskDefinition(order.taskDefinition,settings.taskDefinition),container:settings.container,
image:`${settings.image}@${digest}`}),fingerprint=fingerprintOf({release:tag,template});return{settings,tag,version,commit,digest,holder,template,fingerprint}},
prepareRelease=async order=>{const{settings,tag,commit,repository,images,holder}=order,path=settings.taskDefinition,[text,digest]=await Promise.all([repository.
readFile({path,commit}),order.digest??images.digestOf(tag)]);if(text===void 0)throw new ConfigurationError({what:`There is no file ${path} at ${commit.slice(0,12)}`,
next:`Commit it, or correct environments.${settings.environment}.task-definition.`});if(digest===void 0)throw new ConfigurationError({what:`There is no image ${settings.
image}:${tag}`,next:`Build and push ${settings.image}:${tag} first.`});if(!/^sha256:[0-9a-f]{64}$/.test(digest))throw new ConfigurationError({what:`The input im\
age-digest is ${JSON.stringify(digest)}`,next:"Give the digest output of validate-gate: sha256: and 64 hexadecimal digits."});return makePlan({settings,tag,commit,
digest,holder,taskDefinition:text})},passed=found2=>({status:"passed",found:found2}),warned=(found2,next)=>({status:"warned",found:found2,next}),failed=(found2,next)=>({
status:"failed",found:found2,next}),baselineSane={id:"baseline-sane",title:"The rule is ours, the serving slot is healthy, the candidate can be reached alone",async check({
settings,holder,live}){const seen=await live(),foreign=refuseForeignRule(seen);if(foreign?.do==="end")return failed(foreign.why,foreign.next);const{lease,rule,slots}=seen;
if(lease.state==="ours")return passed(`This release is in flight: ${describeWeights(rule.weights)}`);const serving=soleSlot(rule.weights);if(serving===void 0)return failed(
`Traffic is split (${describeWeights(rule.weights)}) and ${holder} holds no lease`,"Dispatch the rollback workflow first: it brings all traffic onto the last kn\
own good.");const server=slots[serving];if(!isEmpty(server)&&healthyTargets(server)<server.desired)return failed(`The serving slot ${serving} has ${describeHealth(
server)}`,"Make the serving version healthy first; a canary needs a sound control, and a rollback a sound way back.");const unreachable=["blue","green"].filter(
slot=>!rule.reachable.includes(slot));return unreachable.length>0?failed(`No rule on the header ${settings.smoke.header} leads to ${unreachable.join(" and ")} a\
lone`,`Add a listener rule before ${rule.arn}: http-header ${settings.smoke.header} = ${unreachable[0]} forwards to that slot's target group.`):passed(isEmpty(server)?
`Nothing serves yet: a first release into ${otherSlot(serving)}`:`${server.mark?.release??"an unmarked version"} serves from ${serving}, ${describeHealth(server)}`)}},
where='Settings → Environments of the repository (docs/setup.md, "GitHub environments")',environmentsProtected={id:"environments-protected",title:"The GitHub \
environments exist and the deploying one asks for a reviewer",async check({settings,environment}){const{deploy,traffic,rollback}=settings.github,names=[...new Set(
[deploy,traffic,rollback])],rules=new Map(await Promise.all(names.map(async name=>[name,await environment(name)]))),missing=names.filter(name=>rules.get(name)===
void 0);if(missing.length>0)return failed(`There is no GitHub environment ${missing.join(", ")}; a job that names it would create it without any protection`,`Cr\
eate it under ${where}.`);const reviewers=rules.get(deploy)?.reviewers??[];return settings.gates.requireReviewer&&reviewers.length===0?failed(`The environment ${deploy}\
 asks nobody for approval`,`Add a required reviewer under ${where}, or set gates.require-reviewer: false.`):(rules.get(rollback)?.reviewers??[]).length>0?warned(
`The environment ${rollback} asks ${rules.get(rollback)?.reviewers.join(", ")} for approval: a rollback waits for a person`,`Use an environment without reviewer\
s for github.rollback, for example ${deploy}-rollback.`):reviewers.length===0?warned(`The environment ${deploy} asks nobody for approval`,"Add a required review\
er."):passed(`${deploy} asks ${reviewers.join(", ")}; ${names.join(", ")} exist`)}},imageExists={id:"image-exists",title:"The image tag resolves to a digest",async check({
tag,settings,digest}){const found2=await digest();return found2===void 0?failed(`There is no image ${settings.image}:${tag}`,`Build and push ${settings.image}:${tag}\
 before the tag, or wait for the build that does.`):passed(`${settings.image}:${tag} is ${found2}`)}},leaseFree={id:"lease-free",title:"No other release is in f\
light",async check({live}){const{lease}=await live();if(lease.state!=="other")return passed(lease.state==="ours"?"This release holds the lease":"Nobody holds th\
e lease");const refusal=refuseOtherHolder(lease.lease);return failed(refusal.why,refusal.do==="end"?refusal.next:"")}},newerThanServing={id:"newer-than-serving",
title:"The tag is newer than what serves",async check({tag,commit,live}){const{rule,slots,lease}=await live(),slot=lease.state==="ours"?lease.lease.stable:heavierSlot(
rule.weights),mark=slot===void 0?void 0:slots[slot].mark;if(mark===void 0||versionOfTag(tag)===void 0)return passed("No marked release serves yet");const order=compareTags(
tag,mark.release);return order>0?passed(`${tag} is newer than ${mark.release}`):order<0?failed(`${tag} is older than ${mark.release}, which serves`,`Push a tag \
newer than ${mark.release}, or dispatch the rollback workflow with to: ${tag}.`):mark.commit===commit?passed(`${tag} already serves`):failed(`${mark.release} se\
rves from commit ${mark.commit.slice(0,12)}, but ${tag} names ${commit.slice(0,12)}`,"Release it under a new version: a tag that changes its meaning cannot be t\
raced.")}},rightAccount={id:"right-account",title:"The credentials belong to the configured account and region",async check({settings,whoAmI}){const{account,region,
arn}=await whoAmI();return account!==settings.account?failed(`The credentials of ${arn} belong to account ${account}, the config says ${settings.account}`,`Give\
 a role of account ${settings.account}, or correct environments.${settings.environment}.account.`):region!==settings.region?failed(`The calls go to region ${region}\
, the config says ${settings.region}`,`Correct AWS_REGION or environments.${settings.environment}.region.`):passed(`${arn} in ${region}`)}},tagIsVersion={id:"ta\
g-is-version",title:"The tag is a strict SemVer version",async check({tag}){const version=versionOfTag(tag);return version===void 0?failed(`The tag is ${JSON.stringify(
tag)}`,"Push a tag of the form v1.4.0 or v1.4.0-rc.1: three numbers without leading zeros."):passed(`${tag} is version ${version}`)}},tagNamesCommit={id:"tag-na\
mes-commit",title:"The tag exists and names the commit that runs",async check({tag,commit,commitOfTag}){const named=await commitOfTag();return named===void 0?failed(
`There is no tag ${tag} in the repository`,`Push it: git push origin ${tag}`):named===commit?passed(`${tag} names ${commit.slice(0,12)}`):failed(`${tag} names ${named.
slice(0,12)}, but this run was started for ${commit.slice(0,12)}`,"Start the release from the tag itself; if the tag was moved, release under a new version.")}},
taskDefinitionRenders={id:"task-definition-renders",title:"The task definition stands at this commit and has the container",async check({settings,taskDefinition,
commit}){const text=await taskDefinition();return text===void 0?failed(`There is no file ${settings.taskDefinition} at ${commit.slice(0,12)}`,`Commit it, or cor\
rect environments.${settings.environment}.task-definition.`):(renderTaskDefinition({template:parseTaskDefinition(text,settings.taskDefinition),container:settings.
container,image:`${settings.image}@sha256:${"0".repeat(64)}`}),passed(`${settings.taskDefinition} has the container ${settings.container}`))}},EARLY_GATES=[tagIsVersion,
tagNamesCommit],GATES=[...EARLY_GATES,newerThanServing,rightAccount,imageExists,taskDefinitionRenders,environmentsProtected,baselineSane,leaseFree],runGates=async(gates,context,clock)=>Promise.
all(gates.map(async gate=>{const startedAt=clock.now(),result=await gate.check(context).catch(explain);return{id:gate.id,title:gate.title,...result,duration:clock.
now()-startedAt}})),explain=error=>{if(error instanceof GreenlightError)return failed(error.message,error.next);throw error},valueAt=(json,path)=>path.split(".").
reduce((value,key)=>{if(!(typeof value!="object"||value===null))return Object.hasOwn(value,key)?value[key]:void 0},json),parseJson=text=>{try{return JSON.parse(
text)}catch{return}},complaints=(expect,answer)=>{const found2=[];answer.status!==expect.status&&found2.push(`status ${answer.status} instead of ${expect.status}`),
expect.maxLatency!==void 0&&answer.latency>expect.maxLatency&&found2.push(`took ${Math.round(answer.latency)} ms, at most ${expect.maxLatency} ms were allowed`);
const paths=Object.entries(expect.json);if(paths.length>0){const json=parseJson(answer.body);if(json===void 0)found2.push("the body is not JSON");else for(const[
path,wanted]of paths){const value=valueAt(json,path);value!==wanted&&found2.push(`${path} is ${JSON.stringify(value)??"absent"} instead of ${JSON.stringify(wanted)}`)}}
return found2},SMOKE_METRIC="smoke",SAFE_METHODS=["GET","HEAD","OPTIONS"],probedMetrics=(metrics,options)=>{const{settings,clock,rounds,signal}=options,{interval}=metrics,
checks=settings.smoke.checks.filter(({method})=>SAFE_METHODS.includes(method)),sent={blue:new Map,green:new Map},intervalOf=at=>Math.floor(at/interval)*interval;
let probed=Number.NEGATIVE_INFINITY;const probeSlot=async(slot,at)=>{const results=await Promise.all(checks.map(check=>sendCheck(check,slot,options))),tally=sent[slot].
get(at)??{requests:0,bad:0,errors:0};for(const{bad,error}of results)tally.requests+=1,tally.bad+=bad?1:0,tally.errors+=error?1:0;sent[slot].set(at,tally)},probeAll=async()=>{
const at=intervalOf(clock.now());if(checks.length===0||at-probed<2*interval)return;probed=at;const until=Math.min(clock.now()+settings.health.interval,at+interval);
for(let round2=0;round2<rounds&&(round2===0||clock.now()<until);round2+=1)signal?.throwIfAborted(),await Promise.all(SLOTS.map(slot=>probeSlot(slot,at)))};return{
interval,edges:query=>metrics.edges(query),async counts(query){await probeAll();const window=await metrics.counts(query),slots={blue:withProbes(window.slots.blue,
sent.blue,query),green:withProbes(window.slots.green,sent.green,query)};return{...window,slots}}}},sendCheck=async(check,slot,{settings,probe,signal})=>{try{const answer=await probe.
send({method:check.method,url:new URL(check.path,settings.smoke.url).href,headers:{...check.headers,[settings.smoke.header]:slot},timeout:Math.max(settings.health.
timeout,check.expect.maxLatency??0),...signal===void 0?{}:{signal}});return{bad:complaints(check.expect,answer).length>0,error:answer.status>=500}}catch{return signal?.
throwIfAborted(),{bad:!0,error:!0}}},withProbes=(counted,sent,{from,to})=>{const rows=new Map(counted.map(row=>[row.at,row]));for(const[at,tally]of sent){if(at<
from||at>=to)continue;const{requests,errors,metrics}=rows.get(at)??{requests:void 0,errors:0},smoke={total:tally.requests,bad:tally.bad};rows.set(at,{at,...withoutProbes(
{requests,errors},tally),p95:void 0,metrics:{...metrics,[SMOKE_METRIC]:smoke}})}return[...rows.values()].sort((a,b)=>a.at-b.at)},withoutProbes=({requests,errors},sent)=>{
if(requests===void 0)return{requests,errors};const left=Math.max(0,errors-sent.errors);return{requests:Math.max(left,requests-sent.requests),errors:left}},expectedVersion=(expect,version)=>expect.
replace(/\$\{(tag|version|commit|digest)\}/g,(_,key)=>version[key]),claimedVersion=(proof,answer)=>{const claimed="header"in proof?answer.headers[proof.header.toLowerCase()]:
valueAt(parseJson(answer.body),proof.json);return typeof claimed=="string"||typeof claimed=="number"?String(claimed):void 0},PAUSE_BETWEEN_ATTEMPTS=2*SECOND,PROOF_RETRIES=2,
runSmoke=async order=>{const{settings}=order,proof={name:"version",method:"GET",path:settings.smoke.version.path,headers:{},expect:{status:200,json:{}},retries:PROOF_RETRIES},
first=await runCheck(proof,order,!0);if(!first.passed)return[first];const ready={name:"readiness",method:"GET",path:settings.health.path,headers:{},expect:{status:200,
json:{}},retries:0},rest=[await runCheck(ready,order,!1)];for(const check of settings.smoke.checks)rest.push(await runCheck(check,order,"header"in settings.smoke.
version));return[first,...rest]},runCheck=async(check,order,provesVersion)=>{const{settings,slot,probe,clock,signal}=order,url=new URL(check.path,settings.smoke.
url).href,attempts=[];let found2=[];for(let attempt=0;attempt<=check.retries;attempt+=1){attempt>0&&await clock.sleep(PAUSE_BETWEEN_ATTEMPTS,signal);try{const answer=await probe.
send({method:check.method,url,headers:{...check.headers,[settings.smoke.header]:slot},timeout:Math.max(settings.health.timeout,check.expect.maxLatency??0),...check.
body===void 0?{}:{body:check.body},...signal===void 0?{}:{signal}});attempts.push(`${answer.status} in ${Math.round(answer.latency)} ms`),found2=[...complaints(
check.expect,answer),...provesVersion?wrongVersion(order,answer):[]]}catch(error){signal?.throwIfAborted();const reason=error instanceof Error?error.message:String(
error);attempts.push(reason),found2=[`no answer: ${reason}`]}if(found2.length===0)break}return{name:check.name,passed:found2.length===0,request:`${check.method}\
 ${check.path}`,attempts,complaints:found2}},wrongVersion=({settings,version},answer)=>{const proof=settings.smoke.version,wanted=expectedVersion(proof.expect,version),
claimed=claimedVersion(proof,answer);return claimed===wanted?[]:[`the ${"header"in proof?`header ${proof.header}`:`JSON value ${proof.json}`} says ${claimed===void 0?
"nothing":JSON.stringify(claimed)} instead of ${JSON.stringify(wanted)}: another version answered`]},unreadMetric=(name,error)=>{if(error instanceof Unavailable)
return{notes:[`${name} could not be read: ${error.message}`],partial:!0};if(error instanceof ConfigurationError)return{notes:[],mistakes:[{what:error.message,next:error.
next}]};throw error},joinRemarks=parts=>{const mistakes=parts.flatMap(part=>part.mistakes??[]);return{notes:parts.flatMap(({notes})=>notes),...mistakes.length>0&&
{mistakes},...parts.some(({partial})=>partial)&&{partial:!0}}},MAX_DESCRIPTION=512,VERSION=1,seconds=instant=>Math.floor(instant/SECOND),wireOf=(terms,shifts,why)=>{
const acquired=seconds(terms.acquiredAt);return{v:VERSION,h:terms.holder,r:terms.release,p:terms.purpose,e:terms.epoch,a:acquired,d:seconds(terms.dueAt),s:terms.
stable==="blue"?"b":"g",b:[terms.back.blue,terms.back.green],...terms.size===0?{}:{n:terms.size},...shifts.length===0?{}:{x:shifts.map(({at,percent})=>[seconds(
at)-acquired,percent])},...terms.held===void 0?{}:{w:[seconds(terms.held.since),why]}}},encodeLease=terms=>{const newest=Math.max(0,terms.shifts.length-1);for(let dropped=0;dropped<=
newest;dropped+=1){const shifts=terms.shifts.slice(dropped),withWhy=length=>JSON.stringify(wireOf(terms,shifts,terms.held?.why.slice(0,length)??""));for(let length=terms.
held?.why.length??0;length>=0;length-=1){const text=withWhy(length);if(text.length<=MAX_DESCRIPTION)return text}}throw new ConfigurationError({what:`The lease o\
f ${terms.release} for ${terms.holder} does not fit into ${MAX_DESCRIPTION} characters`,next:"Use a shorter tag."})},isWhole=value=>Number.isSafeInteger(value),
isText=value=>typeof value=="string",isPair=value=>Array.isArray(value)&&value.length===2,isWeight=value=>isWhole(value)&&value>=0&&value<=999,flawOf=wire=>{const{
v,h,r,p,e,a,d,s,b,n,x,w}=wire;if(v!==VERSION)return`its version is ${JSON.stringify(v??null)}, not ${VERSION}`;if(!isText(h)||!isText(r))return"it names no hold\
er or no release";if(p!=="release"&&p!=="rollback")return`its purpose is ${JSON.stringify(p??null)}`;if(!isWhole(e)||e<1)return`its epoch is ${JSON.stringify(e??
null)}`;if(!isWhole(a)||!isWhole(d))return"a time is no whole second";if(s!=="b"&&s!=="g")return`its stable slot is ${JSON.stringify(s??null)}`;if(!isPair(b)||!b.
every(isWeight))return"its weights are no two numbers from 0 to 999";if(n!==void 0&&!(isWhole(n)&&n>=0))return"its size is no whole number";const isShift=shift=>isPair(
shift)&&isWhole(shift[0])&&typeof shift[1]=="number";if(x!==void 0&&!(Array.isArray(x)&&x.every(isShift)))return"its shifts are no list of pairs";if(w!==void 0&&
!(isPair(w)&&isWhole(w[0])&&isText(w[1])))return"its hold is no time and reason"},decodeLease=(description,schedule)=>{const refuse2=(flaw2,cause)=>new ConfigurationError(
{what:`The schedule ${schedule} is not a lease that this version can read: ${flaw2}`,next:`Find out who made it. When no release is running, delete it: aws sche\
duler delete-schedule --name ${schedule}`,cause});let parsed;try{parsed=JSON.parse(description??"")}catch(cause){throw refuse2("its description is not JSON",cause)}
if(typeof parsed!="object"||parsed===null||Array.isArray(parsed))throw refuse2("its description is no JSON object");const flaw=flawOf(parsed);if(flaw!==void 0)throw refuse2(
flaw);const{h,r,p,e,a,d,s,b,n,x,w}=parsed,stable=s==="b"?"blue":"green",back={blue:b[0],green:b[1]};return{holder:h,release:r,purpose:p,epoch:e,acquiredAt:a*SECOND,
dueAt:d*SECOND,stable,back,size:n??0,shifts:(x??[]).map(([since,percent])=>({at:(a+since)*SECOND,percent})),...w===void 0?{}:{held:{since:w[0]*SECOND,why:w[1]}}}},
SLOT_PLACEHOLDERS=["slot","service","target-group"],SHARED_PLACEHOLDERS=["cluster","load-balancer"]})};export{id,ids,modules};

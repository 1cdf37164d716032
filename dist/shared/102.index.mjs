const id=102,ids=[102],modules={3102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Rb:()=>act,VW:()=>actOnGitHub,ml:()=>systemClock});var _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3583),_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9406),_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(107),
node_fs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6760),node_events__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
8474),node_crypto__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7598),node_util__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7975),node_timers_promises__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
8500),MOST_LINES=16,LONGEST_VALUE=8192,LONGEST_NAME=64,NAME=/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/,PRINTABLE=/^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/,SCHEME=/^(bearer|basic|digest|token)\s(.*)$/is,
keepParts=(value,{keep})=>{const[,scheme="",after=""]=SCHEME.exec(value)??[],rest=after.trim();if(rest!==""&&keep(rest),scheme.toLowerCase()==="basic"){const decoded=Buffer.
from(rest,"base64").toString("utf8");keep(decoded),keep(decoded.slice(decoded.indexOf(":")+1))}return keep(value)},faultOfValue=value=>value.length>LONGEST_VALUE?
`is longer than ${LONGEST_VALUE} characters`:PRINTABLE.test(value)?void 0:"is empty, or holds characters that no request header may have",faultOfToken=token=>SCHEME.
test(token)?"begins with the name of a scheme: give the token alone":/\s/.test(token)?"holds spaces or line ends: give one token, as one word":faultOfValue(token),
readLine=line=>{const colon=line.indexOf(":");if(colon<0)return"has no colon: write Name: value";const[name,value]=[line.slice(0,colon).trim(),line.slice(colon+
1).trim()];if(name.length>LONGEST_NAME||!NAME.test(name))return"has no name of a header before its first colon";if((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
gk)(name)||name.toLowerCase()==="accept")return`sets ${name.toLowerCase()}, which the client sets itself`;if(name.toLowerCase().startsWith("proxy-"))return"sets\
 a header for proxies, but goes to the server";const fault=faultOfValue(value);return fault===void 0?{name,value}:`has a value that ${fault}`},readSecretHeaders=({
bearer,lines},secrets)=>{const faults=[],headers=[];if(bearer.text!==void 0){secrets.keep(bearer.text),keepParts(bearer.text,secrets);const fault=faultOfToken(bearer.
text);fault!==void 0&&faults.push(`${bearer.input} ${fault}`),headers.push({name:"authorization",value:secrets.keep(`Bearer ${bearer.text}`)})}lines.text!==void 0&&
secrets.keep(lines.text);const written=(lines.text??"").split(/\r?\n/).map((line,index)=>({line,number:index+1})).filter(({line})=>line.trim()!=="");written.length>
MOST_LINES&&faults.push(`${lines.input} has more than ${MOST_LINES} lines`);const seen=new Map;for(const{line,number}of written.slice(0,MOST_LINES)){keepParts(line.
slice(line.indexOf(":")+1).trim(),secrets);const read2=readLine(line);if(typeof read2=="string"){faults.push(`${lines.input}: line ${number} ${read2}`);continue}
const name=read2.name.toLowerCase(),before=seen.get(name);before!==void 0&&faults.push(`${lines.input}: line ${number} repeats the header of line ${before}`),name===
"authorization"&&bearer.text!==void 0&&faults.push(`${lines.input}: line ${number} sets authorization, as ${bearer.input} does: give one of them`),seen.set(name,
number),headers.push({name:read2.name,value:secrets.keep(read2.value)})}if(faults.length===0)return headers;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`The secrets that the workflow hands over cannot be used:
${faults.map(fault=>`- ${fault}`).join(`
`)}`,next:`Store them again: ${bearer.input} is the token alone, ${lines.input} has lines of Name: value. No value is shown here.`})},variableOf=name=>`INPUT_${name.
replaceAll(" ","_").toUpperCase()}`,quote=value=>JSON.stringify(value.length>80?`${value.slice(0,80)}…`:value),createInputs=(env,secrets)=>{const text=name=>env[variableOf(
name)]?.trim()||void 0,required=name=>{const value=text(name);if(value!==void 0)return value;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({
what:`The input ${name} is empty, but it is required`,next:`Set ${name} under the step's with:.`})},choice=(name,choices)=>{const value=text(name);if(value===void 0)
return;const chosen=choices.find(each=>each===value);if(chosen!==void 0)return chosen;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`T\
he input ${name} is ${quote(value)}, must be one of ${choices.join(", ")}`,next:`Set ${name} to one of these, or leave it away.`})};return{text,required,choice,
flag:name=>{const word=choice(name,["true","false"]);return word===void 0?void 0:word==="true"},list:name=>(text(name)??"").split(/[,\n]/).map(item=>item.trim()).
filter(item=>item!==""),secret:name=>secrets.keep(required(name)),secretHeaders:({bearer,lines})=>readSecretHeaders({bearer:{input:bearer,text:text(bearer)},lines:{
input:lines,text:text(lines)}},secrets),pick:names=>Object.fromEntries(names.flatMap(name=>{const value=text(name);return value===void 0?[]:[[name,value]]}))}},
HIDDEN="***",Secret=class{#value;constructor(value){this.#value=value}reveal(){return this.#value}toString(){return HIDDEN}toJSON(){return HIDDEN}[Symbol.for("n\
odejs.util.inspect.custom")](){return HIDDEN}},SHORTEST=4,formsOf=value=>{const forms=[value,value.trim(),...value.split(/\r?\n/).map(line=>line.trim())].flatMap(
piece=>[piece,Buffer.from(piece).toString("base64"),Buffer.from(piece).toString("base64").replace(/={1,2}$/,""),Buffer.from(piece).toString("base64url"),encodeURIComponent(
Buffer.from(piece).toString()),JSON.stringify(piece).slice(1,-1)]);return[...new Set(forms)].filter(form=>form.length>=SHORTEST)},createSecrets=mask=>{const known=[];
return{keep:value=>{for(const form of formsOf(value))known.includes(form)||(known.push(form),mask(form));return known.sort((a,b)=>b.length-a.length),new Secret(
value)},redact:text=>known.reduce((safe,form)=>safe.replaceAll(form,HIDDEN),text)}},LONGEST_TOKEN=16384,LONGEST_CLAIM=1024,unreadable=why=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub's OIDC token for this job cannot be read: ${why}`,next:"Re-run the job; if it persists, something else than GitHub answers at ACTIONS_ID_TOKEN_\
REQUEST_URL."}),payloadOf=token=>{if(token.length>LONGEST_TOKEN)throw unreadable(`it has ${token.length} characters, more than ${LONGEST_TOKEN}`);const[,payload,
signature,more]=token.split(".");if(!payload||!signature||more!==void 0)throw unreadable("it has not the three parts of a JWT");try{const claims=JSON.parse(Buffer.
from(payload,"base64url").toString());if(typeof claims=="object"&&claims!==null)return claims}catch{}throw unreadable("its payload is no JSON object")},readJobClaims=token=>{
const claims=payloadOf(token),text=name=>{if(!Object.hasOwn(claims,name))return;const value=claims[name];if(typeof value!="string"||value===""||value.length>LONGEST_CLAIM)
throw unreadable(`its claim ${name} is no text of 1 to ${LONGEST_CLAIM} characters`);return value},required=name=>{const value=text(name);if(value===void 0)throw unreadable(
`it has no claim ${name}`);return value},environment=text("environment");return{repository:required("repository"),ref:required("ref"),workflow:required("job_wor\
kflow_ref"),...environment===void 0?{}:{environment}}},logJournal=log=>({record:({at,text,data:data2})=>{try{log.line(`${new Date(at).toISOString().slice(11,19)}\
  ${text}`),data2!==void 0&&log.debug(JSON.stringify(data2))}catch(error){log.debug(`An entry of the journal could not be written: ${String(error)}`)}}}),TIMEOUT=10*
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,PAUSES=[1*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,4*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2],LARGEST_ANSWER=64*1024,NEXT="Re-run the job; see githubstatus.com when it persists.",Final=class extends _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P{},tokenIn=text=>{let document;try{document=JSON.parse(text)}catch(cause){throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:"GitHub's OI\
DC issuer gave no token: its answer is no JSON",next:"Look at what stands between the runner and GitHub: a proxy may answer with a page of its own.",cause:cause instanceof
SyntaxError?void 0:cause})}const value=typeof document=="object"&&document!==null&&"value"in document?document.value:void 0;if(typeof value=="string"&&value!=="")
return value;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:"GitHub's OIDC issuer gave no token: its answer has no value",next:NEXT})},
askIssuer=async({fetch,clock:clock2},{url,requestToken,audience},signal)=>{const attempt=async()=>{const late2=new AbortController,answered=new AbortController;
clock2.sleep(TIMEOUT,answered.signal).then(()=>late2.abort(new Error(`no answer within ${TIMEOUT/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s`)),()=>{});
const address=new URL(url);address.searchParams.set("audience",audience);try{const response=await fetch(address,{headers:{accept:"application/json",authorization:`\
Bearer ${requestToken}`},redirect:"manual",signal:signal===void 0?late2.signal:AbortSignal.any([signal,late2.signal])}),text=await(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
Vc)(response,LARGEST_ANSWER);if(response.status===200)return tokenIn(text);const what=`GitHub's OIDC issuer gave no token: status ${response.status}`;throw response.
status>=500||response.status===429?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what,next:NEXT}):new Final({what,next:NEXT})}finally{answered.abort()}};
for(let tried=0;;tried++)try{return await attempt()}catch(error){if(signal?.aborted)throw signal.reason;const pause=PAUSES[tried],final=error instanceof Final||
error instanceof _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.MF||(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.EN)((0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
WH)(error));if(pause===void 0||final)throw told(error);await clock2.sleep(pause,signal)}},told=error=>{if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P&&(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.WH)(error)===void 0)return error;const unreachable=(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
WH)(error),cause=error instanceof TypeError&&error.cause!==void 0?error.cause:error,why=unreachable?.message??cause.message??"no reason given";return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub's OIDC issuer gave no token: ${why}`,next:unreachable?.next??NEXT,cause:error})},oidcToken=async(env,secrets,audience,outside,signal)=>{const url=env.
ACTIONS_ID_TOKEN_REQUEST_URL??"",requestToken=env.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"";if(!URL.canParse(url)||requestToken==="")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:"GitHub gives this job no OIDC token: ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN is not set",next:"Grant the job permissions: id-to\
ken: write, in the calling workflow too."});return secrets.keep(requestToken),secrets.keep(await askIssuer(outside,{url,requestToken,audience},signal))},writeReportFile=(env,{
name,text})=>{const directory=env.RUNNER_TEMP;if(directory)try{(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(
directory,"greenlight"),{recursive:!0});const path=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(directory,"greenlight",name);return(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.
writeFileSync)(path,text),path}catch{return}},URL_SHAPE=/^https?:\/\/[^\s/@]+(?:\/[^\s@]*)?$/,readContext=env=>{const wrong=[],read2=(variable,shape)=>{const value=env[variable]??
"";return value===""?wrong.push(`${variable} is not set`):shape.test(value)||wrong.push(`${variable} is ${JSON.stringify(value.slice(0,80))}`),value},any=/^[^\r\n]+$/,
fullName=read2("GITHUB_REPOSITORY",/^[\w.-]+\/[\w.-]+$/),[owner="",name=""]=fullName.split("/"),runId=read2("GITHUB_RUN_ID",/^\d+$/),serverUrl=read2("GITHUB_SER\
VER_URL",URL_SHAPE).replace(/(?<!\/)\/+$/,""),context={repository:{owner,name,fullName},runId,runAttempt:Number(read2("GITHUB_RUN_ATTEMPT",/^[1-9]\d*$/)),job:read2(
"GITHUB_JOB",any),workflow:read2("GITHUB_WORKFLOW",any),event:read2("GITHUB_EVENT_NAME",/^\w+$/),refName:read2("GITHUB_REF_NAME",any),refType:read2("GITHUB_REF_\
TYPE",/^(?:branch|tag)$/)==="tag"?"tag":"branch",sha:read2("GITHUB_SHA",/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),actor:read2("GITHUB_ACTOR",any),serverUrl,apiUrl:read2(
"GITHUB_API_URL",URL_SHAPE).replace(/(?<!\/)\/+$/,""),runUrl:`${serverUrl}/${fullName}/actions/runs/${runId}`};if(wrong.length===0)return context;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
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
const path=env[variable];if(!path)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`The environment variable ${variable} is not set, so t\
here is nowhere to write to`,next:"Run this action in a job of GitHub Actions, or in a rehearsal."});(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.appendFileSync)(path,
text)},createOutputs=(env,redact,unique=node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)=>({set:(name,value)=>{const delimiter=`greenlight_${unique()}`,safe=redact(
value);if(!/^[\w-]+$/.test(name))throw new Error(`${JSON.stringify(name)} cannot be the name of an output`);if(safe.includes(delimiter))throw new Error(`The val\
ue of the output ${name} contains its own delimiter`);appendToCommandFile(env,"GITHUB_OUTPUT",`${name}<<${delimiter}
${safe}
${delimiter}
`)}}),LONGEST_TEXT=4e3,LONGEST_LINE=500,MOST_LINES2=200,BAR_WIDTH=40,cut=(text,most)=>text.length>most?`${text.slice(0,most)}…`:text,html=text=>text.replaceAll(
"&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),escapeMarkdown=text=>html(oneLine(cut(text,LONGEST_TEXT))).replaceAll(/[\\`*_{}[\]()#+|~$!^]/g,"\\$&").
replaceAll("://","\\://").replaceAll(/\bwww\./gi,"$&​").replaceAll("@","@​").replace(/^(\s*)([-=:])/,"$1\\$2").replace(/^(\s*\d+)\./,"$1\\."),paragraph2=text=>linesOf(
cut(text,LONGEST_TEXT)).map(escapeMarkdown).join(`<br>
`),codeBlock=lines=>{const shown=lines.slice(0,MOST_LINES2).map(line=>cut(oneLine(line),LONGEST_LINE));lines.length>MOST_LINES2&&shown.push(`… and ${lines.length-
MOST_LINES2} more lines`);const longest=Math.max(2,...shown.flatMap(line=>(line.match(/`+/g)??[]).map(run2=>run2.length))),fence="`".repeat(longest+1);return[`${fence}\
text`,...shown,fence].join(`
`)},row=cells=>`| ${cells.join(" | ")} |`,bars=shares=>{const width=Math.max(0,...shares.map(({label})=>label.length));return codeBlock(shares.map(({label,percent,
note})=>{const clamped=Math.min(100,Math.max(0,percent)),full=Math.round(clamped/100*BAR_WIDTH),bar="█".repeat(full)+"░".repeat(BAR_WIDTH-full);return`${label.
padEnd(width)}  ${bar} ${Number(clamped.toFixed(1))} %  ${note}`}))},mermaidText=text=>cut(text.replaceAll(/[^\p{L}\p{N} .,:%()-]/gu," ").replaceAll(/ +/g," ").
trim(),80),clock=at=>new Date(at).toISOString().slice(11,16),DRAWN=49,STROKES="#e5534b, #2f81f7",LOOKS=`%%{init: {"xyChart": {"width": 880, "height": 300}, "the\
meVariables": {"xyChart": {"plotColorPalette": "${STROKES}"}}}}%%`,mermaid=chart=>{const[first,last]=[chart.times[0],chart.times.at(-1)];if(first===void 0||last===
void 0||first===last)return"";const{title,full,fullMeans,unit,series}=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Qc)(chart,DRAWN),height=values=>values.
reduce((most,value)=>Math.max(most,value??0),0),highest=series.toSorted((a,b)=>height(b.values)-height(a.values))[0];if(highest===void 0||!highest.values.every(
value=>value!==null))return"";const points=highest.values.map(value=>Number((value??0).toFixed(1))),minutes=Number(((last-first)/6e4).toFixed(2));return["```mer\
maid",LOOKS,"xychart-beta",`  title "${mermaidText(`${title}: ${highest.label} (red: ${fullMeans})`)}"`,`  x-axis "minutes since ${clock(first)} UTC" 0 --> ${minutes}`,
`  y-axis "${mermaidText(unit)}" 0 --> ${Number((1.1*full).toFixed(6))}`,`  line [${points.map(()=>full).join(", ")}]`,`  line [${points.join(", ")}]`,"```"].join(
`
`)},sparklines=chart=>{const{title,times,full,fullMeans,unit,series}=chart,width=Math.max(0,...series.map(({label})=>label.length)),lines=series.map(({label,values})=>{
const last2=values.findLast(value=>value!==null),now=last2===void 0?"no data":`${Math.floor(last2??0)} ${unit}`;return`${label.padEnd(width)}  ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
KM)(values,full)}  ${now}`}),[first,last]=[times[0],times.at(-1)],span=first===void 0||last===void 0?"":`${clock(first)} to ${clock(last)} UTC; `,scale=`${" ".repeat(
width)}  ${span}█ near ${full}: ${fullMeans}`;return[paragraph2(title),codeBlock([...lines,scale])].join(`

`)},chartBlock=chart=>mermaid(chart)||sparklines(chart),block=part2=>{switch(part2.block){case"heading":return`## ${escapeMarkdown(part2.text)}`;case"paragraph":
return paragraph2(part2.text);case"table":return[row(part2.header.map(escapeMarkdown)),row(part2.header.map(()=>"---")),...part2.rows.map(cells=>row(cells.map(escapeMarkdown)))].
join(`
`);case"lines":return`<details><summary>${html(oneLine(part2.title))}</summary>

${codeBlock(part2.lines)}

</details>`;case"bars":return bars(part2.bars);case"list":return part2.items.map(item=>`- ${escapeMarkdown(item)}`).join(`
`);case"chart":return chartBlock(part2.chart)}},documentMarkdown=document=>`${document.map(block).join(`

`)}
`,LARGEST=1047552,createSummary=(env,redact)=>{let bytes=0,full=!1;return{add:document=>{if(full)return;const text=`${redact(documentMarkdown(document))}
`,size=Buffer.byteLength(text);full=bytes+size>LARGEST;const fitting=full?`
*The summary ends here: the rest would exceed the 1 MiB that GitHub shows.*
`:text;bytes+=size,appendToCommandFile(env,"GITHUB_STEP_SUMMARY",fitting)}}},SIGNALS=["SIGINT","SIGTERM"],TITLES={done:"Done",unfinished:"Could not finish",refused:"\
Refused","rolled-back":"Rolled back",inconclusive:"Inconclusive"},MOST_CAUSES=10,MOST_LISTENERS=500,describe=error=>error instanceof Error?`${error.name}: ${error.
message}`:String(error),causesOf=error=>{const causes=[];for(let each=error;each instanceof Error&&each.cause!==void 0&&causes.length<MOST_CAUSES;)each=each.cause,
causes.push(each);return causes},ranOf=(error,signal)=>{const reason=signal.aborted?signal.reason:void 0,told3=error instanceof Error&&error.name==="AbortError"&&
reason instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf?reason:error;return told3 instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
xV?{ending:told3.ending,why:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Sx)(told3.message,told3.guard),next:told3.next}:told3 instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf?{ending:told3.ending,why:told3.message,next:told3.next}:{ending:"unfinished",why:`Something happened that Greenlight did not expect: ${describe(error)}`,next:"\
Look at the live weights (docs/runbook-rollback.md), re-run the job, and report this with the lines below."}},tell=(log,{ending,why,next})=>{for(const line of linesOf(
why))log.line(line);ending!=="done"&&(next&&log.line(`Next: ${next}`),log.error(TITLES[ending],next?`${why}
Next: ${next}`:why))},tellCauses=(log,error)=>{for(const cause of causesOf(error))log.muted(`  caused by ${describe(cause)}`);if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf||!(error instanceof Error)))for(const line of linesOf(error.stack??""))log.muted(line)},AMBIENT_SECRETS=["ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TO\
KEN","AWS_CONTAINER_AUTHORIZATION_TOKEN","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","GITHUB_TOKEN"],createKit=(host,outside,signal)=>{const write=text=>{host.stdout.
write(text)},{env}=host,secrets=createSecrets(form=>write(`${workflowCommand("add-mask",form)}
`));for(const name of AMBIENT_SECRETS){const value=env[name];value&&secrets.keep(value)}const{redact}=secrets;let context;return{env,signal,secrets,log:createLog(
write,redact),inputs:createInputs(env,secrets),outputs:createOutputs(env,redact),summary:createSummary(env,redact),get context(){return context??=readContext(env),
context},oidcToken:audience=>oidcToken(env,secrets,audience,outside,signal)}},run=async(main,host,outside)=>{host.exitCode=_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
ai.unfinished;const controller=new AbortController;(0,node_events__WEBPACK_IMPORTED_MODULE_6__.setMaxListeners)(MOST_LISTENERS,controller.signal);const kit=createKit(
host,outside,controller.signal),{log}=kit,listeners=SIGNALS.map(name=>[name,()=>{if(controller.signal.aborted){log.line(`${name} again: stopping at once`),host.
exit(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.ai.unfinished);return}log.line(`${name}: the job is being cancelled, stopping at the next safe point`);
const what=`The job was cancelled (${name})`,next="Nothing, if the workflow has a job that recovers; otherwise AWS restores the stable slot when the lease is du\
e.";controller.abort(new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j$({what,next}))}]),crash=error=>{finish(ranOf(error,controller.signal),error),host.
exit(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.ai.unfinished)},crashes=["uncaughtException","unhandledRejection"].map(name=>[name,crash]);for(const[event,
listener]of[...listeners,...crashes])host.on(event,listener);const finish=(ran,error)=>{let code=_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.ai[ran.ending];
try{if(tell(log,ran),error!==void 0){tellCauses(log,error);const{ending,why,next}=ran;kit.summary.add([(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.R_)(
TITLES[ending]),(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.FY)(why),...next?[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.FY)(`Next: ${next}`)]:
[]])}kit.outputs.set("outcome",ran.ending)}catch(trouble){log.error("Could not report",describe(trouble)),code=code===_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
ai.done?_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.ai.unfinished:code}host.exitCode=code};try{finish(await main(kit))}catch(error){finish(ranOf(error,
controller.signal),error)}finally{for(const[event,listener]of[...listeners,...crashes])host.off(event,listener)}},awsAccount=session=>({async whoAmI(){const sts=await session.
sts(),{Account="",Arn=""}=await sts.getCallerIdentity({});return{account:Account,arn:Arn,region:session.region}}}),TOLD_FROM=5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2,awsClock=(clock2,tell3=()=>{})=>{let[least,most]=[Number.NEGATIVE_INFINITY,Number.POSITIVE_INFINITY],ahead=0,told3=0;return{own:()=>clock2.now(),now:()=>clock2.
now()+ahead,sleep:(duration,signal)=>clock2.sleep(duration,signal),heard({date,sentAt,receivedAt}){const dated=date?.endsWith(" GMT")?Date.parse(date):Number.NaN;
if(Number.isNaN(dated))return;const[from,to]=[dated-receivedAt,dated+_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2-sentAt];if(to<from)return;const apart=Math.
max(least,from)>Math.min(most,to);least=apart?from:Math.max(least,from),most=apart?to:Math.min(most,to),ahead=Math.min(Math.max(0,least),most),!(Math.abs(ahead-
told3)<TOLD_FROM)&&(told3=ahead,tell3(ahead))}}},ACCESS_DENIED=/^(AccessDenied(Exception|Fault)?|UnauthorizedOperation|AuthorizationError|NotAuthorized\w*)$/,NOT_FOUND=/NotFound(Exception|Fault)?$/,
THROTTLED=/^(Throttling(Exception)?|ThrottledException|TooManyRequestsException|RequestLimitExceeded|LimitExceededException|RequestThrottled(Exception)?|SlowDown|PriorRequestNotComplete)$/,
CREDENTIALS=/^(ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken(Exception)?|CredentialsProviderError|TokenProviderError|InvalidAccessKeyId)$/,
BUSY=/^(ConflictException|UpdateInProgressException|ConcurrentUpdateException|ResourceInUse(Exception)?)$/,UNREACHABLE=/^(TimeoutError|RequestTimeout(Exception)?|NetworkingError|ECONN\w+|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
isError=error=>typeof error=="object"&&error!==null&&"message"in error&&typeof error.message=="string",withoutCanonicalRequest=error=>{const shorten=text=>{const at=text.
search(/The (?:Canonical String|String-to-Sign)/);return at<0?text:`${text.slice(0,at).trimEnd()} (the canonical request is left out)`};error.message=shorten(error.
message),error.stack!==void 0&&(error.stack=shorten(error.stack))},LONGEST=400,sentence=({message})=>{const text=message.replace(/Encoded authorization failure message:\s*\S+/i,
"").replace(/\s+/g," ").trim();return(text.length>LONGEST?`${text.slice(0,LONGEST)}…`:text).replace(/\.$/,"")},place=about=>about===void 0?"":` (${about.path}\
: ${about.value})`,accessDenied=(error,{operation,about})=>{const principal=/(?:User|Principal): (\S+) is not authorized/.exec(error.message)?.[1],action=/not authorized to perform: ([\w-]+:\w+)/.
exec(error.message)?.[1]??operation,resource=/on resource: (\S+)/.exec(error.message)?.[1],on=resource===void 0?place(about):` on ${resource.replace(/[.,]$/,"")}`;
return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${principal??"The role of this job"} may not call ${action}${on}: ${sentence(error)}`,
next:`Allow ${action} for that role; docs/iam.md has the policy of every role.`,cause:error})},translate=(error,context)=>{const{operation,about,signal}=context;
if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)return error;if(signal?.aborted)return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j$({what:`${operation} was abandoned because the job was cancelled`,next:"Run the job again: it looks first at what was done.",cause:error});if(!isError(error))
return error;const aws=error;withoutCanonicalRequest(aws);const{name}=aws,status=aws.$metadata?.httpStatusCode,outOfReach=why=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`${operation}${place(about)} ${why}: ${sentence(error)}`,next:"Try again; the AWS Health Dashboard tells of troubles on their side.",cause:error});return THROTTLED.
test(name)||aws.$retryable?.throttling||status===429?outOfReach("was throttled"):ACCESS_DENIED.test(name)||status===403&&/ not authorized to perform/.test(error.
message)?accessDenied(aws,context):CREDENTIALS.test(name)?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`AWS did not take the credentials of\
 this job for ${operation} (${name}): ${sentence(error)}`,next:'Give the job "role-to-assume" with "permissions: id-token: write", or credentials that outlast i\
t.',cause:error}):NOT_FOUND.test(name)?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${operation} found nothing${place(about)}: ${sentence(
error)}`,next:about===void 0?"Look at the account and region of this environment in the config file.":`Correct ${about.path}, or look at the environment's accou\
nt and region.`,cause:error}):BUSY.test(name)?outOfReach("met another change of the same resource"):aws.$fault==="server"||(status??0)>=500?outOfReach("failed o\
n the side of AWS"):UNREACHABLE.test(name)||typeof aws.code=="string"&&UNREACHABLE.test(aws.code)||aws.$fault===void 0&&aws.$response!==void 0?outOfReach("got n\
o answer"):aws.$fault==="client"||(status??0)>=400?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${operation}${place(about)} was refused (${name}\
): ${sentence(error)}`,next:"Correct what the message names; the same call would be refused again.",cause:error}):error},awsErrorIn=error=>error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf&&isError(error.cause)?error.cause:void 0,isAwsError=(error,...names)=>names.includes(awsErrorIn(error)?.name??""),attemptsOf=error=>awsErrorIn(error)?.$metadata?.
attempts??1,ECR=/^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com(?:\.cn)?\/([a-z0-9]+(?:[._/-][a-z0-9]+)*)$/,parseEcrRepository=image=>{
const[,account,region,repository]=ECR.exec(image)??[];if(account!==void 0&&region!==void 0&&repository!==void 0)return{account,region,repository};throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`image is ${JSON.stringify(image)}, which is no repository of a private ECR registry`,next:"Write it without tag or digest, as <account>.dkr.ecr.<regio\
n>.amazonaws.com/<repository>; other registries are not supported."})},awsImages=(session,settings)=>({async digestOf(tag2){const{account,region,repository}=parseEcrRepository(
settings.image),ecr=await session.ecr(region);try{const{imageDetails=[]}=await ecr.describeImages({registryId:account,repositoryName:repository,imageIds:[{imageTag:tag2}]},
{path:"image",value:settings.image});return imageDetails[0]?.imageDigest}catch(error){if(isAwsError(error,"ImageNotFoundException"))return;throw error}}}),forwardOf=actions=>actions.
find(({Type})=>Type==="forward"),tuplesOf=forward=>forward?.ForwardConfig?.TargetGroups??(forward?.TargetGroupArn===void 0?[]:[{TargetGroupArn:forward.TargetGroupArn,
Weight:1}]),weightOf=({Weight})=>Weight??1,readActions=(actions,groups)=>{const forward=forwardOf(actions),tuples=tuplesOf(forward),weight=slot=>{const tuple=tuples.
find(({TargetGroupArn})=>TargetGroupArn===groups[slot]);return tuple===void 0?void 0:weightOf(tuple)},ours=Object.values(groups);return{weights:{blue:weight("bl\
ue")??0,green:weight("green")??0},foreign:tuples.map(({TargetGroupArn})=>TargetGroupArn??"").filter(arn=>!ours.includes(arn)),missing:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f.filter(slot=>weight(slot)===void 0),sticky:forward?.ForwardConfig?.TargetGroupStickinessConfig?.Enabled===!0}},resent=action=>action.AuthenticateOidcConfig===
void 0?action:{...action,AuthenticateOidcConfig:{...action.AuthenticateOidcConfig,UseExistingClientSecret:!0}},withWeights=order=>{const{actions,groups,weights,
keepStickiness=!1}=order,forward=forwardOf(actions);if(forward===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`The rule does n\
ot forward: its actions are ${actions.map(({Type})=>Type).join(", ")||"none"}`,next:"Give the rule one forward action to both target groups."});const slotOf=arn=>_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f.find(slot=>groups[slot]===arn),standing=tuplesOf(forward).map(({TargetGroupArn,Weight})=>{const slot=slotOf(TargetGroupArn);return{TargetGroupArn,Weight:slot===
void 0?Weight??1:weights[slot]}}),added=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.filter(slot=>!standing.some(({TargetGroupArn})=>TargetGroupArn===groups[slot])).
map(slot=>({TargetGroupArn:groups[slot],Weight:weights[slot]})),stickiness=keepStickiness?forward.ForwardConfig?.TargetGroupStickinessConfig:void 0,{TargetGroupArn:_,
...rest}=forward,changed={...rest,ForwardConfig:{TargetGroups:[...standing,...added],TargetGroupStickinessConfig:stickiness??{Enabled:!1}}};return actions.map(action=>action===
forward?changed:resent(action))},priorityOf=({Priority})=>Priority===void 0||Priority==="default"?Number.POSITIVE_INFINITY:Number(Priority),forwardsAloneTo=(rule,group)=>{
const{Actions:actions=[]}=rule,live=tuplesOf(forwardOf(actions)).filter(tuple=>weightOf(tuple)>0);return actions.length===1&&live.length===1&&live[0]?.TargetGroupArn===
group},reachableSlots=order=>{const{main,rules,header,groups}=order,shared=(main.Conditions??[]).map(condition=>JSON.stringify(condition)),asksFor=(rule,slot)=>{
const own=(rule.Conditions??[]).filter(condition=>!shared.includes(JSON.stringify(condition))),[only,...others]=own;return others.length===0&&only?.Field==="htt\
p-header"&&only.HttpHeaderConfig?.HttpHeaderName?.toLowerCase()===header.toLowerCase()&&(only.HttpHeaderConfig.Values??[]).some(value=>value.toLowerCase()===slot)},
earlier=rules.filter(rule=>priorityOf(rule)<priorityOf(main)).sort((a,b)=>priorityOf(a)-priorityOf(b));return _packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f.filter(slot=>{const first=earlier.find(rule=>asksFor(rule,slot));return first!==void 0&&forwardsAloneTo(first,groups[slot])})},callOn=({kind,partition})=>{const rule=kind===
"rule";return{target:`arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${rule?"modifyRule":"modifyListener"}`,subject:rule?"RuleArn":"ListenerArn",actions:rule?
"Actions":"DefaultActions"}},inputOf=text=>{try{const input=JSON.parse(text??"");return typeof input=="object"&&input!==null&&!Array.isArray(input)?input:void 0}catch{
return}},quoted=value=>JSON.stringify(value)?.slice(0,200)??"nothing",isAction=action=>{if(typeof action!="object"||action===null)return!1;const{Type,ForwardConfig}=action;
if(typeof Type!="string")return!1;if(ForwardConfig===void 0)return!0;const groups=ForwardConfig?.TargetGroups;return Array.isArray(groups)&&groups.every(group=>typeof group==
"object"&&group!==null&&typeof group.TargetGroupArn=="string"&&(group.Weight===void 0||Number.isInteger(group.Weight)&&group.Weight>=0))},BEFORE_FORWARD=["authe\
nticate-cognito","authenticate-oidc","jwt-validation"],flawOf=(actions,{groups,back})=>{const[forward,second]=actions.filter(({Type})=>Type==="forward"),odd=actions.
find(action=>action!==forward&&!BEFORE_FORWARD.includes(action.Type))??second;if(odd!==void 0)return`would give the rule the action ${quoted(odd.Type)} beside o\
r instead of its forward`;const{foreign,missing:missing2,sticky,weights}=readActions(actions,groups);if(foreign.length>0)return`would forward to ${foreign.map(quoted).
join(", ")} too`;if(missing2.length>0||forward?.ForwardConfig?.TargetGroups?.length!==_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.length)return"would \
not forward to both target groups, each once";if(sticky)return"would switch stickiness on, and a cookie beats the weights";if(!(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
s_)(weights,back)||weights.blue+weights.green===0)return`would set ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Jq)(weights)}, while its terms say ${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Jq)(back)}`},capturedActions=(schedule,wanted)=>{const{State,FlexibleTimeWindow,Target}=schedule,{target,subject,actions}=callOn(wanted.rule);if(State==="DISABL\
ED")return{flaw:"is disabled and would restore nothing"};if(FlexibleTimeWindow?.Mode!==void 0&&FlexibleTimeWindow.Mode!=="OFF")return{flaw:`may fire up to ${FlexibleTimeWindow.
MaximumWindowInMinutes??"some"} minutes after its time`};if(Target?.Arn!==target)return{flaw:`would call ${quoted(Target?.Arn)}`};if(Target.RoleArn!==wanted.role)
return{flaw:`would run as ${quoted(Target.RoleArn)}`};const input=inputOf(Target.Input);if(input===void 0)return{flaw:"has an input that is no JSON object"};if(input[subject]!==
wanted.rule.arn)return{flaw:`would change ${quoted(input[subject])}`};const more=Object.keys(input).find(member=>member!==subject&&member!==actions);if(more!==void 0)
return{flaw:`would change ${quoted(more)} of the rule too`};const captured=input[actions];if(!Array.isArray(captured)||!captured.every(isAction))return{flaw:"ha\
s actions that cannot be read"};const flaw=flawOf(captured,wanted);return flaw===void 0?{actions:captured}:{flaw}},isRecord=value=>typeof value=="object"&&value!==
null&&!Array.isArray(value),listIn=(value,member)=>{const list=isRecord(value)?value[member]:void 0;return Array.isArray(list)?list:[]},capturedWeights=(input,groups)=>{
const actions=[...listIn(input,"Actions"),...listIn(input,"DefaultActions")].filter(isRecord),[forward,...others]=actions.filter(({Type})=>Type==="forward"),tuples=listIn(
forward?.ForwardConfig,"TargetGroups").filter(isRecord);if(others.length>0||tuples.length!==_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.length)return;
const weight=slot=>{const found=tuples.find(({TargetGroupArn})=>TargetGroupArn===groups[slot])?.Weight;return typeof found=="number"&&Number.isInteger(found)&&found>=
0&&found<=999?found:void 0},[blue,green]=[weight("blue"),weight("green")];return blue===void 0||green===void 0||blue+green===0?void 0:{blue,green}},lazily=make=>{
let made;return()=>{if(made!==void 0)return made;const making=make();return made=making,making.catch(()=>{made===making&&(made=void 0)}),making}},RULE_OR_LISTENER=/^arn:(aws[\w-]*):elasticloadbalancing:[\w-]+:\d{12}:(listener-rule|listener)\/(app\/[\w-]+\/\w+)\/(\w+)(?:\/(\w+))?$/,
parseRuleArn=(arn,path)=>{const[,partition,type,loadBalancer,listenerId,ruleId]=RULE_OR_LISTENER.exec(arn)??[],isRule=type==="listener-rule"&&ruleId!==void 0;if(partition===
void 0||loadBalancer===void 0||!(isRule||type==="listener"&&ruleId===void 0))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${path} is\
 ${JSON.stringify(arn)}, which is the ARN of no listener rule and of no listener`,next:"Give the ARN of a rule of an application load balancer, or of its listen\
er when the default rule is meant."});const prefix=arn.slice(0,arn.indexOf(`:${type}/`));return{arn,kind:isRule?"rule":"listener",listener:`${prefix}:listener/${loadBalancer}\
/${listenerId}`,loadBalancer,partition}},pathOf=({environment},setting)=>`environments.${environment}.${setting}`,lookUp=(session,settings)=>({rule:()=>parseRuleArn(
settings.rule,pathOf(settings,"rule")),targetGroups:lazily(()=>findTargetGroups(session,settings))}),findTargetGroups=async(session,settings)=>{const elb=await session.
elb(),names=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.map(slot=>settings.slots[slot].targetGroup);try{const{TargetGroups=[]}=await elb.describeTargetGroups(
{Names:names}),arnOf=slot=>{const name=settings.slots[slot].targetGroup,arn=TargetGroups.find(({TargetGroupName})=>TargetGroupName===name)?.TargetGroupArn;if(arn===
void 0)throw noTargetGroup(settings,slot);return arn};return{blue:arnOf("blue"),green:arnOf("green")}}catch(error){throw isAwsError(error,"TargetGroupNotFoundEx\
ception","TargetGroupNotFound")?noTargetGroup(settings,await missingOne(elb,settings),error):error}},missingOne=async(elb,settings)=>{try{return await elb.describeTargetGroups(
{Names:[settings.slots.blue.targetGroup]}),"green"}catch(error){if(isAwsError(error,"TargetGroupNotFoundException","TargetGroupNotFound"))return"blue";throw error}},
noTargetGroup=(settings,slot,cause)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`There is no target group ${settings.slots[slot].targetGroup}\
 in ${settings.region} (${pathOf(settings,`slots.${slot}.target-group`)})`,next:"Correct the name, or create the group (docs/setup.md); it is permanent.",cause}),
MOST_PAGES=10,readRule=async(session,settings,lookup)=>{const address=lookup.rule(),about={path:pathOf(settings,"rule"),value:address.arn},elb=await session.elb(),
rules=[];let Marker;for(let page=0;page===0||Marker;page++){if(page===MOST_PAGES)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`The ru\
les of the listener ${address.listener} come on more than ${MOST_PAGES} pages`,next:"Look at the listener: a load balancer has a few hundred rules at most."});const answer=await elb.
describeRules({ListenerArn:address.listener,Marker},about);rules.push(...answer.Rules??[]),Marker=answer.NextMarker}const main=rules.find(({RuleArn,IsDefault})=>address.
kind==="listener"?IsDefault:RuleArn===address.arn);if(main===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`The listener ${address.
listener} has no rule ${address.arn} (${about.path})`,next:"Correct the ARN: rules that are created anew get a new one."});if(address.kind==="rule"&&main.IsDefault)
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${address.arn} (${about.path}) is the listener's default rule, which ModifyRule does no\
t change`,next:`Give the listener's own ARN instead: ${address.listener}.`});return{main,actions:main.Actions??[],rules}},RETRY_POLICY={MaximumEventAgeInSeconds:60,
MaximumRetryAttempts:0},EXPRESSION="rate(1 minute)",NAME2=/^[0-9a-zA-Z_.-]{1,64}$/,leaseName=settings=>{const name=`greenlight-${settings.service}-${settings.environment}`;
if(NAME2.test(name))return name;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`The lease would be called ${JSON.stringify(name)}, whic\
h is no name for a schedule (letters, digits and -_., at most 64)`,next:"Use a shorter or plainer name for the service or the environment."})},firstFiring=dueAt=>Math.
floor(dueAt/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY-_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY,isHeldBy=(lease,token)=>lease!==void 0&&(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.qE)(lease)&&lease.holder===token.holder&&lease.epoch===token.epoch,
isSame=(lease,seen)=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.qE)(seen)?isHeldBy(lease,seen):!(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
qE)(lease)&&lease.description===seen.description,schedulerLease=(session,settings,lookup,clock2)=>{const Name=leaseName(settings),GroupName=settings.lease.group,
about={path:pathOf(settings,"lease.group"),value:GroupName},get=async()=>{const scheduler=await session.scheduler();let schedule;try{schedule=await scheduler.getSchedule(
{Name,GroupName},about)}catch(error){if(isAwsError(error,"ResourceNotFoundException"))return;throw error}const lease=leaseIn(schedule,Name);if((0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
qE)(lease)){const captured=await capturedOf(schedule,lease);return{schedule,lease:"flaw"in captured?{...lease,tampered:captured.flaw}:lease}}const back=capturedWeights(
inputOf2(schedule),await lookup.targetGroups());return{schedule,lease:{...lease,...back===void 0?{}:{back}}}},capturedOf=async(schedule,{back})=>{const groups=await lookup.
targetGroups();return capturedActions(schedule,{rule:lookup.rule(),groups,role:settings.lease.role,back})},scheduleOf=async(terms,captured)=>{const[groups,actions]=await Promise.
all([lookup.targetGroups(),captured??readRule(session,settings,lookup).then(live=>live.actions)]),rule=lookup.rule(),call=callOn(rule),restored=withWeights({actions,
groups,weights:terms.back});return{Name,GroupName,Description:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.jS)(terms),ScheduleExpression:EXPRESSION,ScheduleExpressionTimezone:"\
UTC",StartDate:new Date(firstFiring(terms.dueAt)),EndDate:new Date(firstFiring(terms.dueAt)+_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Of),State:"ENABLE\
D",FlexibleTimeWindow:{Mode:"OFF"},ActionAfterCompletion:"DELETE",Target:{Arn:call.target,RoleArn:settings.lease.role,Input:JSON.stringify({[call.subject]:rule.
arn,[call.actions]:restored}),RetryPolicy:RETRY_POLICY}}},lost=(lease,cause)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.xV({guard:"lease-ours",what:lease===
void 0?`The lease ${Name} is gone: somebody deleted it, or its end has come`:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.qE)(lease)?`The lease ${Name}\
 belongs to ${lease.holder} (epoch ${lease.epoch}) by now`:`Somebody wrote another schedule over the lease ${Name}: ${lease.unreadable}`,next:"Nothing is writte\
n any more; whoever holds the lease, or AWS, is in charge.",cause}),tooLate2=doing=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.xV({guard:"lease-in\
-time",what:`The lease ${Name} could not be ${doing} in time: AWS may restore before the call has ended`,next:"Wait until AWS has restored, then run the job aga\
in."}),create=async terms=>{const schedule=await scheduleOf(terms),scheduler=await session.scheduler(),token={holder:terms.holder,epoch:terms.epoch};try{return await scheduler.
createSchedule(schedule,about),token}catch(error){if(!isAwsError(error,"ConflictException"))throw aboutRole(error,settings);const taken=await get();return isHeldBy(
taken?.lease,token)?token:void 0}},replace=async(terms,captured)=>{const token={holder:terms.holder,epoch:terms.epoch},schedule=await scheduleOf(terms,captured),
scheduler=await session.scheduler();try{await scheduler.updateSchedule(schedule,about)}catch(error){throw isAwsError(error,"ResourceNotFoundException")?lost(void 0,
error):aboutRole(error,settings)}const after=await get();if(!isHeldBy(after?.lease,token))throw lost(after?.lease);return token};return{async read(){return(await get())?.
lease},acquire:create,async renew(token,terms){const standing=await get();if(standing===void 0||!isHeldBy(standing.lease,token))throw lost(standing?.lease);if(clock2.
now()>=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.P4)(standing.lease))throw tooLate2("renewed");const captured=await capturedOf(standing.schedule,standing.
lease);return replace(terms,"actions"in captured?captured.actions:void 0)},async takeOver(from,terms){const standing=await get(),token={holder:terms.holder,epoch:terms.
epoch};if(standing===void 0){const created=await create(terms);if(created===void 0)throw lost((await get())?.lease);return created}if(!isSame(standing.lease,from)&&
!isHeldBy(standing.lease,token))throw lost(standing.lease);return replace(terms)},async release(token,before){const standing=await get();if(standing===void 0||!isHeldBy(
standing.lease,token))return!1;if(before!==void 0&&clock2.now()>=before)throw tooLate2("deleted");const scheduler=await session.scheduler(),end=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
QC)(standing.lease)-_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.F1,deletedByUs=()=>clock2.now()<end;try{return await scheduler.deleteSchedule({Name,GroupName},
about),!0}catch(error){if(isAwsError(error,"ResourceNotFoundException"))return attemptsOf(error)>1&&deletedByUs();if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P)||await stillThere(get))throw error;return deletedByUs()}}}},aboutRole=(error,settings)=>isAwsError(error,"ValidationException")&&/execution role/i.test(error.
message)?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`EventBridge Scheduler may not take on ${settings.lease.role} (${pathOf(settings,"lea\
se.role")}), so nothing could restore the weights`,next:"Create the role, and let its trust policy allow sts:AssumeRole to scheduler.amazonaws.com (docs/iam.md)\
.",cause:error.cause}):error,stillThere=async get=>{try{return await get()!==void 0}catch(error){if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf)return!0;throw error}},leaseIn=(schedule,name)=>{const{Description:description="",ScheduleExpression,StartDate}=schedule,terms=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
p3)(description);if("unreadable"in terms)return{...terms,name,description};const unknown=unreadable2=>({name,description,unreadable:unreadable2,epoch:terms.epoch});
if(ScheduleExpression!==EXPRESSION||StartDate===void 0)return unknown(`it fires ${ScheduleExpression??"never"}, not ${EXPRESSION} from a start date on`);const starts=StartDate.
getTime(),dueAt=starts===firstFiring(terms.dueAt)?terms.dueAt:starts+_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY;return{...terms,dueAt,name}},inputOf2=({
Target})=>{try{return JSON.parse(Target?.Input??"")}catch{return}},awsParameters=(session,{account,region})=>({async read(name){const place2=`the parameter ${name}\
 of ${account} in ${region}`,refused2=(what,next,cause)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what,next,...cause===void 0?{}:{cause}}),ssm=await session.
ssm(),{Parameter}=await ssm.getParameter({Name:name},{path:"the policy names the parameter",value:name}).catch(error=>{throw isAwsError(error,"ParameterNotFound")?
refused2(`There is no ${place2.replace(/^the /,"")}, which the policy names`,"Create it, or have the key parameter taken out of the policy by those who may (doc\
s/policy.md).",error):error}),{ARN="",Type="nothing",Value}=Parameter??{},path=name.startsWith("/")?name:`/${name}`,[,where,which]=/^arn:[^:]+:ssm:([^:]*:[^:]*):parameter(\/.*)$/.
exec(ARN)??[];if(where!==`${region}:${account}`||which!==path)throw refused2(`Asked for ${place2}, AWS answered with ${JSON.stringify(ARN)}`,`Give the job crede\
ntials of the account ${account}.`);if(Type!=="String"||Value===void 0)throw refused2(`${place2} is a ${Type}, must be a String: a policy holds no secret`.replace(
/^t/,"T"),"Create it anew with the type String.");return Value}}),MOST_PAGES2=20,lastingTasks=async(session,cluster,serviceName)=>{const ecs=await session.ecs();
let count=0,nextToken;for(let pages=0;pages<MOST_PAGES2;pages+=1){const page=await ecs.listTasks({cluster,serviceName,desiredStatus:"RUNNING",nextToken});if(count+=
page.taskArns?.length??0,nextToken=page.nextToken,!nextToken)return count}throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`ecs:ListTasks\
 has not come to an end of the tasks of ${serviceName} after ${MOST_PAGES2} pages`,next:"Look at the service in the console: no slot has so many tasks."})},SUBJECT="\
greenlight:task-definition",VALUE=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u,tag=(key,value)=>{if(VALUE.test(value))return{key,value};throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`AWS takes no tag ${key} with the value ${JSON.stringify(value)}`,next:"Tag values are at most 256 letters, digits, spaces and _.:/=+-@; use a version \
tag made of these."})},tagsOf=mark=>(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.FA)(mark).map(({key,value})=>tag(key,value)),goodTag=good=>tag(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
zz.good,String(good)),LONGEST_QUOTE=40,quoted2=text=>JSON.stringify(text.length>LONGEST_QUOTE?`${text.slice(0,LONGEST_QUOTE)}…`:text),readMark=tags=>{const value=key=>tags?.
find(each=>each.key===key)?.value,[release,commit,digest]=[value(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.release),value(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
zz.commit),value(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.digest)],fingerprint=value(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.fingerprint);
if(release===void 0&&!commit&&!digest&&!fingerprint)return{};if(release===void 0||(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.mx)(release)===void 0)return{
strangeMark:`the tag ${_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.release} says ${quoted2(release??"")}, which is no version tag`};if(!commit||!digest||
!fingerprint){const missing2=[_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.commit,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.digest,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
zz.fingerprint].filter(key=>!value(key)).join(", ");return{strangeMark:`the tag ${_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.release} says ${release}\
, without ${missing2}`}}return{mark:{release,commit,digest,fingerprint,good:value(_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.zz.good)==="true"}}},subjectOf=taskDefinition=>taskDefinition.
split("/").at(-1)?.slice(-256)??"",subjectTag=taskDefinition=>tag(SUBJECT,subjectOf(taskDefinition)),speaksOf=(tags,taskDefinition)=>tags?.find(({key})=>key===SUBJECT)?.
value===subjectOf(taskDefinition),ServiceNamespace="ecs",ScalableDimension="ecs:service:DesiredCount",resourceId=(cluster,service)=>`service/${cluster.split("/").
at(-1)}/${service}`,readScaling=async(session,cluster,service)=>{const autoScaling=await session.autoScaling(),ResourceIds=[resourceId(cluster,service)],{ScalableTargets=[]}=await autoScaling.
describeScalableTargets({ServiceNamespace,ScalableDimension,ResourceIds}),[target]=ScalableTargets;if(target!==void 0)return{target,summary:{min:target.MinCapacity??
0,max:target.MaxCapacity??0,scaleInSuspended:target.SuspendedState?.DynamicScalingInSuspended===!0}}},writeSuspension=async(session,cluster,service,suspended)=>{
const scaling=await readScaling(session,cluster,service);if(scaling===void 0)return;const{SuspendedState}=scaling.target;await(await session.autoScaling()).registerScalableTarget(
{ServiceNamespace,ScalableDimension,ResourceId:resourceId(cluster,service),SuspendedState:{DynamicScalingOutSuspended:SuspendedState?.DynamicScalingOutSuspended??
!1,ScheduledScalingSuspended:SuspendedState?.ScheduledScalingSuspended??!1,DynamicScalingInSuspended:suspended}})},part=async(name,read2)=>{try{return{found:await read2(),
unread:[]}}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j$)throw error;return{unread:[{part:name,error}]}}},ecsSlots=(session,settings)=>{const{cluster}=settings,nameOf=slot=>settings.slots[slot].service,aboutService=slot=>({
path:pathOf(settings,`slots.${slot}.service`),value:nameOf(slot)}),describe2=slot=>describeService(session,settings,slot),tagService=async(slot,resourceArn,tags)=>{
const ecs=await session.ecs(),arn=resourceArn??(await describe2(slot))?.serviceArn;if(arn===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`There is no service ${nameOf(slot)} in the cluster ${cluster} (${aboutService(slot).path})`,next:"Create it again (docs/setup.md); it is permanent."});
await ecs.tagResource({resourceArn:arn,tags},aboutService(slot))};return{async read(slot){const[service,scaling,lasting]=await Promise.all([describe2(slot),part(
"scaling",()=>readScaling(session,cluster,nameOf(slot))),part("tasks",()=>lastingTasks(session,cluster,nameOf(slot)))]);if(service===void 0)return missing(slot,
nameOf(slot));const release=await part("release",()=>markOf(session,service)),unread=[...scaling.unread,...lasting.unread,...release.unread];return{...stateOf(slot,
nameOf(slot),service,lasting.found),...release.found,...scaling.found===void 0?{}:{scaling:scaling.found.summary},...unread.length===0?{}:{unread}}},async roll({
slot,taskDefinition,desired,mark,force}){const tags=[...tagsOf(mark),subjectTag(taskDefinition)],ecs=await session.ecs(),update=force?ecs.updateServiceOnce:ecs.
updateService,{service}=await update({cluster,service:nameOf(slot),taskDefinition,desiredCount:desired,...force?{forceNewDeployment:!0}:{}},aboutService(slot));
await tagService(slot,service?.serviceArn,tags)},async scale({slot,desired}){await(await session.ecs()).updateService({cluster,service:nameOf(slot),desiredCount:desired},
aboutService(slot))},suspendScaleIn:({slot,suspended})=>writeSuspension(session,cluster,nameOf(slot),suspended),markGood:({slot,good})=>tagService(slot,void 0,[
goodTag(good)])}},describeService=async(session,settings,slot)=>{const ecs=await session.ecs(),name=settings.slots[slot].service,{services=[],failures=[]}=await ecs.
describeServices({cluster:settings.cluster,services:[name],include:["TAGS"]},{path:pathOf(settings,"cluster"),value:settings.cluster}),other=failures.find(({reason})=>reason!==
"MISSING");if(other!==void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`ECS did not describe the service ${name}: ${other.reason??
"no reason"}${other.detail?`, ${other.detail}`:""}`,next:`Look at ${pathOf(settings,`slots.${slot}.service`)} and at the service in the console.`});return services[0]},
missing=(slot,service)=>({slot,service,status:"MISSING",strategy:"ROLLING",restoresItself:!1,desired:0,running:0,pending:0,stopping:0,olderRollouts:0}),isIn=(value,choices)=>choices.
some(choice=>choice===value),stateOf=(slot,name,service,lasting)=>{const{deployments=[],status}=service,primary=primaryOf(service),[desired,running,pending]=[counted(
name,service,"desiredCount"),counted(name,service,"runningCount"),counted(name,service,"pendingCount")];return{slot,service:name,status:isIn(status,["ACTIVE","D\
RAINING","INACTIVE"])?status:"INACTIVE",strategy:strategyOf(service),restoresItself:restoresItself(service),desired,running,pending,stopping:lasting===void 0?0:
Math.min(running,Math.max(0,running+pending-lasting)),...primary===void 0?{}:{rollout:rolloutOf(primary)},olderRollouts:deployments.filter(each=>each!==primary&&
tasksOf(each)>0).length}},counted=(name,service,member)=>{const{[member]:count}=service;if(count!==void 0&&Number.isSafeInteger(count)&&count>=0)return count;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`ecs:DescribeServices told no ${member} of ${name}`,next:"Try again; the AWS Health Dashboard tells of troubles on their side."})},primaryOf=({deployments=[]})=>deployments.
find(({status})=>status==="PRIMARY"),tasksOf=({runningCount=0,pendingCount=0})=>runningCount+pendingCount,restoresItself=({deploymentConfiguration})=>{const{deploymentCircuitBreaker:breaker,
alarms}=deploymentConfiguration??{};return breaker?.enable===!0&&breaker.rollback===!0||alarms?.enable===!0&&alarms.rollback===!0},strategyOf=({deploymentController,
deploymentConfiguration})=>{const controller=deploymentController?.type??"ECS";if(controller==="CODE_DEPLOY")return"CODE_DEPLOY";if(controller!=="ECS")return"EX\
TERNAL";const strategy=deploymentConfiguration?.strategy??"ROLLING";return isIn(strategy,["ROLLING","BLUE_GREEN","LINEAR","CANARY"])?strategy:"EXTERNAL"},rolloutOf=deployment=>{
const{rolloutState,rolloutStateReason}=deployment;return{id:deployment.id??"",state:isIn(rolloutState,["COMPLETED","FAILED"])?rolloutState:"IN_PROGRESS",...rolloutStateReason?
{reason:rolloutStateReason}:{},taskDefinition:deployment.taskDefinition??"",desired:deployment.desiredCount??0,running:deployment.runningCount??0,failedTasks:deployment.
failedTasks??0,startedAt:deployment.createdAt?.getTime()??0}},markOf=async(session,service)=>{const taskDefinition=primaryOf(service)?.taskDefinition??service.taskDefinition;
if(taskDefinition===void 0)return{};const own=speaksOf(service.tags,taskDefinition)?readMark(service.tags):{};if(own.mark!==void 0)return own;const ecs=await session.
ecs(),{tags}=await ecs.describeTaskDefinition({taskDefinition,include:["TAGS"]}),found=readMark(tags),strangeMark=own.strangeMark??found.strangeMark;return{...found,
...strangeMark===void 0?{}:{strangeMark}}},LINES=20,lastLines=async(session,settings,task)=>{if(settings.diagnostics.logs==="off")return["(not shown: diagnostic\
s.logs is off)"];try{return await read(session,settings,task)}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)||error instanceof
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j$)throw error;return isAwsError(error,"ResourceNotFoundException")?["(it wrote no log)"]:[`(its log could \
not be read: ${error.message})`]}},read=async(session,settings,task)=>{const ecs=await session.ecs(),{taskDefinition}=await ecs.describeTaskDefinition({taskDefinition:task.
taskDefinitionArn}),container=tellingContainer(settings,task),definition=taskDefinition?.containerDefinitions?.find(({name})=>name===container),stream=streamOf(
definition,task);if(typeof stream=="string")return[`(${container}: ${stream})`];if(stream.region!==void 0&&stream.region!==session.region)return[`(${container} \
logs to ${stream.region}; its log group there is ${stream.logGroupName})`];const logs=await session.logs(),{events=[]}=await logs.getLogEvents({logGroupName:stream.
logGroupName,logStreamName:stream.logStreamName,limit:LINES,startFromHead:!1});if(events.length===0)return["(it wrote no log)"];const lines=events.map(({message})=>message?.
trimEnd()??"");return settings.diagnostics.logs==="full"?lines:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.$p)(injectedBy(taskDefinition?.containerDefinitions??
[]))(lines)},injectedBy=containers=>({names:containers.flatMap(({secrets=[]})=>secrets.map(({name})=>name??"")),environment:Object.fromEntries(containers.flatMap(
({environment=[]})=>environment.map(({name,value})=>[name,value??""])))}),tellingContainer=(settings,{containers=[]})=>containers.find(({exitCode})=>exitCode!==
void 0&&exitCode!==0)?.name??settings.container,streamOf=(container,{taskArn})=>{const{logDriver,options={}}=container?.logConfiguration??{};if(logDriver!=="aws\
logs")return`its log driver is ${logDriver??"not set"}, not awslogs`;const group=options["awslogs-group"],prefix=options["awslogs-stream-prefix"];if(!group||!prefix)
return"awslogs-group or awslogs-stream-prefix is not set";const task=taskArn?.split("/").at(-1)??"";return{region:options["awslogs-region"],logGroupName:group,logStreamName:`${prefix}\
/${container?.name}/${task}`}},checkWeights=({blue,green})=>{const isWeight=weight=>Number.isInteger(weight)&&weight>=0&&weight<=999;if(!(isWeight(blue)&&isWeight(
green)&&blue+green>0))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.xV({guard:"weights-positive",what:`The weights blue ${blue}, green ${green}\
 are no whole numbers from 0 to 999 with a sum above 0`,next:"This is a mistake in Greenlight; nothing was written. Please report it."})},tooLate=weights=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
xV({guard:"lease-in-time",what:`${(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Jq)(weights)} was not written: what had to be read for it took until AWS\
 itself may restore`,next:"Nothing: the lease or the recover job brings the traffic back. Look at the AWS Health Dashboard."}),albTraffic=(session,settings,lookup,clock2)=>{
const groupsAreSticky=lazily(async()=>{const groups=await lookup.targetGroups();return(await Promise.all(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.map(
slot=>isSticky(session,groups[slot])))).includes(!0)});return{async read(){const groups=await lookup.targetGroups(),[live,{found,unread}]=await Promise.all([readRule(
session,settings,lookup),part("stickiness",groupsAreSticky)]),state=readActions(live.actions,groups);return{...state,arn:lookup.rule().arn,sticky:state.sticky||
found===!0,reachable:reachableSlots({...live,header:settings.smoke.header,groups}),...unread.length===0?{}:{unread}}},async set(weights,before){checkWeights(weights);
const groups=await lookup.targetGroups(),[{actions},sticky]=await Promise.all([readRule(session,settings,lookup),part("stickiness",groupsAreSticky)]),keepStickiness=sticky.
found??!0,Actions=withWeights({actions,groups,weights,keepStickiness}),{kind,arn}=lookup.rule(),about={path:pathOf(settings,"rule"),value:arn},elb=await session.
elb();if(before!==void 0&&clock2.now()>=before)throw tooLate(weights);kind==="rule"?await elb.modifyRule({RuleArn:arn,Actions},about):await elb.modifyListener({
ListenerArn:arn,DefaultActions:Actions},about)},async health(slot){const{[slot]:group}=await lookup.targetGroups();return targetHealth(session,group)}}},targetHealth=async(session,group)=>{
const elb=await session.elb(),{TargetHealthDescriptions=[]}=await elb.describeTargetHealth({TargetGroupArn:group});return TargetHealthDescriptions.map(({Target,
TargetHealth})=>({id:Target?.Port===void 0?Target?.Id??"":`${Target.Id}:${Target.Port}`,state:TargetHealth?.State??"unavailable",...TargetHealth?.Reason===void 0?
{}:{reason:TargetHealth.Reason},...TargetHealth?.Description===void 0?{}:{description:TargetHealth.Description}}))},isSticky=async(session,group)=>{const elb=await session.
elb(),{Attributes=[]}=await elb.describeTargetGroupAttributes({TargetGroupArn:group});return Attributes.some(({Key,Value})=>Key==="stickiness.enabled"&&Value===
"true")},MOST={tasks:10,logs:3,events:20},awsDiagnostics=(session,settings,lookup)=>({async explain({slot,since}){const[tasks,targets,events]=await Promise.all(
[told2(()=>tasksOf2(session,settings,slot)),told2(async()=>targetHealth(session,(await lookup.targetGroups())[slot])),told2(async()=>eventsOf(await describeService(
session,settings,slot),since))]),stopped=tasks.found?.stopped.filter(task=>wasHere(task,since))??[],unhealthy=targets.found?.filter(({state})=>state!=="healthy")??
[],telling=[...stopped].sort((a,b)=>rank(a)-rank(b)),running=unhealthy.length>0?tasks.found?.running??[]:[],logged=[...telling.filter(task=>rank(task)<SCALED_AWAY),
...running].slice(0,MOST.logs),safe=text=>settings.diagnostics.logs==="full"?text:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.$p)()([text])[0]??"",unread=[
tasks.missing,targets.missing,events.missing].filter(text=>text!==void 0);return{stoppedTasks:telling.slice(0,MOST.tasks).map(describeTask).map(task=>({...task,
reason:safe(task.reason)})),targets:[...unhealthy].sort((a,b)=>targetRank(a)-targetRank(b)),events:[...unread.map(message=>({at:since,message})),...events.found??
[]].map(({at,message})=>({at,message:safe(message)})),logs:await Promise.all(logged.map(async task=>({task:idOf(task),lines:await lastLines(session,settings,task)})))}}}),
told2=async find=>{try{return{found:await find()}}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j$)throw error;return{missing:`Part of the diagnosis ${error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1?"may not or cannot be read":"cou\
ld not be read"}: ${error.message}`}}},tasksOf2=async(session,settings,slot)=>{const ecs=await session.ecs(),{cluster}=settings,inState=async desiredStatus=>{const serviceName=settings.
slots[slot].service,{taskArns=[]}=await ecs.listTasks({cluster,serviceName,desiredStatus,maxResults:100});if(taskArns.length===0)return[];const{tasks=[]}=await ecs.
describeTasks({cluster,tasks:taskArns});return tasks},[stopped,running]=await Promise.all([inState("STOPPED"),inState("RUNNING")]);return{stopped,running}},wasHere=({
stoppedAt,stoppingAt,createdAt},since)=>((stoppedAt??stoppingAt??createdAt)?.getTime()??Number.POSITIVE_INFINITY)>=since,idOf=({taskArn=""})=>taskArn.split("/").
at(-1)??taskArn,exitCodeOf=({containers=[]})=>{const codes=containers.map(({exitCode})=>exitCode).filter(code=>code!==void 0);return codes.find(code=>code!==0)??
codes[0]},SCALED_AWAY=3,rank=task=>task.stopCode==="TaskFailedToStart"?0:task.stopCode==="EssentialContainerExited"?1:/scaling activity/i.test(task.stoppedReason??
"")?SCALED_AWAY:2,describeTask=task=>{const exitCode=exitCodeOf(task),containers=(task.containers??[]).filter(({reason})=>reason).map(({name,reason})=>`${name}:\
 ${reason}`);return{task:idOf(task),reason:[task.stoppedReason??task.stopCode??"no reason given",...containers].join("; "),...exitCode===void 0?{}:{exitCode}}},
TARGET_ORDER=["unhealthy","unhealthy.draining","unavailable","initial","unused","draining"],targetRank=({state})=>{const index=TARGET_ORDER.indexOf(state);return index<
0?TARGET_ORDER.length:index},eventsOf=(service,since)=>(service?.events??[]).map(({createdAt,message})=>({at:createdAt?.getTime()??0,message:message??""})).filter(
({at})=>at>=since).sort((a,b)=>b.at-a.at).slice(0,MOST.events),MOST_QUERIES=500,MOST_PAGES3=20,MOST_TEXTS=20,NEXT2="Try again; if it stays so, look at this metr\
ic in the CloudWatch console and at the AWS Health Dashboard.",badAnswer=(answer,at,why)=>{const value=answer.values.get(at);return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`CloudWatch answered ${value} for ${answer.question.name} at ${new Date(at).toISOString()}: ${why}`,next:NEXT2})},countAt=(answer,at)=>{const value=answer.
values.get(at);if(value===void 0||Number.isSafeInteger(value)&&value>=0)return value;throw badAnswer(answer,at,"a count is a whole number from 0")},numberAt=(answer,at)=>{
const value=answer.values.get(at);if(value===void 0||Number.isFinite(value)&&value>=0)return value;throw badAnswer(answer,at,"it must be a number from 0")},ask=async(session,questions,stretch,about)=>{
const cloudWatch=await session.cloudWatch(),answers=new Map;for(const question of questions)answers.set(question.id,{question,values:new Map,complete:!1,labels:new Set});
const messages=[];for(let first=0;first<questions.length;first+=MOST_QUERIES){const MetricDataQueries=questions.slice(first,first+MOST_QUERIES).map(question=>queryOf(
question,stretch)),seen=new Set;let NextToken;do{seen.add(NextToken);const page=await cloudWatch.getMetricData({MetricDataQueries,StartTime:new Date(stretch.from),
EndTime:new Date(stretch.to),ScanBy:"TimestampAscending",NextToken},about),results=page.MetricDataResults??[],ids2=results.map(({Id})=>Id);results.forEach((result,index)=>{
const label=answers.get(result.Id??"")?.labels.has(result.Label??"")&&ids2.indexOf(result.Id)<index?`${result.Label} again`:result.Label??"";add(answers,{...result,
Label:label},stretch)});for(const{Code,Value}of page.Messages??[])messages.length<MOST_TEXTS&&messages.push([Code,Value].filter(Boolean).join(": "));if(NextToken=
page.NextToken,seen.size===MOST_PAGES3&&NextToken)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`cloudwatch:GetMetricData answers on m\
ore than ${MOST_PAGES3} pages`,next:NEXT2});if(NextToken&&seen.has(NextToken))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:"cloudwatc\
h:GetMetricData leads from its last page to one that was read",next:NEXT2})}while(NextToken)}return{messages,of(id2){const answer=answers.get(id2);if(answer===void 0)
throw new TypeError(`${id2} was not asked`);return answer}}},queryOf=({id:id2,asks},{period})=>{const Period=period/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2;if(typeof asks=="string")return{Id:id2,Expression:asks,Period};const{namespace,metric,dimensions,stat}=asks;return{Id:id2,MetricStat:{Metric:{Namespace:namespace,
MetricName:metric,Dimensions:Object.entries(dimensions).map(([Name,Value])=>({Name,Value}))},Stat:stat,Period}}},add=(answers,result,{from,to,period})=>{const{Id="",
Label="",StatusCode,Timestamps=[],Values=[]}=result,answer=answers.get(Id);if(answer===void 0)return;const{name}=answer.question;if(answer.labels.size<MOST_TEXTS&&
answer.labels.add(Label),StatusCode==="InternalError"||StatusCode==="Forbidden"){const told3=result.Messages?.map(({Value})=>Value).join("; ");throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`cloudwatch:GetMetricData answered ${StatusCode} for ${name}${told3?`: ${told3}`:""}`,next:"Look at the permissions for cloudwatch:GetMetricData (docs/\
iam.md) and at the AWS Health Dashboard."})}if(Timestamps.length!==Values.length)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`CloudW\
atch answered ${Timestamps.length} times and ${Values.length} values for ${name}`,next:NEXT2});Timestamps.forEach((time,index)=>{const at=time.getTime();if(answer.
values.set(at,Values[index]??Number.NaN),!(at>=from&&at<to&&(at-from)%period===0))throw badAnswer(answer,at,`it is no period of ${period/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2} s of what was asked`)}),answer.complete=StatusCode==="Complete"},fillIn=(text,slot,{settings:{slots,cluster},places})=>{const values={slot,service:slots[slot].
service,"target-group":places.targetGroups[slot],cluster,"load-balancer":places.loadBalancer};return Object.entries(values).reduce((filled,[word,value])=>filled.
replaceAll(`\${${word}}`,()=>value),text)},filledIn=(query,fill)=>{if(typeof query=="string")return fill(query);const dimensions=Object.entries(query.dimensions).
map(([name,value])=>[name,fill(value)]);return{...query,metric:fill(query.metric),dimensions:Object.fromEntries(dimensions)}},isInsights=({asks})=>typeof asks==
"string"&&/^\s*SELECT\b/i.test(asks),pathOf2=({name},key)=>`metrics.custom.${name}.${key}`,askBoth=async(session,{query,path,names},stretch)=>{const questionOf2=slot=>{
const asks=filledIn(query,text=>fillIn(text,slot,names));return{id:slot,name:`${path} of ${slot}`,asks}},questions={blue:questionOf2("blue"),green:questionOf2("\
green")},about={path,value:typeof query=="string"?query:query.metric},all=[questions.blue,questions.green],groups=all.some(isInsights)?all.map(each=>[each]):[all],
found=await Promise.all(groups.map(group=>ask(session,group,stretch,about))),of=slot=>{const answers2=found[groups.findIndex(group=>group.includes(questions[slot]))];
if(answers2===void 0)throw new TypeError(`${slot} was not asked`);return answers2.of(slot)},answers={blue:of("blue"),green:of("green")};for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f){const{labels,question}=answers[slot];if(labels.size>1)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${question.name} yields sever\
al series where one is meant: ${[...labels].join(", ")}`,next:"Make one of them: SUM(SEARCH(…)) in metric math, SELECT without GROUP BY in Metrics Insights."})}
const notes=found.flatMap(({messages})=>messages.map(message=>`CloudWatch says of ${path}: ${message}`));return{answers,notes}},clockTime=at=>new Date(at).toISOString().
slice(11,16),describeMinutes=minutes=>{const[first=0]=minutes,last=minutes.at(-1)??0,span=first===last?clockTime(first):`${clockTime(first)} to ${clockTime(last)}`;
return`${minutes.length} minute${minutes.length===1?"":"s"} (${span} UTC)`},WHOLE=1e-6,wholeAt=({question,values},at)=>{const value=values.get(at);if(value===void 0||
!Number.isFinite(value))return value;const whole=Math.round(value);if(Math.abs(value-whole)<=WHOLE)return whole;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`${question.name} is ${value} at ${new Date(at).toISOString()}, which is no whole number`,next:"Count with Sum or SampleCount, without rates and averag\
es."})},countsAt=(bad,total,at)=>{const[part2,all]=[wholeAt(bad,at),wholeAt(total,at)];if(all===void 0)return total.complete?part2?`${part2} bad, but no total`:
void 0:"only part of the total was given";if(part2===void 0&&!bad.complete)return"only part of what is bad was given";const reading={total:all,bad:part2??0};return[
reading.total,reading.bad].every(each=>Number.isSafeInteger(each)&&each>=0)&&reading.bad<=reading.total?reading:`${reading.bad} bad of ${reading.total}`},valueAt=({
values,complete},at)=>{const value=values.get(at);return value===void 0?complete?void 0:"only part was given":Number.isFinite(value)?{value}:`${value}`},TELLING=10*
_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY,unknownNotes=(metric,{answers},{from,to})=>{if(!_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.every(
slot=>answers[slot].complete&&answers[slot].values.size===0)||to-from<TELLING)return[];const path=pathOf2(metric,metric.kind==="value"?"value":"total");return[`${metric.
name}: CloudWatch has no datapoint of either slot; compare ${path} with what its console shows, all dimensions included.`]},readOne=async(session,metric,names,stretch)=>{
const{name}=metric,of=(query,key)=>askBoth(session,{query,path:pathOf2(metric,key),names},stretch),readings={blue:new Map,green:new Map},notes=[];try{const[main,
bad]=metric.kind==="value"?[await of(metric.query,"value")]:await Promise.all([of(metric.total,"total"),of(metric.bad,"bad")]);notes.push(...main.notes,...bad?.
notes??[],...unknownNotes(metric,main,stretch));let partial=!1;for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f){const[all,part2]=[main.answers[slot],
bad?.answers[slot]];partial||=!all.complete||part2?.complete===!1;const odd=[];for(let at=stretch.from;at<stretch.to;at+=stretch.period){const read2=part2===void 0?
valueAt(all,at):countsAt(part2,all,at);typeof read2=="object"?readings[slot].set(at,read2):read2!==void 0&&odd.push(`${read2} at ${clockTime(at)} UTC`)}odd.length>
0&&notes.push(`${name} of ${slot}: ${firstOf(odd)}; left out.`)}return{name,readings,remarks:{notes,...partial&&{partial}}}}catch(error){return{name,readings:NONE,
remarks:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.cM)([{notes},(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.A8)(name,error)])}}},NONE={blue:new Map,
green:new Map},firstOf=([first="",...others])=>others.length===0?first:`${first}, and ${others.length} more minute${others.length===1?"":"s"} like it`,readCustomMetrics=async(session,custom,names,stretch)=>{
const all=await Promise.all(custom.map(metric=>readOne(session,metric,names,stretch))),readings={blue:new Map,green:new Map};for(const{name,readings:own}of all)
for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f)for(const[at,reading]of own[slot])readings[slot].set(at,{...readings[slot].get(at),[name]:reading});
return{readings,remarks:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.cM)(all.map(({remarks})=>remarks))}},EDGE_PERCENTILES=[50,75,90,95,99],FEWEST_REQUESTS=100,
LONGEST2=1440*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY,onePeriod=(from,to)=>{const first=Math.ceil(from/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY),end=Math.floor(to/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY);for(let minutes=Math.min(end-first,LONGEST2/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY);minutes>=1;minutes-=1){const last=Math.floor(end/minutes)*minutes;if(last-minutes>=first)return{from:(last-minutes)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY,to:last*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY,period:minutes*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY}}},edgesFrom=(percentiles,tolerance)=>{
if(!(tolerance>=1&&Number.isFinite(tolerance)))throw new RangeError(`tolerance is ${tolerance}; it must be a factor from 1`);const stable=percentiles.map(each=>Number(
each.toPrecision(3))).filter(each=>each>0);return[...new Set(stable)].map(each=>({stable:each,canary:roundedUp(each*tolerance)}))},roundedUp=product=>{const exact=Number(
product.toPrecision(12)),nearest=Number(exact.toPrecision(4));return nearest>=exact?nearest:Number((nearest+10**(Math.floor(Math.log10(nearest))-3)).toPrecision(
4))},DECIMALS=10,countWithin=threshold=>{const seconds=(threshold/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2).toFixed(DECIMALS).replace(/\.?0+$/,"");
if(!(threshold>0&&Number.isFinite(threshold))||!(Number(seconds)>0))throw new RangeError(`the latency threshold is ${threshold} ms; it must be a positive number`);
return`TC(:${seconds})`},blameForOwnErrors=(groups,ownErrors)=>{const blue=unexplained(groups.blue),green=unexplained(groups.green),left=Math.max(0,ownErrors-blue.
explained-green.explained),missing2=blue.missing+green.missing;if(missing2<=left)return{unanswered:{blue:blue.missing,green:green.missing},unattributed:left-missing2};
const share=left*blue.missing/missing2,ofBlue=share%1===.5&&groups.blue.requests<groups.green.requests?Math.floor(share):Math.round(share);return{unanswered:{blue:ofBlue,
green:left-ofBlue},unattributed:0}},unexplained=({requests,responses,refused:refused2})=>{const missing2=Math.max(0,requests-responses),explained2=Math.min(missing2,
refused2);return{missing:missing2-explained2,explained:explained2}},RESPONSES=["2XX","3XX","4XX","5XX"],NAMESPACE="AWS/ApplicationELB",OWN_ERRORS="elb_5XX",idOf2=(slot,series)=>`${slot}\
_${series}`,questionOf=(places,slot,series,metric,stat)=>({id:idOf2(slot,series),name:`${metric} (${stat}) of ${slot}`,asks:{namespace:NAMESPACE,metric,stat,dimensions:{
LoadBalancer:places.loadBalancer,TargetGroup:places.targetGroups[slot]}}}),countsQuestions=(places,thresholds)=>[..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f.flatMap(slot=>[questionOf(places,slot,"requests","RequestCount","Sum"),...RESPONSES.map(code=>questionOf(places,slot,code,`HTTPCode_Target_${code}_Count`,"Su\
m")),questionOf(places,slot,"refused","TargetConnectionErrorCount","Sum"),questionOf(places,slot,"p95","TargetResponseTime","p95"),...thresholds[slot].map((threshold,index)=>questionOf(
places,slot,`within_${index}`,"TargetResponseTime",countWithin(threshold)))]),{id:OWN_ERRORS,name:"HTTPCode_ELB_5XX_Count (Sum) of the load balancer",asks:{namespace:NAMESPACE,
metric:"HTTPCode_ELB_5XX_Count",stat:"Sum",dimensions:{LoadBalancer:places.loadBalancer}}}],groupOf=(answers,slot,thresholds)=>{const of=series=>answers.of(idOf2(
slot,series));return{slot,requests:of("requests"),responses:RESPONSES.map(of),serverErrors:of("5XX"),refused:of("refused"),p95:of("p95"),within:thresholds.map((threshold,index)=>({
threshold,answer:of(`within_${index}`)}))}},seriesOf=({requests,responses,refused:refused2,p95,within})=>[requests,...responses,refused2,p95,...within.map(({answer})=>answer)],
minuteOf=(group,at)=>({requestCount:countAt(group.requests,at),responses:group.responses.reduce((sum,each)=>sum+(countAt(each,at)??0),0),serverErrors:countAt(group.
serverErrors,at)??0,refused:countAt(group.refused,at)??0}),slowerOf=({within,p95},at,answered)=>{const slower=[],seconds=numberAt(p95,at);for(const{threshold,answer}of within){
const count=numberAt(answer,at),isAllSlower=answered===0||seconds!==void 0&&seconds*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2>threshold;if(count===void 0?
!isAllSlower:!Number.isInteger(count))return;slower.push(Math.max(0,answered-(count??0)))}return slower},countsWindow=(answers,{from,to},thresholds)=>{const groups={
blue:groupOf(answers,"blue",thresholds.blue),green:groupOf(answers,"green",thresholds.green)},ownErrors=answers.of(OWN_ERRORS),series=[..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
_f.flatMap(slot=>seriesOf(groups[slot])),ownErrors],slots={blue:[],green:[]},leftOut=[],uncounted={blue:[],green:[]},exceeded={blue:[],green:[]};let unattributed=0;
for(let at=from;at<to;at+=_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY){if(series.some(({complete,values})=>!complete&&!values.has(at))){leftOut.push(at);
continue}const minutes={blue:minuteOf(groups.blue,at),green:minuteOf(groups.green,at)},asGroup=({requestCount=0,responses,refused:refused2})=>({requests:requestCount,
responses,refused:refused2}),blame=blameForOwnErrors({blue:asGroup(minutes.blue),green:asGroup(minutes.green)},countAt(ownErrors,at)??0);unattributed+=blame.unattributed;
for(const slot of _packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f){if(seriesOf(groups[slot]).every(({values})=>!values.has(at)))continue;const{requestCount,
responses,serverErrors,refused:refused2}=minutes[slot],errors=serverErrors+refused2+blame.unanswered[slot],requests=Math.max(requestCount??0,responses,errors);serverErrors>
(requestCount??0)&&exceeded[slot].push(at);const seconds=numberAt(groups[slot].p95,at),slower=thresholds[slot].length===0?void 0:slowerOf(groups[slot],at,responses);
slower===void 0&&thresholds[slot].length>0&&uncounted[slot].push(at),slots[slot].push({at,requests:requestCount===void 0&&requests===0?void 0:requests,errors,...slower!==
void 0&&{slower},p95:seconds===void 0?void 0:seconds*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2})}}const notes=[...answers.messages.map(message=>`Clo\
udWatch says: ${message}`),...partialNote(series,leftOut),..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.flatMap(slot=>exceededNote(slot,exceeded[slot])),
..._packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.flatMap(slot=>uncountedNote(slot,uncounted[slot]))];return{slots,unattributed,notes,...leftOut.length>0&&
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
throw error;const answers=await ask(session,others,stretch);return countsLatency=!1,answers}};return{interval:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY,async edges({stable,from,to,tolerance}){const stretch=onePeriod(from,to);if(stretch===void 0||!countsLatency)return edgesFrom([],tolerance);const where=await placesOf(
lookup),answers=await askTolerantly(withCounts=>[questionOf(where,stable,"requests","RequestCount","Sum"),...EDGE_PERCENTILES.map(percent=>questionOf(where,stable,
`p${percent}`,"TargetResponseTime",`p${percent}`)),...withCounts?[questionOf(where,stable,"within","TargetResponseTime",countWithin(ANY_THRESHOLD))]:[]],stretch),
requests=countAt(answers.of(`${stable}_requests`),stretch.from)??0;if(!countsLatency||requests<FEWEST_REQUESTS)return edgesFrom([],tolerance);const seconds=EDGE_PERCENTILES.
map(each=>numberAt(answers.of(`${stable}_p${each}`),stretch.from));return edgesFrom(seconds.filter(each=>each!==void 0).map(each=>each*1e3),tolerance)},async counts({
from,to,thresholds}){const[first,end]=[Math.ceil(from/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY,Math.floor(to/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY)*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY];if(end<=first)return{slots:{blue:[],
green:[]},unattributed:0,notes:[]};const where=await placesOf(lookup),stretch={from:first,to:end,period:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.pY},asked=withCounts=>withCounts?
thresholds:NO_THRESHOLDS,[answers,own]=await Promise.all([askTolerantly(withCounts=>countsQuestions(where,asked(withCounts)),stretch),readCustomMetrics(session,
custom,{settings,places:where},stretch)]),window=countsWindow(answers,stretch,asked(countsLatency)),refusal=countsLatency||refusalTold?[]:[REFUSED];return refusalTold||=
!countsLatency,{slots:{blue:joined(window,own,"blue"),green:joined(window,own,"green")},unattributed:window.unattributed,...(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
cM)([{notes:refusal},window,own.remarks])}}}},SEARCHED=100,AT_ONCE=8,ecsRevisions=(session,settings,family)=>{const known=new Map,families=lazily(async()=>family===
void 0?liveFamilies(session,settings):[family]),look=async arn=>{if(known.has(arn))return known.get(arn);const ecs=await session.ecs(),{tags}=await ecs.describeTaskDefinition(
{taskDefinition:arn,include:["TAGS"]}),{mark}=readMark(tags),revision=mark===void 0?void 0:{arn,mark};return known.set(arn,revision),revision},search=async(limit,wanted)=>{
const found=[];for(const each of await families()){const arns=await newest(session,each);for(let index=0;index<arns.length&&found.length<limit;index+=AT_ONCE){const looks=await Promise.
all(arns.slice(index,index+AT_ONCE).map(look));found.push(...looks.filter(revision=>revision!==void 0).filter(wanted))}}return found.slice(0,limit)};return{async find(fingerprint){
const[revision]=await search(1,({mark})=>mark.fingerprint===fingerprint);return revision},async register({template,mark}){const ecs=await session.ecs(),input=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
xI)(template,mark),{taskDefinition}=await ecs.registerTaskDefinition(input),arn=taskDefinition?.taskDefinitionArn??"",revision={arn,mark};return known.set(arn,revision),
revision},listGood:limit=>search(limit,({mark})=>mark.good),async markGood(arn){await(await session.ecs()).tagResource({resourceArn:arn,tags:[goodTag(!0)]}),known.
delete(arn)}}},newest=async(session,family)=>{const ecs=await session.ecs(),{taskDefinitionArns=[]}=await ecs.listTaskDefinitions({familyPrefix:family,sort:"DES\
C",status:"ACTIVE",maxResults:SEARCHED});return taskDefinitionArns.filter(arn=>familyOf(arn)===family)},familyOf=arn=>/\/([^/:]+):\d+$/.exec(arn)?.[1],liveFamilies=async(session,settings)=>{
const families=(await Promise.all(_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__._f.map(slot=>describeService(session,settings,slot)))).map(service=>{const arn=service&&
(primaryOf(service)?.taskDefinition??service.taskDefinition);return arn===void 0?void 0:familyOf(arn)});return[...new Set(families.filter(each=>each!==void 0))]},
awsPorts=(session,settings,options)=>{const lookup=lookUp(session,settings);return{traffic:albTraffic(session,settings,lookup,options.clock),slots:ecsSlots(session,
settings),revisions:ecsRevisions(session,settings,options.family),lease:schedulerLease(session,settings,lookup,options.clock),metrics:cloudWatchMetrics(session,
lookup,settings),diagnostics:awsDiagnostics(session,settings,lookup)}},watchDates=(client,clock2)=>{const watch=next=>async args=>{const sentAt=clock2.own(),result=await next(
args),receivedAt=clock2.own(),{headers={}}=result.response??{};return headers.age===void 0&&clock2.heard({date:headers.date,sentAt,receivedAt}),result};client.middlewareStack.
add(watch,{step:"deserialize",priority:"low",name:"greenlightDates"})},serve=({config,attempts,signal,keep,clock:clock2})=>(service,make)=>{const connected=maxAttempts=>{
const client=make({...config,maxAttempts});return clock2!==void 0&&watchDates(client,clock2),client},options=signal===void 0?{}:{abortSignal:signal},kind=maxAttempts=>{
let client;return(name,send)=>async(input,about)=>{try{return signal?.throwIfAborted(),client??=connected(maxAttempts),keep!==void 0&&await keepCredentials(client,
keep),await send(client,input,options)}catch(error){throw translate(error,{operation:`${service}:${name}`,about,signal})}}};return{read:kind(attempts.read),write:kind(
attempts.write),weights:kind(attempts.weights),once:kind(attempts.once)}},keepCredentials=async({config},keep)=>{const found=await config.credentials?.();found!==
void 0&&(keep(found.secretAccessKey),found.sessionToken!==void 0&&keep(found.sessionToken))},LARGEST_ANSWER2=6*1024*1024,late=(host,limit)=>Object.assign(new Error(
`${host} gave no whole answer within ${limit/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s`),{name:"TimeoutError"}),wholeBody=async(body,host)=>{const chunks=[];
let size=0;for await(const chunk of body){if(size+=chunk.byteLength,size>LARGEST_ANSWER2)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`${host}\
 answered with more than ${LARGEST_ANSWER2} bytes`,next:"Look at what stands between the runner and AWS: no answer of AWS to this action is that large."});chunks.
push(chunk)}return Buffer.concat(chunks)},boundedTransport=({agents,clock:clock2},limits)=>{let making;const make=async()=>{const{NodeHttpHandler}=await Promise.
all([__webpack_require__.e(490),__webpack_require__.e(931)]).then(__webpack_require__.bind(__webpack_require__,3931));return new NodeHttpHandler({...await agents(),
connectionTimeout:limits.connect,requestTimeout:limits.answer,throwOnRequestTimeout:!0})};return{metadata:{handlerProtocol:"http/1.1"},async handle(...[request,
options]){making??=make();const handler=await making,timeIsUp=new AbortController,answered=new AbortController;clock2.sleep(limits.answer,answered.signal).then(
()=>timeIsUp.abort(),()=>{});const given=options?.abortSignal,abortSignal=given instanceof AbortSignal?AbortSignal.any([given,timeIsUp.signal]):timeIsUp.signal;
try{const{response}=await handler.handle(request,{...options,abortSignal});return response.body!==void 0&&(response.body=await wholeBody(response.body,request.hostname)),
{response}}catch(error){throw timeIsUp.signal.aborted?late(request.hostname,limits.answer):error}finally{answered.abort()}},updateHttpClientConfig(){},httpHandlerConfigs:()=>({}),
destroy(){}}},ATTEMPTS={read:5,write:8,weights:5,once:1},LIMITS={connect:3*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,answer:8*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2},connectionOf=options=>{const{region,credentials,endpoint,maxAttempts,signal,clock:clock2,userAgent=["greenlight","0"],outside}=options,requestHandler=options.
requestHandler??(outside===void 0?void 0:boundedTransport(outside,LIMITS));if(requestHandler===void 0)throw new TypeError("A connection needs outside or request\
Handler");return{config:{region,retryMode:"standard",requestHandler,customUserAgent:[[userAgent[0],userAgent[1]]],...credentials===void 0?{}:{credentials},...endpoint===
void 0?{}:{endpoint}},attempts:maxAttempts===void 0?ATTEMPTS:{read:maxAttempts,write:maxAttempts,weights:maxAttempts,once:1},signal,keep:options.keep,clock:clock2}},
connect=options=>{const connection=connectionOf(options),api=serve(connection),{environment}=options;environment!==void 0&&(environment.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED??=
"true");const ecrByRegion=new Map,ecrIn=region=>lazily(async()=>{const{ecrApi}=await Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.
e(732)]).then(__webpack_require__.bind(__webpack_require__,732));return ecrApi(serve({...connection,config:{...connection.config,region}}))});return{region:options.
region,ecs:lazily(async()=>(await Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(738)]).then(__webpack_require__.bind(
__webpack_require__,1357))).ecsApi(api)),elb:lazily(async()=>(await Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(63)]).
then(__webpack_require__.bind(__webpack_require__,4063))).elbApi(api)),autoScaling:lazily(async()=>(await Promise.all([__webpack_require__.e(490),__webpack_require__.
e(749),__webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__,9940))).autoScalingApi(api)),scheduler:lazily(async()=>(await Promise.all(
[__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__,725))).schedulerApi(api)),
cloudWatch:lazily(async()=>(await Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(734)]).then(__webpack_require__.bind(
__webpack_require__,8734))).cloudWatchApi(api)),logs:lazily(async()=>(await Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.
e(78),__webpack_require__.e(970)]).then(__webpack_require__.bind(__webpack_require__,5970))).logsApi(api)),sts:lazily(async()=>(await Promise.all([__webpack_require__.
e(490),__webpack_require__.e(749),__webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__,7054))).stsApi(api)),ssm:lazily(async()=>(await Promise.
all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__,6921))).ssmApi(api)),ecr(region){
const made=ecrByRegion.get(region)??ecrIn(region);return ecrByRegion.set(region,made),made()}}},BEFORE_EXPIRY=5*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
pY,DURATION_SECONDS=3600,ROLE=/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,assumeRoleWithWebIdentity=options=>{const{role,clock:clock2}=options;if(!ROLE.test(
role))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`role-to-assume is ${JSON.stringify(role)}, which is no ARN of an IAM role`,next:"\
Give an ARN such as arn:aws:iam::123456789012:role/greenlight-deploy."});let cached;return()=>{if(cached!==void 0&&clock2.now()<cached.until())return cached.credentials;
let until=Number.POSITIVE_INFINITY;const credentials=assume(options),own={credentials,until:()=>until};return cached=own,credentials.then(({expiration})=>{until=
expiration.getTime()-BEFORE_EXPIRY},()=>{cached===own&&(cached=void 0)}),credentials}},assume=async options=>{const{role,token,sessionName}=options,[{stsApi},WebIdentityToken]=await Promise.
all([Promise.all([__webpack_require__.e(490),__webpack_require__.e(749),__webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__,7054)),token()]);
try{const{Credentials}=await stsApi(serve(connectionOf(options))).assumeRoleWithWebIdentity({RoleArn:role,RoleSessionName:sessionName.replace(/[^\w+=,.@-]/g,"-").
slice(0,64),WebIdentityToken,DurationSeconds:DURATION_SECONDS}),{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=Credentials??{};if(!AccessKeyId||!SecretAccessKey||
!SessionToken||!Expiration)throw new TypeError("sts:AssumeRoleWithWebIdentity answered without credentials");return{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,
sessionToken:SessionToken,expiration:Expiration}}catch(error){throw explained(error,role,WebIdentityToken)}},LONGEST_CLAIM2=300,claimsOf=token=>{let claims;try{
claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString())}catch{}const claim=name=>{if(typeof claims!="object"||claims===null)return"not re\
adable";const value=claims[name];return value===void 0?"none":String(value).slice(0,LONGEST_CLAIM2)};return{sub:claim("sub"),aud:claim("aud"),workflow:claim("jo\
b_workflow_ref"),ref:claim("ref")}},explained=(error,role,token)=>{const{sub,aud,workflow,ref}=claimsOf(token),cause=error instanceof Error?error.cause:void 0;return isAwsError(
error,"AccessDenied","AccessDeniedException")?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${role} does not trust this job. Its token has \
the subject ${sub} and the audience ${aud}; its job is of the workflow ${workflow}, and runs for ${ref}`,next:"Let the role's trust policy allow sts:AssumeRoleW\
ithWebIdentity when token.actions.githubusercontent.com:sub is exactly that subject, and its other claims are as the policy says; each role trusts one of the tw\
o workflows, at the refs that start it. A job with an environment has repo:OWNER/REPO:environment:NAME; newer repositories have IDs in it, repo:OWNER@ID/REPO@ID\
:environment:NAME (docs/iam.md).",cause}):isAwsError(error,"InvalidIdentityToken","InvalidIdentityTokenException")?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`AWS did not accept GitHub's token for ${role}: ${cause instanceof Error?cause.message:"no reason given"}. Its audience is ${aud}`,next:"Add the OIDC p\
rovider https://token.actions.githubusercontent.com with the audience sts.amazonaws.com to the account (docs/iam.md).",cause}):error},stateOf2=text=>text==="app\
roved"||text==="rejected"?text:"pending",approvalsOf=async(client,runId)=>{const answer=await client.get({path:`actions/runs/${encodeURIComponent(runId)}/approv\
als`,about:`the approvals of the run ${runId}`,permission:"actions: read"});if(answer===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1(
{what:`There is no run ${runId} in this repository, or the token may not see it`,next:"Grant the job permissions: actions: read, in the calling workflow too."});
return answer.items().map(item=>({environments:item.at("environments").items().map(environment=>environment.at("name").text()),state:stateOf2(item.at("state").text()),
user:item.at("user").value===null?"ghost":item.at("user").at("login").text(),comment:item.at("comment").value===null?"":item.at("comment").text()}))},withDeadline=async({
clock:clock2,limit,signal},work)=>{const late2=new AbortController,finished=new AbortController,both=signal===void 0?late2.signal:AbortSignal.any([late2.signal,
signal]),aborted=new Promise((_,reject)=>{both.addEventListener("abort",()=>reject(both.reason),{once:!0})});clock2.sleep(limit,finished.signal).then(()=>late2.
abort(new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`No answer within ${limit/1e3} seconds`,next:"Re-run the job."})),()=>{});try{return signal?.
throwIfAborted(),await Promise.race([work(both),aborted])}finally{finished.abort()}},shapeError=(path,wanted)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub's answer has no ${wanted} at ${path}`,next:"Re-run the job; if it persists, the API has changed or github-token speaks to another server."}),json=(value,path="\
its root")=>({value,at:key=>{const isObject=typeof value=="object"&&value!==null&&Object.hasOwn(value,key);return json(isObject?value[key]:void 0,`${path}.${key}`)},
text:()=>{if(typeof value=="string")return value;throw shapeError(path,"text")},number:()=>{if(typeof value=="number")return value;throw shapeError(path,"number")},
flag:()=>value===!0,items:()=>{if(Array.isArray(value))return value.map((item,index)=>json(item,`${path}[${index}]`));throw shapeError(path,"list")}}),API_VERSION="\
2022-11-28",TIMEOUT2=20*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,PAUSES2=[1*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2,4*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2],LARGEST_ANSWER3=2*1024*1024,LONGEST_MESSAGE2=300,NOT_FOUND2=Symbol("404"),Refusal=class extends Error{status;headers;constructor(status,message,headers){super(
message),this.status=status,this.headers=headers}},isLimited=({status,headers,message})=>status===429||status===403&&(headers.get("x-ratelimit-remaining")==="0"||
headers.has("retry-after")||/rate limit/i.test(message)),isTransient=error=>error instanceof Refusal?error.status>=500||isLimited(error):!(error instanceof _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
MF||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1||(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.EN)((0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
WH)(error))),translate2=(error,{about,permission})=>{const told3=error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf?error:(0,_packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_1__.
WH)(error);if(told3!==void 0)return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`GitHub could not be asked to read ${about}: ${told3.message}`,
next:told3.next,cause:error});if(error instanceof _packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.MF)return new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub's answer about ${about} is larger than ${LARGEST_ANSWER3} bytes`,next:"Look at what github-token speaks to: no answer of GitHub to this questio\
n is that large.",cause:error});const refusal=error instanceof Refusal?error:void 0,says=refusal===void 0?reasonOf(error):`: ${refusal.status} ${refusal.message}`;
return refusal?.status===401?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`GitHub does not accept the token to read ${about}${says}`,next:"\
Leave github-token at its default, or give it a token that is valid.",cause:error}):refusal?.status===403&&!isLimited(refusal)?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`The token may not read ${about}${says}`,next:`Grant the job permissions: ${permission}, in the calling workflow too.`,cause:error}):refusal!==void 0&&
isLimited(refusal)?new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`GitHub asks to slow down, so it could not be asked to read ${about}${says}`,
next:"Re-run the job later; nothing was changed by the question.",cause:error}):new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`GitHub could \
not be asked to read ${about}${says}`,next:"Re-run the job; see githubstatus.com when it persists.",cause:error})},reasonOf=error=>{const message=json(error).at(
"cause").at("message").value;return typeof message=="string"&&message!==""?`: ${message.slice(0,LONGEST_MESSAGE2)}`:""},parsed=text=>{try{return JSON.parse(text)}catch(cause){
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:"the answer is no JSON",next:"Look at what stands between the runner and GitHub: a proxy\
 may answer with a page of its own.",cause})}},messageOf=(text,status)=>{try{const message=json(JSON.parse(text)).at("message").value;if(typeof message=="string")
return message.slice(0,LONGEST_MESSAGE2)}catch{}return status===403?"without a message of GitHub":""},createClient=connection=>{const{repository,clock:clock2,signal,
token,apiUrl,fetch}=connection,base=`${apiUrl}/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`,ask2=async({path,query={}})=>{
const parameters=new URLSearchParams(Object.entries(query).map(([name,value])=>[name,`${value}`])),url=`${base}${path===""?"":`/${path}`}${parameters.size===0?"":
`?${parameters}`}`;return withDeadline({clock:clock2,signal,limit:TIMEOUT2},async until=>{const response=await fetch(url,{headers:{accept:"application/vnd.githu\
b+json",authorization:`token ${token.reveal()}`,"x-github-api-version":API_VERSION},signal:until}),text=await(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
Vc)(response,LARGEST_ANSWER3);if(response.status===404)return NOT_FOUND2;if(response.status!==200)throw new Refusal(response.status,messageOf(text,response.status),
response.headers);return parsed(text)})};return{get:async question=>{for(let attempt=0;;attempt++)try{const data2=await ask2(question);return data2===NOT_FOUND2?
void 0:json(data2)}catch(error){if(signal?.aborted)throw signal.reason;const pause=PAUSES2[attempt];if(pause===void 0||!isTransient(error))throw translate2(error,
question);await clock2.sleep(pause,signal)}}}},DEEPEST=10,commitOfTag=async(client,tag2)=>{const about=`the tag ${tag2}`,permission="contents: read",path=`git/r\
ef/tags/${tag2.split("/").map(encodeURIComponent).join("/")}`;let target=(await client.get({path,about,permission}))?.at("object");for(let depth=0;target!==void 0&&
depth<DEEPEST;depth++){const sha=target.at("sha").text(),type=target.at("type").text();if(type==="commit")return sha;if(type!=="tag")throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`The tag ${tag2} names a ${type}, not a commit`,next:"Release a tag that names a commit."});target=(await client.get({path:`git/tags/${encodeURIComponent(
sha)}`,about,permission}))?.at("object")}if(target!==void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`The tag ${tag2} names a tag\
 that names a tag, more than ${DEEPEST} times`,next:"Release a tag that names a commit."})},PAGE=100,rulesOf=async(client,branch)=>{try{return(await client.get(
{path:`rules/branches/${encodeURIComponent(branch)}`,query:{per_page:PAGE},about:`the rules of the branch ${branch}`,permission:"metadata: read"}))?.items().map(
rule=>rule.at("type").text())}catch(error){if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)return;throw error}},defaultBranch=async client=>{
const name=(await client.get({path:"",about:"which branch is the default one",permission:"metadata: read"}))?.at("default_branch").text(),branch=name===void 0?void 0:
await client.get({path:`branches/${encodeURIComponent(name)}`,about:`the default branch ${name}`,permission:"contents: read"});if(name===void 0||branch===void 0)
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:name===void 0?"The token sees no repository of that name":`There is no branch ${name}, t\
hough it is the default branch`,next:"Grant the job permissions: contents: read, in the calling workflow too."});const rules=await rulesOf(client,name);return{name,
commit:branch.at("commit").at("sha").text(),protected:branch.at("protected").flag(),...rules===void 0?{}:{rules}}},PERMISSION="actions: read",PAGE2=100,MOST_PAGES4=10,
reviewer=(entry,owner)=>{const who=entry.at("reviewer");return entry.at("type").text()==="Team"?`${owner}/${who.at("slug").text()}`:who.at("login").text()},customPolicies=async(client,name)=>{
const policies=[];for(let page=1;page<=MOST_PAGES4;page++){const items=(await client.get({path:`environments/${encodeURIComponent(name)}/deployment-branch-polic\
ies`,query:{per_page:PAGE2,page},about:`which refs may deploy to the environment ${name}`,permission:PERMISSION}))?.at("branch_policies").items()??[];for(const item of items)
policies.push({name:item.at("name").text(),type:item.at("type").value==="tag"?"tag":"branch"});if(items.length<PAGE2)return policies}throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub lists more than ${MOST_PAGES4*PAGE2} patterns of refs for the environment ${name}`,next:`Remove patterns that nothing needs from the environmen\
t ${name}.`})},refPolicyOf=async(client,environment,name)=>{const policy=environment.at("deployment_branch_policy");if(!(policy.value===null||policy.value===void 0)){
if(policy.at("custom_branch_policies").flag())return customPolicies(client,name);if(policy.at("protected_branches").flag())return"protected-branches";throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub says of the environment ${name} that some refs may deploy, but not which`,next:`Look at "Deployment branches and tags" of the environment ${name}\
, then re-run the job.`})}},environmentRules=async(client,{name,owner})=>{const environment=await client.get({path:`environments/${encodeURIComponent(name)}`,about:`\
the environment ${name}`,permission:PERMISSION});if(environment===void 0)return;const listed=environment.at("protection_rules"),rules=listed.value===void 0?[]:listed.
items(),ofType=type=>rules.filter(rule=>rule.at("type").value===type),required=ofType("required_reviewers"),refPolicy=await refPolicyOf(client,environment,name);
return{name:environment.at("name").text(),reviewers:required.flatMap(rule=>rule.at("reviewers").items().map(entry=>reviewer(entry,owner))),preventSelfReview:required.
some(rule=>rule.at("prevent_self_review").flag()),waitTimer:Math.max(0,...ofType("wait_timer").map(rule=>rule.at("wait_timer").number())),...refPolicy===void 0?
{}:{refPolicy}}},PAGE3=100,MOST_PAGES5=10,MOST_ANNOTATIONS=50,jobOf=job=>{const steps=job.at("steps");return{id:job.at("id").number(),name:job.at("name").text(),
started:steps.value!==void 0&&steps.items().length>0}},jobsOf=async(client,runId)=>{const jobs=[];for(let page=1;page<=MOST_PAGES5;page++){const answer=await client.
get({path:`actions/runs/${encodeURIComponent(runId)}/jobs`,query:{filter:"latest",per_page:PAGE3,page},about:`the jobs of the run ${runId}`,permission:"actions:\
 read"});if(answer===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`There is no run ${runId} in this repository, or the token m\
ay not see it`,next:"Grant the job permissions: actions: read, in the calling workflow too."});const items=answer.at("jobs").items();if(jobs.push(...items.map(jobOf)),
items.length<PAGE3)return jobs}throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.$P({what:`GitHub lists more than ${MOST_PAGES5*PAGE3} jobs for the\
 run ${runId}`,next:"Look at the page of the run."})},annotationsOf=async(client,job)=>((await client.get({path:`check-runs/${job}/annotations`,query:{per_page:MOST_ANNOTATIONS},
about:`what GitHub says of the job ${job}`,permission:"checks: read"}))?.items()??[]).slice(0,MOST_ANNOTATIONS).map(item=>item.at("message").text()),LARGEST2=1048576,
refused=(path,commit,why)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`${path} at the commit ${commit.slice(0,12)} ${why}`,next:`Name a t\
ext file of the repository instead of ${path}.`}),readFile=async(client,{path,commit})=>{const segments=path.split("/");if(segments.some(segment=>segment===""||
segment==="."||segment===".."))throw refused(path,commit,"is no path within the repository: it must be relative, without . and ..");const file=await client.get(
{path:`contents/${segments.map(encodeURIComponent).join("/")}`,query:{ref:commit},about:`the file ${path} at the commit ${commit.slice(0,12)}`,permission:"conte\
nts: read"});if(file===void 0)return;if(Array.isArray(file.value))throw refused(path,commit,"is a folder");const type=file.at("type").text();if(type!=="file")throw refused(
path,commit,`is a ${type}, not a file`);const size=file.at("size").number();if(size>LARGEST2)throw refused(path,commit,`has ${size} bytes, more than ${LARGEST2}`);
const encoding=file.at("encoding").text();if(encoding!=="base64")throw refused(path,commit,`came in the encoding ${encoding}, not in base64`);const bytes=Buffer.
from(file.at("content").text(),"base64");if(bytes.length!==size)throw refused(path,commit,`came with ${bytes.length} of ${size} bytes`);try{return new TextDecoder(
"utf-8",{fatal:!0}).decode(bytes)}catch(cause){throw Object.assign(refused(path,commit,"is no text in UTF-8"),{cause})}},createRepository=connection=>{const client=createClient(
connection);return{commitOfTag:tag2=>commitOfTag(client,tag2),readFile:query=>readFile(client,query),environment:name=>environmentRules(client,{name,owner:connection.
repository.owner}),defaultBranch:()=>defaultBranch(client),jobs:runId=>jobsOf(client,runId),annotations:job=>annotationsOf(client,job),approvals:runId=>approvalsOf(
client,runId)}},readCommonInputs=(inputs,overrides)=>({environment:inputs.text("environment"),configPath:inputs.required("config"),githubToken:inputs.secret("gi\
thub-token"),roleToAssume:inputs.text("role-to-assume"),overrides:inputs.pick(["environment",...overrides])}),LARGEST_BODY=1048576,httpProbe=({fetch:fetcher,clock:clock2,
stopwatch:stopwatch2,origin})=>({async send({method,url,headers,body,timeout,signal}){if(!(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Nm)(url,origin))
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.j1({what:`A smoke test would ask ${url}, which lies outside ${origin}`,next:"Set smoke.url to the\
 load balancer, and give each check a path below it."});const giveUp=new AbortController,answered=new AbortController;clock2.sleep(timeout,answered.signal).then(
()=>giveUp.abort(new Error(`no answer within ${timeout} ms`)),()=>{});const elapsed=stopwatch2();try{const response=await fetcher(url,{method,headers,redirect:"\
manual",signal:signal===void 0?giveUp.signal:AbortSignal.any([signal,giveUp.signal]),...body===void 0?{}:{body}}),text=await(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.
Vc)(response,LARGEST_BODY);return{status:response.status,headers:Object.fromEntries(response.headers),body:text,latency:elapsed()}}catch(error){throw reasonOf2(
error)}finally{answered.abort()}}}),reasonOf2=error=>{if(!isError2(error)||error.name!=="TypeError"||!isError2(error.cause))return error;const{cause}=error,[first]="\
errors"in cause&&Array.isArray(cause.errors)?cause.errors:[];return isError2(first)?first:cause},isError2=node_util__WEBPACK_IMPORTED_MODULE_8__.types.isNativeError,
AWS="sts.amazonaws.com",OWN_EYES="greenlight-job-environment",jobIdentity=kit=>{let shown;const ask2=audience=>(shown=kit.oidcToken(audience),shown);return{tokenForAws:async()=>(await ask2(
AWS)).reveal(),claims:async()=>{if(!(!kit.env.ACTIONS_ID_TOKEN_REQUEST_URL||!kit.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN))return readJobClaims((await(shown??ask2(OWN_EYES))).
reveal())}}},readPolicyFile=async repository=>{try{const{name:branch,commit,protected:safe,rules}=await repository.defaultBranch(),text=await repository.readFile(
{path:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.l$,commit});return{source:{path:_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.l$,branch,commit,protected:safe||
rules!==void 0&&(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.JN)(rules),...rules===void 0?{}:{rules}},text}}catch(error){if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf)return{error};throw error}},judge=({settings,provenance,unread=[]},source,layers)=>({state:"read",policy:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
US)(source,layers),differences:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.tX)(settings,layers,provenance).filter(({setting})=>!unread.some(section=>setting.
startsWith(`${section}.`))),contradictions:(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.vM)(layers,settings.environment)}),judgeByFile=(file,judged,load)=>{
if("error"in file)return{state:"unusable",error:file.error};const{source,text}=file,{path,branch,commit}=source;if(text===void 0)return{state:"absent",path,branch,
commit};const name=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.XT)(source),{environment}=judged.settings;try{const{parameter,...layer}=load({text,name,
environment,place:"file"}),named=parameter===void 0?source:{...source,parameter};return judge(judged,named,[{name,...layer}])}catch(error){if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
uf)return{state:"unusable",error};throw error}},mayAsk=reading=>reading.state==="absent"||reading.state==="read"&&!reading.differences.some(({leads})=>leads),tighten=async(reading,judged,parameters,load)=>{
if(reading.state!=="read"||!mayAsk(reading))return reading;const{source,layers}=reading.policy,{parameter}=source;if(parameter===void 0)return reading;const{account,
region,environment}=judged.settings,name=`parameter ${parameter} of ${account} in ${region}`;try{const text=await parameters.read(parameter),{environments,bounds,
lines}=load({text,name,environment,place:"parameter"});return judge(judged,source,[...layers,{name:`the ${name}`,environments,bounds,lines}])}catch(error){if(error instanceof
_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.uf)return{state:"unusable",error};throw error}},LIMIT=10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Z2,policyNotes=async({judged,clock:clock2,log,signal},repositoryFor)=>{if(signal.aborted)return[];const told3=await objection(judged,clock2,signal,repositoryFor).
catch(error=>error instanceof Error?error.message:String(error));if(told3===void 0)return[];const text=`The policy did not stop this rollback, as it never does.\
 It would stop a release: ${told3}`;return log.warning("Policy",text),[(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.FY)(text)]},objection=async(judged,clock2,signal,repositoryFor)=>{
const late2=new AbortController,finished=new AbortController;clock2.sleep(LIMIT,finished.signal).then(()=>late2.abort(new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
$P({what:`GitHub did not say within ${LIMIT/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2} s what the policy is`,next:"See githubstatus.com."})),()=>{});
try{const repository=repositoryFor(AbortSignal.any([signal,late2.signal])),[file,{loadPolicy}]=await Promise.all([readPolicyFile(repository),__webpack_require__.
e(256).then(__webpack_require__.bind(__webpack_require__,8256))]);return(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Dx)(judgeByFile(file,judged,loadPolicy))?.
message}finally{finished.abort()}},systemClock={now:()=>Date.now(),async sleep(duration,signal){await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(
duration,void 0,signal===void 0?{}:{signal})}},stopwatch=()=>{const start=performance.now();return()=>performance.now()-start},VERSION="0.1.0",act=(act2,host)=>{
const outbound=(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.Fq)({env:host.env,clock:systemClock});return run(async kit=>{for(const secret of outbound.
secrets)kit.secrets.keep(secret);kit.log.line(`Greenlight ${act2.name} ${VERSION}`),act2.policy!=="tell"&&outbound.check();const common=readCommonInputs(kit.inputs,
act2.overrides),{scene,opened}=sceneOf(kit,common,act2,outbound),report=await act2.work(scene),ran=tell2(kit,report,`Done: ${report.outputs.serving||"nothing"} \
serves`),judged=opened();if(act2.policy==="tell"&&judged!==void 0){const{log,signal}=kit,notes=await policyNotes({judged,clock:systemClock,log,signal},until=>repositoryOf(
kit,common.githubToken,until,outbound));notes.length>0&&kit.summary.add(notes)}return ran},host,{fetch:outbound.fetch,clock:systemClock})},actOnGitHub=({name,work},host)=>{
const outbound=(0,_packages_outbound_mjs__WEBPACK_IMPORTED_MODULE_0__.Fq)({env:host.env,clock:systemClock});return run(async kit=>{for(const secret of outbound.
secrets)kit.secrets.keep(secret);kit.log.line(`Greenlight ${name} ${VERSION}`),outbound.check();const{inputs,context,signal}=kit,github=repositoryOf(kit,inputs.
secret("github-token"),signal,outbound);return tell2(kit,await work({inputs,github,runId:context.runId,ref:refOf(kit)}),"Done")},host,{fetch:outbound.fetch,clock:systemClock})},
tell2=(kit,report,done)=>{for(const[output,value]of Object.entries(report.outputs))kit.outputs.set(output,value);for(const{output,name:file,text}of report.files??
[]){const written=writeReportFile(kit.env,{name:file,text:kit.secrets.redact(text)});kit.outputs.set(output,written??"")}kit.summary.add(report.document);for(const{
title,text}of report.notices??[])kit.log.line(`${title}: ${text}`),kit.log.error(title,text);const{what,next}=report.failure??{what:done,next:""};return{ending:report.
ending,why:what,...next===""?{}:{next}}},refOf=({context})=>({type:context.refType,name:context.refName}),repositoryOf=({context},token,signal,{fetch})=>createRepository(
{token,apiUrl:context.apiUrl,repository:context.repository,clock:systemClock,signal,fetch}),sceneOf=(kit,common,act2,outbound)=>{const{inputs,signal,context}=kit,
repository=repositoryOf(kit,common.githubToken,signal,outbound);let judged;return{scene:{inputs,repository,commit:context.sha,ref:refOf(kit),holder:holderOf(kit),
signal,clock:systemClock,open:({metrics,as=act2.role}={})=>open({kit,common,act:act2,role:as,repository,metrics,outbound},settings=>{judged=settings})},opened:()=>judged}},
NOT_FOR_THE_WAY_BACK=["metrics","judge"],open=async(parts,opened)=>{const{kit,common,act:act2,role,repository,metrics,outbound}=parts,{context,env,signal,log}=kit,
commit=context.sha,{configPath}=common,[text,{loadPolicy,loadSettings},policyFile]=await Promise.all([repository.readFile({path:configPath,commit}),__webpack_require__.
e(256).then(__webpack_require__.bind(__webpack_require__,8256)),act2.policy==="tell"?void 0:readPolicyFile(repository)]);if(text===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
j1({what:`There is no file ${configPath} at ${commit.slice(0,12)}`,next:"Commit the config there, or name its path in the input config."});const without=act2.role===
"rollback"?NOT_FOR_THE_WAY_BACK:[],{settings,provenance}=loadSettings({text,path:configPath,inputs:common.overrides,env,without}),judged=asUsed({settings,provenance,
unread:without},common,role);opened(judged);const byFile=policyFile===void 0?{state:"unread"}:judgeByFile(policyFile,judged,loadPolicy);(act2.policy==="refuse"||
!mayAsk(byFile))&&hold(byFile);const identity=jobIdentity(kit),outside={agents:outbound.agents,clock:systemClock},journal=logJournal(log),clock2=awsClock(systemClock,
ahead=>tellDifference(journal,ahead)),credentials=credentialsOf(kit,common,settings,role,{identity,clock:clock2,outside});await credentials?.().catch(()=>{});const session=connect(
{region:settings.region,signal,outside,userAgent:["greenlight",VERSION],environment:kit.env,keep:secret=>{kit.secrets.keep(secret)},clock:clock2,...credentials===
void 0?{}:{credentials}}),policyReading=await tighten(byFile,judged,awsParameters(session,settings),loadPolicy);act2.policy==="refuse"&&hold(policyReading);const policy=policyReading.
state==="read"?policyReading.policy:void 0,images=awsImages(session,settings),whereItRuns={settings,demands:policy?.environments,repository:context.repository.fullName,
claims:identity.claims,environment:name=>repository.environment(name),journal,clock:systemClock};return{settings,provenance,policy,policyReading,ports:{...awsPorts(
session,settings,{clock:clock2}),...await metrics?.({settings,trusted:policy?.origins,signal,fetch:outbound.fetch}),clock:clock2,journal},account:awsAccount(session),
images,probe:httpProbe({fetch:outbound.fetch,clock:systemClock,stopwatch,origin:settings.smoke.url}),permit:job=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
N1)({job,...whereItRuns}),rollbackRemarks:()=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.a3)(whereItRuns),prepare:(tag2,digest)=>(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
vn)({settings,tag:tag2,commit,repository,images,holder:holderOf(kit),...digest===void 0?{}:{digest}})}},hold=reading=>{const objection2=(0,_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.
Dx)(reading);if(objection2!==void 0)throw objection2},asUsed=(judged,{roleToAssume},role)=>{if(roleToAssume===void 0)return judged;const{settings,provenance}=judged;
return{...judged,settings:{...settings,roles:{...settings.roles,[role]:roleToAssume}},provenance:[{path:`roles.${role}`,value:roleToAssume,source:"input",name:"\
role-to-assume"},...provenance]}},holderOf=({context})=>`${context.repository.fullName}#${context.runId}`,tellDifference=(journal,ahead)=>{const seconds=Math.round(
Math.abs(ahead)/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_2__.Z2);journal.record({at:systemClock.now(),kind:"clock",text:ahead===0?"The clock of this machi\
ne agrees with that of AWS again":`The clock of this machine is ${seconds} s ${ahead>0?"behind":"ahead of"} that of AWS: times of leases are reckoned in AWS's t\
ime. Set this machine's clock right`})},credentialsOf=(kit,common,settings,role,parts)=>{const{roles}=settings,arn=common.roleToAssume??roles[role]??(role==="re\
cover"?roles.rollback:void 0);if(arn===void 0)return;const{context}=kit;return assumeRoleWithWebIdentity({role:arn,region:settings.region,sessionName:`greenligh\
t-${context.runId}-${context.runAttempt}`,token:parts.identity.tokenForAws,clock:parts.clock,outside:parts.outside})}}),9182:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EN:()=>isInVain,LL:()=>Unreachable,WH:()=>unreachableIn});var _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
107),Unreachable=class extends _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.$P{code;constructor({code,...told}){super(told),code!==void 0&&(this.code=code)}},
isInVain=error=>error!==void 0&&error.code===void 0,unreachableIn=error=>{let each=error;for(let depth=0;depth<5&&typeof each=="object"&&each!==null;depth++){if(each instanceof
Unreachable)return each;each="cause"in each?each.cause:void 0}}}),3583:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fq:()=>createOutbound,MF:()=>TooLarge,Vc:()=>readUpTo});var _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(107),
node_net__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7030),LOOPBACK=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;LOOPBACK.addSubnet("127.0.0.0",8,"i\
pv4"),LOOPBACK.addAddress("::1","ipv6");var DEFAULT_PORTS={"http:":"80","https:":"443"},bare=host=>host.toLowerCase().replace(/^\[|\]$/g,"").replace(/\.$/,""),familyOf=address=>({
4:"ipv4",6:"ipv6"})[(0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address)],isWithin=(list,address)=>{const family=familyOf(address);return family!==void 0&&list.
check(address,family)},matcherOf=name=>{const[address="",length,...rest]=name.split("/"),family=familyOf(address);if(length!==void 0){const bits=/^\d{1,3}$/.test(
length)?Number(length):Number.NaN;if(family===void 0||rest.length>0||!(bits<=(family==="ipv4"?32:128)))return;const net=new node_net__WEBPACK_IMPORTED_MODULE_1__.
BlockList;return net.addSubnet(address,bits,family),host=>isWithin(net,host)}if(family!==void 0){const one=new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;return one.
addAddress(address,family),host=>isWithin(one,host)}const below=name.startsWith("*.")?name.slice(1):name;return below.startsWith(".")?below.length>1?host=>host.
endsWith(below):void 0:host=>host===name||host.endsWith(`.${name}`)},noProxy=list=>{const entries=list.split(/[\s,]+/).filter(entry=>entry!=="").map(entry=>{const[
,name,port]=/^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(entry)??[void 0,entry];return{port,matches:name==="*"?()=>!0:matcherOf(bare(name??""))}});return url=>{const host=bare(
url.hostname);if(host==="localhost"||host.endsWith(".localhost")||isWithin(LOOPBACK,host))return!0;const port=url.port===""?DEFAULT_PORTS[url.protocol]:url.port;
return entries.some(entry=>(entry.port===void 0||entry.port===port)&&entry.matches?.(host))}},SHOWN=200,withoutUser=value=>{const at=value.lastIndexOf("@");if(at<
0)return value.slice(0,SHOWN);const scheme=value.indexOf("://");return`${scheme<0||scheme>at?"":value.slice(0,scheme+3)}***@${value.slice(at+1)}`.slice(0,SHOWN)},
decoded=text=>{try{return decodeURIComponent(text)}catch{return}},urlOf=value=>{const whole=/^[a-z][a-z0-9+.-]*:\/\//i.test(value)?value:`http://${value}`;return URL.
canParse(whole)?new URL(whole):void 0},read=(variable,value)=>{const wrong=why=>`${variable} is ${JSON.stringify(withoutUser(value))}, ${why}`,url=urlOf(value);
if(url===void 0)return wrong("which is no URL");if(/^socks/.test(url.protocol))return wrong("a SOCKS proxy, which is not supported");if(url.protocol!=="http:"&&
url.protocol!=="https:")return wrong("which is neither http:// nor https://");if(url.pathname!=="/"||url.search!==""||url.hash!=="")return wrong("which has a pa\
th: a proxy is a host and a port alone");const[user,password]=[decoded(url.username),decoded(url.password)];if(user===void 0||password===void 0)return wrong("wh\
ose user or password has a % that encodes nothing; a % itself is written %25");const secure=url.protocol==="https:",basic=Buffer.from(`${user}:${password}`).toString(
"base64");return{variable,shown:url.origin,secure,host:url.hostname.replace(/^\[|\]$/g,""),port:url.port===""?secure?443:80:Number(url.port),...user===""&&password===
""?{}:{authorization:`Basic ${basic}`}}},secretsOf=value=>{const at=value.lastIndexOf("@");if(at<0)return[];const scheme=value.indexOf("://"),pair=value.slice(scheme<
0||scheme>at?0:scheme+3,at),colon=pair.indexOf(":");return[colon<0?pair:pair.slice(colon+1),pair].flatMap(text=>[text,decoded(text)??""]).filter(text=>text!=="")},
readProxies=env=>{const named=(...variables)=>{const variable=variables.find(name=>(env[name]??"").trim()!==""),value=variable===void 0?"":(env[variable]??"").trim();
return variable===void 0?void 0:{value,proxy:read(variable,value)}},proxies={"https:":named("https_proxy","HTTPS_PROXY"),"http:":named("http_proxy","HTTP_PROXY")},
exempt=noProxy(env.no_proxy||env.NO_PROXY||""),all=Object.values(proxies).flatMap(each=>each===void 0?[]:[each]),faults=all.map(({proxy})=>proxy).filter(proxy=>typeof proxy==
"string"),refusal=()=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:faults.join("; "),next:"Write a proxy as http://proxy.example:3128, or h\
ttp://USER:PASSWORD@proxy.example:3128 with special characters encoded as in a URL, or take the variable out of the environment of the job."}),namedFor=url=>url.
protocol==="https:"||url.protocol==="http:"?proxies[url.protocol]:void 0;return{proxyFor(url){const proxy=namedFor(url)?.proxy;if(!(proxy===void 0||exempt(url))){
if(typeof proxy=="string")throw refusal();return proxy}},isExempt:url=>namedFor(url)!==void 0&&exempt(url),secrets:[...new Set(all.flatMap(({value})=>secretsOf(
value)))],check(){if(faults.length>0)throw refusal()}}},createOutbound=({env,clock})=>{const proxies=readProxies(env);let opened;const opening=()=>(opened??=__webpack_require__.
e(991).then(__webpack_require__.bind(__webpack_require__,9991)).then(({openWayOut})=>openWayOut(proxies,clock)),opened);return{fetch:async(input,init)=>(await opening()).
fetch(input,init),agents:async()=>(await opening()).agents,secrets:proxies.secrets,check:()=>proxies.check()}},TooLarge=class extends Error{},readUpTo=async(response,limit)=>{
const chunks=[];let size=0;for await(const chunk of response.body??[]){if(size+=chunk.byteLength,size>limit)throw new TooLarge(`the answer is larger than ${limit}\
 bytes`);chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")}}),107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$P:()=>Unavailable,FA:()=>markTags,Fg:()=>markOf,P9:()=>renderTaskDefinition,QZ:()=>isDeeper,ai:()=>EXIT_CODES,ax:()=>fingerprintOf,
i0:()=>needContainer,j$:()=>Interrupted,j1:()=>ConfigurationError,kM:()=>containersNamed,lr:()=>MAX_DEPTH,uf:()=>GreenlightError,xI:()=>marked,xV:()=>Halted,zz:()=>MARK_KEYS});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),EXIT_CODES={done:0,unfinished:1,refused:10,"rolled-back":20,inconclusive:30},GreenlightError=class extends Error{next;constructor({
what,next,cause}){super(what,cause===void 0?void 0:{cause}),this.name=new.target.name,this.next=next}},ConfigurationError=class extends GreenlightError{ending="\
refused"},Halted=class extends GreenlightError{ending="unfinished";guard;constructor(told){super(told),this.guard=told.guard}},Unavailable=class extends GreenlightError{ending="\
unfinished"},Interrupted=class extends GreenlightError{ending="unfinished"},markOf=plan=>({release:plan.tag,commit:plan.commit,digest:plan.digest,fingerprint:plan.
fingerprint,good:!1}),MARK_KEYS={release:"greenlight:release",commit:"greenlight:commit",digest:"greenlight:digest",fingerprint:"greenlight:fingerprint",good:"g\
reenlight:good"},markTags=mark=>[{key:MARK_KEYS.release,value:mark.release},{key:MARK_KEYS.commit,value:mark.commit},{key:MARK_KEYS.digest,value:mark.digest},{key:MARK_KEYS.
fingerprint,value:mark.fingerprint},{key:MARK_KEYS.good,value:String(mark.good)}],marked=(template,mark)=>{const ours=markTags(mark),{tags=[]}=template;if(!Array.
isArray(tags))return template;const own=tags.filter(tag=>!ours.some(({key})=>key===keyOf(tag)));return{...template,tags:[...own,...ours]}},keyOf=tag=>typeof tag==
"object"&&tag!==null&&"key"in tag?tag.key:void 0,DESCRIBED_MEMBERS=["taskDefinitionArn","revision","status","requiresAttributes","compatibilities","registeredAt",
"registeredBy","deregisteredAt","deleteRequestedAt"],isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),containersNamed=template=>{const containers=template.
containerDefinitions;return Array.isArray(containers)&&containers.length>0&&containers.every(isObject)?containers.map(({name})=>String(name)):void 0},withEnvironment=(container,additions)=>{
const kept=(Array.isArray(container.environment)?container.environment.filter(isObject):[]).filter(({name})=>typeof name!="string"||!Object.hasOwn(additions,name)),
added=Object.entries(additions).map(([name,value])=>({name,value}));return{...container,environment:[...kept,...added]}},renderTaskDefinition=order=>{const{template,
container,image,environment}=order,members=Object.entries(template).filter(([name])=>!DESCRIBED_MEMBERS.includes(name)),rendered=Object.fromEntries(members),containers=template.
containerDefinitions;if(!Array.isArray(containers))return rendered;const containerDefinitions=containers.map(each=>{if(!isObject(each)||each.name!==container)return each;
const placed={...each,image};return environment===void 0?placed:withEnvironment(placed,environment)});return{...rendered,containerDefinitions}},needContainer=(template,container)=>{
const names=containersNamed(template);if(names===void 0)throw new ConfigurationError({what:'The task definition has no list "containerDefinitions" of objects',next:"\
Give it at least one container, in the words of ecs:RegisterTaskDefinition."});if(!names.includes(container))throw new ConfigurationError({what:`The task defini\
tion has no container ${JSON.stringify(container)}; its containers are ${names.join(", ")}`,next:'Name one of them in "container".'})},canonical=value=>{if(Array.
isArray(value))return value.map(canonical);if(!isObject(value))return value;const names=Object.keys(value).sort();return Object.fromEntries(names.map(name=>[name,
canonical(value[name])]))},fingerprintOf=({release,template})=>{const{tags:_,...content}=template;return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256").update(JSON.stringify(canonical({release,content}))).digest("hex")},MAX_DEPTH=16,isDeeper=(value,limit=MAX_DEPTH)=>{let level=[value];for(let depth=0;level.
length>0;depth+=1){if(depth>limit)return!0;level=level.flatMap(each=>typeof each=="object"&&each!==null?Object.values(each).filter(inner=>typeof inner=="object"&&
inner!==null):[])}return!1}}),9406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$U:()=>liveOutputs,
$p:()=>redactor,A8:()=>unreadMetric,AK:()=>refRefusal,AQ:()=>runGates,CV:()=>refuseMetricSecrets,Dx:()=>objectionTo,F1:()=>FIRING_WINDOW,FY:()=>paragraph,Fl:()=>requestUrl,
GO:()=>describeRedirect,IS:()=>barsOf,Im:()=>isEmpty,JH:()=>GATES,JN:()=>isGuarded,Jq:()=>describeWeights,KM:()=>sparkline,Ki:()=>withinPolicy,Lw:()=>runSmoke,M1:()=>baseFault,
MB:()=>describeDuration,N1:()=>permitOf,NQ:()=>trustingLine,Nm:()=>sameOrigin,O8:()=>probedMetrics,OJ:()=>runErrand,Of:()=>RESTORING,P4:()=>writableUntil,Pl:()=>headline,
QC:()=>restoresUntil,Qc:()=>atEvenTimes,R_:()=>heading,Sx:()=>withGuard,US:()=>policyOf,XT:()=>describeCommit,Z2:()=>SECOND,ZL:()=>stagesOf,_f:()=>SLOTS,a3:()=>rollbackRemarks,
a9:()=>pathFault,b5:()=>isCredentialHeader,cM:()=>joinRemarks,dx:()=>CONVERGING,fW:()=>SHARED_PLACEHOLDERS,g5:()=>failureOf,gk:()=>isOwnHeader,iE:()=>sameEnvironment,
iN:()=>SAFETY_MARGIN,jS:()=>encodeLease,jx:()=>otherSlot,l$:()=>POLICY_PATH,lB:()=>observe,lF:()=>SMOKE_METRIC,mC:()=>evidenceChart,mx:()=>versionOfTag,nS:()=>chartSvg,
ok:()=>OutsidePolicy,p3:()=>decodeLease,pY:()=>MINUTE,qE:()=>isKnown,s_:()=>sameShare,tB:()=>EARLY_GATES,tX:()=>differences,tp:()=>table,u8:()=>SLOT_PLACEHOLDERS,
vM:()=>contradictions,vn:()=>prepareRelease,w:()=>refuseFaultyTaskDefinition,ye:()=>soleSlot,yn:()=>accountOfRun});var _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
107),_empty_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2224),require_debug=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages/release/node_modul\
es/semver/internal/debug.js"(exports,module){"use strict";var debug=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.
NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module.exports=debug}}),require_constants=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages\
/release/node_modules/semver/internal/constants.js"(exports,module){"use strict";var SEMVER_SPEC_VERSION="2.0.0",MAX_LENGTH2=256,MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||
9007199254740991,MAX_SAFE_COMPONENT_LENGTH=16,MAX_SAFE_BUILD_LENGTH=MAX_LENGTH2-6,WHITESPACE_CHARACTERS=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],RELEASE_TYPES=["\
major","premajor","minor","preminor","patch","prepatch","prerelease"];module.exports={MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,
WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}}),require_re=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"pa\
ckages/release/node_modules/semver/internal/re.js"(exports,module){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH:MAX_LENGTH2}=require_constants(),
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
require_parse_options=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages/release/node_modules/semver/internal/parse-options.js"(exports,module){"use stric\
t";var looseOption=Object.freeze({loose:!0}),emptyOpts=Object.freeze({}),parseOptions=options=>options?typeof options!="object"?looseOption:options:emptyOpts;module.
exports=parseOptions}}),require_identifiers=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages/release/node_modules/semver/internal/identifiers.js"(exports,module){
"use strict";var numeric=/^[0-9]+$/,compareIdentifiers=(a,b)=>{if(typeof a=="number"&&typeof b=="number")return a===b?0:a<b?-1:1;const anum=numeric.test(a),bnum=numeric.
test(b);return anum&&bnum&&(a=+a,b=+b),a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1},rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module.exports={compareIdentifiers,
rcompareIdentifiers}}}),require_semver=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages/release/node_modules/semver/classes/semver.js"(exports,module){"\
use strict";var debug=require_debug(),{MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_INTEGER}=require_constants(),{safeRe:re,t}=require_re(),parseOptions=require_parse_options(),
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
if(b===void 0)return 1;if(a===void 0)return-1;if(a===b)continue;return compareIdentifiers(a,b)}while(++i)}inc(release2,identifier,identifierBase){if(release2.startsWith(
"pre")){if(!identifier&&identifierBase===!1)throw new Error("invalid increment argument: identifier is empty");if(identifier){const match=`-${identifier}`.match(
this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier)throw new Error(`invalid identifier: ${identifier}`)}}switch(release2){case"\
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
prerelease}break}default:throw new Error(`invalid increment argument: ${release2}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(
".")}`),this}};module.exports=SemVer}}),require_compare=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.P)({"packages/release/node_modules/semver/functions/compare.j\
s"(exports,module){"use strict";var SemVer=require_semver(),compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module.exports=compare}}),heading=text2=>({
block:"heading",text:text2}),paragraph=text2=>({block:"paragraph",text:text2}),table=(header,rows)=>({block:"table",header,rows}),SECOND=1e3,MINUTE=6e4,describeDuration=duration=>{
if(Math.round(duration)<SECOND)return`${Math.round(duration)} ms`;const tenths=Math.round(duration/100)*100;if(tenths<MINUTE)return`${tenths/SECOND} s`;const whole=Math.
round(duration/SECOND)*SECOND,[minutes,seconds2]=[Math.floor(whole/MINUTE),whole%MINUTE/SECOND];return seconds2===0?`${minutes} min`:`${minutes} min ${seconds2}\
 s`},clockTime=at=>new Date(at).toISOString().slice(11,19),WIDTH=720,PLOT={left:48,top:56,width:648,height:180},LINE=22,ROOM=64,STROKES=[{light:"#0969da",dark:"\
#4493f8",dash:"none"},{light:"#bf3989",dark:"#e275ad",dash:"8 4"},{light:"#9a6700",dark:"#d29922",dash:"2 4"},{light:"#1a7f37",dark:"#3fb950",dash:"12 4 2 4"},{
light:"#8250df",dark:"#ab7df8",dash:"4 2"}],STYLE=["text{font:14px system-ui,sans-serif;fill:#1f2328}.small{font-size:12px}.ground{fill:#fff}path{fill:none;stro\
ke-width:2}",".axis{stroke:#8c959f}.mark{stroke:#8c959f;stroke-width:1;stroke-dasharray:2 3}.bound{stroke:#cf222e;stroke-dasharray:6 4}",...STROKES.map(({light,
dash},index)=>`.s${index}{stroke:${light};stroke-dasharray:${dash}}`),"@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ground{fill:#0d1117}.bound{stroke:#f\
85149}",...STROKES.map(({dark},index)=>`.s${index}{stroke:${dark}}`),"}"].join(""),UNPRINTABLE=/[^\P{Cc}\t\n\r]|[\ufffe\uffff\p{Surrogate}]/gu,escapeXml=text2=>text2.
replaceAll(UNPRINTABLE,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"),round=value=>Number(value.toFixed(1)),
chartSvg=({title,times,full,fullMeans,unit,series,marks})=>{const{left,top,width,height}=PLOT,first=times[0]??0,span=Math.max(1,(times.at(-1)??0)-first),x=at=>round(
left+width*(at-first)/span),y=value=>round(top+height*(1-Math.min(1,Math.max(0,value/full)))),strokeOf=index=>`s${index%STROKES.length}`,lines2=series.map(({values},index)=>{
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
text>`,...changes,...lines2,...legend,"</svg>",""].join(`
`)},atEvenTimes=(chart,points)=>{const[first,last]=[chart.times[0],chart.times.at(-1)];if(first===void 0||last===void 0||first===last)return chart;const times=Array.
from({length:points},(_,index)=>index===points-1?last:first+(last-first)*index/(points-1)),known=times.map(time2=>chart.times.findLastIndex(at=>at<=time2));return{
...chart,times,series:chart.series.map(({label,values})=>({label,values:known.map(index=>values[index]??null)}))}},LEVELS="▁▂▃▄▅▆▇█",sparkline=(values,full)=>values.
map(value=>{if(value===null)return" ";const share2=Math.min(1,Math.max(0,value/full));return LEVELS[Math.min(LEVELS.length-1,Math.floor(share2*LEVELS.length))]??
" "}).join(""),MOST_POINTS=47,used=evidence=>`${Math.floor(100*Math.min(1,Math.max(0,evidence)))} %`,SPARKS=8,NO_BREAK=" ",metricRow=({name,evidence,observeOnly,
says},chart)=>{const values=chart?.series.find(({label})=>label===name)?.values,course=values===void 0||chart===void 0?[]:[sparkline(values,chart.full)];return[
observeOnly?`${name} (only observed)`:name,says,[...course,used(evidence).replace(" ",NO_BREAK)].join(" ")]},turningPoints=looks=>looks.filter((look,index)=>{const[
before,after]=[looks[index-1],looks[index+1]];return before===void 0||after===void 0||before.percent!==look.percent||before.verdict!==look.verdict||after.percent!==
look.percent}),WORDS={advance:"no worse: go on",wait:"not sure yet: wait",rollback:"worse: back",inconclusive:"not sure, and the time is over"},evidenceChart=looks=>{
const timeOf=({at,window})=>window?.to??at,distinct2=looks.filter((look,index)=>{const after=looks[index+1];return after===void 0||timeOf(after)>timeOf(look)}),
step=Math.max(1,Math.ceil(distinct2.length/MOST_POINTS)),shown2=distinct2.filter((_,index)=>(distinct2.length-1-index)%step===0),names=[...new Set(shown2.flatMap(
({metrics})=>metrics.map(({name})=>name)))],begins=distinct2.filter((look,index)=>look.percent!==distinct2[index-1]?.percent),[first]=begins;if(first?.window===
void 0||names.length===0)return;const percentOf=(look,label)=>{const standing=look.metrics.find(({name})=>name===label);return standing===void 0?null:100*Math.min(
1,Math.max(0,standing.evidence))};return{title:"Evidence that the new version is worse",times:[first.window.from,...shown2.map(timeOf)],full:100,fullMeans:"it i\
s taken back",unit:"% of what takes it back",series:names.map(label=>({label,values:[percentOf(first,label)===null?null:0,...shown2.map(look=>percentOf(look,label))]})),
marks:begins.map(look=>({at:look.window?.from??look.at,label:`at ${look.percent} %`}))}},accountOfLooks=(looks,foresights)=>{const foreseen2=foresights.length===
0?[]:[{block:"lines",title:"What each step could find",lines:foresights.map(each=>`at ${each.percent} %: ${each.text}`)}],last=looks.at(-1);if(last===void 0)return foreseen2;
const chart=evidenceChart(looks),course=chart===void 0?void 0:atEvenTimes(chart,SPARKS),standings=last.metrics.length===0?[]:[table(["Metric",`What was counted \
at ${last.percent} %`,"Evidence that it is worse"],last.metrics.map(metric=>metricRow(metric,course))),paragraph("At 100 % of the evidence that is needed, the n\
ew version is taken back. Little evidence alone is not health: to go on it must have served enough requests as well.")],caveats=last.caveats.length===0?[]:[paragraph(
"What this verdict cannot promise:"),{block:"list",items:last.caveats}],all={block:"lines",title:"Every look of the judge",lines:looks.map(look=>`${clockTime(look.
at)} at ${look.percent} %: ${look.verdict}, ${used(look.evidence)} of the evidence. ${look.reason}`)};return[...chart===void 0?[]:[{block:"chart",chart}],heading(
"How the new version compares with the old one"),...standings,...caveats,table(["Time (UTC)","Its traffic","Verdict","Reason"],turningPoints(looks).map(look=>[clockTime(
look.at),`${look.percent} %`,WORDS[look.verdict],look.reason])),...foreseen2,...looks.length>1?[all]:[]]},count=(slot,...states)=>slot.targets.filter(target=>states.
includes(target.state)).length,healthyTargets=slot=>count(slot,"healthy"),standingTargets=slot=>count(slot,"healthy","unhealthy","initial","unavailable"),lastingTargets=slot=>{
const healthy=healthyTargets(slot);return slot.status==="UNREAD"?healthy:Math.max(0,Math.min(slot.desired,healthy-slot.stopping))},isEmpty=slot=>slot.status!=="\
UNREAD"&&slot.desired===0&&slot.running===0&&slot.pending===0&&healthyTargets(slot)===0,enoughHealthy=(size,settings)=>Math.max(1,Math.ceil(size*settings.health.
minHealthy/100)),isWhole=(slot,settings)=>slot.status!=="UNREAD"&&lastingTargets(slot)>=enoughHealthy(slot.desired,settings),isSettled=slot=>slot.rollout?.state===
"COMPLETED"&&slot.olderRollouts===0&&slot.running===slot.desired&&slot.pending===0&&slot.stopping===0&&slot.rollout.running===slot.desired&&healthyTargets(slot)>=
slot.desired&&count(slot,"initial","unhealthy","unavailable","unused")===0,describeHealth=slot=>{const healthy=healthyTargets(slot);if(slot.status==="UNREAD")return`${healthy}\
 healthy, its size could not be read`;const stopping=slot.stopping>0?`, ${slot.stopping} about to stop`:"";return healthy>slot.desired&&slot.desired>0?`${healthy}\
 healthy, ${slot.desired} wanted${stopping}`:slot.desired>0?`${healthy} of ${slot.desired} healthy${stopping}`:healthy===0?"no tasks":`no tasks wanted, ${healthy}\
 stopping`},SLOTS=["blue","green"],otherSlot=slot=>slot==="blue"?"green":"blue",FIRING_WINDOW=2*MINUTE,RESTORING=60*MINUTE,LATE_INVOCATION=90*SECOND,isKnown=lease=>!("\
unreadable"in lease),SAFETY_MARGIN=60*SECOND,CONVERGENCE=120*SECOND,needsRenewal=(lease,now,settings)=>lease.dueAt-now<settings.lease.ttl/2,writableUntil=lease=>lease.
dueAt-FIRING_WINDOW-SAFETY_MARGIN,firesFrom=lease=>lease.dueAt-FIRING_WINDOW,restoresUntil=lease=>lease.dueAt+RESTORING,renewed=(lease,now,settings)=>{const{name:_,
held:__,tampered:___,...terms}=lease;return{...terms,dueAt:now+settings.lease.ttl}},withShift=(lease,shift,size,settings)=>({...renewed(lease,shift.at,settings),
size,shifts:[...lease.shifts.filter(earlier=>earlier.percent<shift.percent),shift]}),onHold=(lease,now,why,settings)=>({...renewed(lease,now,settings),dueAt:now+
settings.lease.wait,held:{since:now,why}}),betweenJobs=(lease,now,settings)=>({...renewed(lease,now,settings),dueAt:now+settings.lease.wait}),whose=(identity,lease,now)=>{
const{holder,token,held}=identity,ours=lease!==void 0&&isKnown(lease)&&lease.holder===holder&&(token===void 0||lease.epoch===token.epoch);return token!==void 0&&
held!==void 0&&!ours?lease===void 0?{state:"lost",held}:{state:"lost",held,now:lease}:lease===void 0?{state:"none"}:isKnown(lease)?ours?now<writableUntil(lease)?
{state:"ours",lease}:{state:"fired",lease,by:token===void 0?"run":"process"}:now<firesFrom(lease)?{state:"other",lease}:{state:"fired",lease,by:"another"}:{state:"\
unknown",lease}},glimpse=async(ports,identity,patience)=>{const{traffic,slots,lease,clock}=ports,began=clock.now(),done=new AbortController,slot=async name=>{const[
state,targets]=await Promise.all([readSlot(name,slots,lateAfter(patience,clock,done.signal)),traffic.health(name)]);return{...state,targets}};try{const[rule,blue,
green,held]=await Promise.all([traffic.read(),slot("blue"),slot("green"),lease.read()]),now=clock.now();return{now,took:now-began,rule,slots:{blue,green},lease:whose(
identity,held,now)}}finally{done.abort()}},lateAfter=(patience,clock,done)=>patience===void 0?new Promise(()=>{}):clock.sleep(patience,done).then(()=>{throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
$P({what:`ECS did not tell within ${patience/SECOND} s`,next:"Try again; the AWS Health Dashboard tells of troubles on their side."})}),readSlot=async(slot,slots,late)=>{
try{return late.catch(()=>{}),await Promise.race([slots.read(slot),late])}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
uf)||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j$)throw error;return unreadSlot(slot,error)}},unreadSlot=(slot,error)=>({slot,service:slot,
status:"UNREAD",strategy:"ROLLING",restoresItself:!1,desired:0,running:0,pending:0,stopping:0,olderRollouts:0,unread:[{part:"service",error}]}),unreadIn=({rule,
slots})=>[...rule.unread??[],...SLOTS.flatMap(slot=>(slots[slot].unread??[]).map(each=>({...each,slot})))],observe=async(ports,identity)=>{const seen=await glimpse(
ports,identity),missing2=unreadIn(seen).find(({part})=>part!=="tasks");if(missing2!==void 0)throw missing2.error;return seen},allOn=slot=>({blue:0,green:0,[slot]:100}),
share=(slot,percent)=>slot==="blue"?{blue:percent,green:100-percent}:{blue:100-percent,green:percent},percentOn=(weights,slot)=>{const sum=weights.blue+weights.
green;return sum>0?100*weights[slot]/sum:void 0},sameShare=(a,b)=>percentOn(a,"blue")===percentOn(b,"blue"),heavierSlot=weights=>weights.blue===weights.green?void 0:
weights.blue>weights.green?"blue":"green",soleSlot=weights=>{const heavier=heavierSlot(weights);return heavier!==void 0&&weights[otherSlot(heavier)]===0?heavier:
void 0},describeWeights=weights=>{const show=slot=>`${slot} ${Number((percentOn(weights,slot)??0).toFixed(1))} %`;return`${show("blue")} · ${show("green")}`},isTelling=({
reason})=>!reason.startsWith("Scaling activity initiated"),firstCause=({stoppedTasks,targets,logs})=>{const telling=stoppedTasks.filter(isTelling),died=telling.
find(({exitCode})=>exitCode!==void 0&&exitCode!==0);if(died!==void 0){const last=logs.find(({task})=>task===died.task)?.lines.at(-1);return`a task exited with c\
ode ${died.exitCode}${last===void 0?"":` and said "${last}"`}`}const sick=targets.find(({state})=>state==="unhealthy");return sick!==void 0?`a target is unhealt\
hy: ${sick.description??sick.reason??"no reason given"}`:telling[0]===void 0?void 0:`a task was stopped: ${telling[0].reason}`},MARKS={done:"✅",refused:"⛔",
"rolled-back":"↩️",inconclusive:"⏸️",unfinished:"❌"},WORDS2={done:"done",refused:"refused","rolled-back":"rolled back",inconclusive:"on hold",unfinished:"\
not finished"},servingRelease=seen=>{const slot=soleSlot(seen.rule.weights);return slot===void 0?void 0:seen.slots[slot].mark?.release},releaseOf=({mark,strangeMark,
unread:unread2=[]})=>mark!==void 0?mark.release:strangeMark!==void 0?strangeMark:unread2.length>0?"could not be read":"no release",barsOf=seen=>({block:"bars",bars:SLOTS.
map(slot=>({label:`${slot} · ${releaseOf(seen.slots[slot])}`,percent:percentOn(seen.rule.weights,slot)??0,note:describeHealth(seen.slots[slot])}))}),headline=(title,ending)=>heading(
`${MARKS[ending]} ${title}: ${WORDS2[ending]}`),accountOfRun=(title,ended,budget)=>{const{ending,why,next,guard,seen,moves,looks,foresights,acts,diagnosis,startedAt,
endedAt}=ended,cause=diagnosis===void 0?void 0:firstCause(diagnosis),last=looks.at(-1),took=describeDuration(endedAt-startedAt);return[headline(title,ending),paragraph(
why.endsWith(".")?why:`${why}.`),...ending==="done"&&last!==void 0?[paragraph(`Judged last at ${last.percent} %: ${last.reason}.`)]:[],...cause===void 0?[]:[paragraph(
`First cause: ${cause}.`)],...next==="Nothing."?[]:[paragraph(`Next: ${next}`)],...guard===void 0?[]:[paragraph(`Guard: ${guard} (docs/troubleshooting.md).`)],barsOf(
seen),...unreadIn(seen).map(({part,slot,error})=>paragraph(`The ${part} of ${slot??"the rule"} could not be read: ${error.message}.`)),paragraph(budget===void 0?
`Took ${took}.`:`Took ${took} of ${describeDuration(budget.limit)} (${budget.name}).`),...moves.length===0||looks.length>0?[]:[table(["Time (UTC)","Slot","Traff\
ic","Why"],moves.map(({at,slot,percent,why:reason})=>[clockTime(at),slot,`${percent} %`,reason]))],...accountOfLooks(looks,foresights),...acts.length===0?[]:[{block:"\
lines",title:"What was done",lines:acts.map(({at,text:text2})=>`${clockTime(at)} ${text2}`)}],...diagnosis===void 0?[]:accountOfDiagnosis(diagnosis)]},accountOfDiagnosis=diagnosis=>{
const{targets,events,logs}=diagnosis,stoppedTasks=diagnosis.stoppedTasks.filter(isTelling),sick=targets.filter(({state})=>state!=="healthy");return[heading("Wha\
t the slot says"),...stoppedTasks.length===0?[]:[table(["Stopped task","Exit code","Reason"],stoppedTasks.map(({task,exitCode,reason})=>[task,exitCode===void 0?
"":String(exitCode),reason]))],...sick.length===0?[]:[table(["Target","State","Reason"],sick.map(({id:id2,state,reason,description})=>[id2,state,[reason,description].
filter(Boolean).join(": ")]))],...logs.map(({task,lines:lines2})=>({block:"lines",title:`Last log lines of ${task}`,lines:lines2})),...events.length===0?[]:[{block:"\
lines",title:"Service events",lines:events.map(({at,message})=>`${clockTime(at)} ${message}`)}]]},liveOutputs=(ending,seen)=>({outcome:ending,serving:servingRelease(
seen)??"",weights:JSON.stringify(seen.rule.weights)}),withGuard=(what,guard)=>guard===void 0?what:`${what} (guard: ${guard})`,failureOf=({ending,why,next,guard,
diagnosis})=>{if(ending==="done")return{};const cause=diagnosis===void 0?void 0:firstCause(diagnosis),what=cause===void 0?why:`${why.replace(/\.$/,"")}. First c\
ause: ${cause}`;return{failure:{what:withGuard(what,guard),next}}},import_compare=(0,_empty_mjs__WEBPACK_IMPORTED_MODULE_1__.f)(require_compare(),1),IDENTIFIER="\
(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)",STRICT=new RegExp(`^v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9a\
-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`),MAX_LENGTH=128,versionOfTag=tag=>tag.length<=MAX_LENGTH&&STRICT.test(tag)?tag.slice(1):void 0,IMAGE_TAG=/^\w[\w.-]{0,127}$/,imageTagFault=tag=>IMAGE_TAG.
test(tag)?void 0:{what:`${tag} has build metadata, and no image can have a tag with a plus sign`,next:`Release it under a tag without it, for example ${tag.split(
"+")[0]}; what was built stands in the commit.`},compareTags=(a,b)=>(0,import_compare.default)(a.slice(1),b.slice(1)),stagesOf=(settings,firstRelease)=>{if(firstRelease)
return[{percent:100,kind:"drain",duration:0}];const{canary,bake,strategy}=settings,top=strategy==="blue-green"?100:100-bake.holdback,canaries=(strategy==="blue-\
green"?[]:canary.steps.filter(step=>step<top)).map(percent=>({percent,kind:"canary",duration:canary.stepDuration})),drain={percent:100,kind:"drain",duration:CONVERGENCE};
return bake.duration===0?[...canaries,drain]:top<100?[...canaries,{percent:top,kind:"bake",duration:bake.duration},drain]:[...canaries,{percent:100,kind:"bake",
duration:Math.max(bake.duration,CONVERGENCE)}]},refuse=(guard,why,next)=>({do:"end",ending:"refused",guard,why,next}),halt=(guard,why,next)=>({do:"end",ending:"\
unfinished",guard,why,next}),refuseForeignWeights=({rule,slots})=>{for(const slot of SLOTS){const{strategy,service}=slots[slot];if(strategy!=="ROLLING")return refuse(
"no-other-engine",`The ECS service ${service} is deployed by ${strategy}, which moves the same weights`,`Set the deployment strategy of ${service} to ROLLING wi\
th the ECS controller.`)}if(rule.missing.length>0)return refuse("both-groups-in-rule",`The target group of ${rule.missing.join(" and ")} does not stand in the r\
ule ${rule.arn}`,"Forward the rule to both target groups, the idle one with weight 0.");if(rule.foreign.length>0)return refuse("no-foreign-group",`The rule ${rule.
arn} also forwards to ${rule.foreign.join(", ")}`,"Take every target group out of the rule but the two of the slots.")},refuseForeignRule=seen=>{const{rule,slots}=seen;
for(const slot of SLOTS){const{status,service}=slots[slot];if(status!=="ACTIVE")return refuse("services-exist",`The ${slot} slot's ECS service ${service} is ${status}`,
`Create the service ${service} (docs/setup.md, "The two services"); it is permanent.`)}const foreign=refuseForeignWeights(seen);if(foreign)return foreign;const self=SLOTS.
find(slot=>slots[slot].restoresItself);if(self!==void 0)return refuse("no-rollback-by-ecs",`The ECS service ${slots[self].service} rolls back by itself when a d\
eployment fails, so a failed release would look like another one`,`Set rollback to false in the deployment circuit breaker and the deployment alarms of ${slots[self].
service}; this release undoes its own work.`);if(rule.sticky)return refuse("not-sticky",`Stickiness is on for the rule ${rule.arn}: a cookie beats the weights, \
so a canary's share means nothing`,"Switch stickiness off on the rule and on both target groups.")},refuseOtherHolder=lease=>refuse("lease-free",`${lease.holder}\
 holds the lease ${lease.name} for the ${lease.purpose} of ${lease.release} since ${new Date(lease.acquiredAt).toISOString()}, until ${new Date(lease.dueAt).toISOString()}${lease.
held?`, on hold: ${lease.held.why}`:""}`,"Wait for it to end, or dispatch the rollback workflow, which takes it over."),refuseUnknown=({name,unreadable})=>refuse(
"lease-readable",`The schedule ${name} is no lease that this version can read: ${unreadable}. So nobody knows whether a release is in flight`,`Find out who made\
 it. Wait for it to end, or dispatch the rollback workflow, which takes it over; when nothing is in flight, delete it: aws scheduler delete-schedule --name ${name}`),
refuseNotRestored=({rule,now},lease)=>now<lease.dueAt?refuseOtherHolder(lease):refuse("lease-free",`The lease ${lease.name} of ${lease.holder} for the ${lease.purpose}\
 of ${lease.release} was due at ${new Date(lease.dueAt).toISOString()}, but the rule still says ${describeWeights(rule.weights)} instead of ${describeWeights(lease.
back)}; AWS tries again each minute until ${new Date(restoresUntil(lease)).toISOString()}`,"Dispatch the rollback workflow, which takes the lease over and moves\
 the traffic itself."),refuseTampered=({lease})=>{if(!(lease.state!=="ours"||lease.lease.tampered===void 0))return halt("lease-restores-this-rule",`The lease ${lease.
lease.name} was changed by somebody else: it ${lease.lease.tampered}`,"Unless the job recover of this run follows, dispatch the rollback workflow at once: it wr\
ites the lease anew. Then find out who wrote the schedule (CloudTrail: UpdateSchedule), and end their sessions.")},refuseOlder=(plan,serving)=>{const{mark}=serving;
if(mark===void 0)return;const order=compareTags(plan.tag,mark.release);if(order<0)return refuse("newer-than-serving",`${plan.tag} is older than ${mark.release},\
 which serves`,`Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${plan.tag}.`);if(order===0&&mark.fingerprint!==plan.fingerprint)
return refuse("tag-unmoved",`${mark.release} serves from commit ${mark.commit.slice(0,12)} and image ${mark.digest}, but ${plan.tag} now means commit ${plan.commit.
slice(0,12)} and image ${plan.digest}`,"Release it under a new version: a tag that changes its meaning cannot be traced.")},hasRestored=({rule},lease)=>soleSlot(
lease.back)!==void 0&&sameShare(rule.weights,lease.back),due=lease=>new Date(lease.dueAt).toISOString(),lapsedLease=seen=>{const{lease,rule,now}=seen;if(lease.state===
"unknown")return refuseUnknown(lease.lease);if(lease.state!=="fired")return;const{by,lease:over}=lease;if(by==="process"){const why2=`The lease, due at ${due(over)}\
, was not renewed in time, so AWS restores ${describeWeights(over.back)}`;return{do:"turn",to:{goal:"restore",ending:"rolled-back",why:why2,since:now},why:why2}}
if(hasRestored(seen,over))return;if(by==="another")return refuseNotRestored(seen,over);const why=`The lease was due at ${due(over)}, but the rule still says ${describeWeights(
rule.weights)} instead of ${describeWeights(over.back)}`;return{do:"turn",to:{goal:"restore",ending:"rolled-back",why,since:now},why}},take=({lease},terms,why)=>lease.
state==="fired"?{do:"take-over-lease",terms:{...terms,epoch:lease.lease.epoch+1},why:`${why}. The lease of ${lease.lease.holder} for ${lease.lease.release} ende\
d at ${due(lease.lease)}, and AWS has restored ${describeWeights(lease.lease.back)}`}:{do:"acquire-lease",terms,why},stableSlot=seen=>seen.lease.state==="ours"?
seen.lease.lease.stable:soleSlot(seen.rule.weights),holdsRelease=(slot,plan)=>slot.mark?.fingerprint===plan.fingerprint&&slot.mark.release===plan.tag,sizeFor=(stable,plan)=>stable.
desired>0?stable.desired:plan.settings.initialTasks,releaseTerms=(plan,{now,rule},stable)=>({holder:plan.holder,release:plan.tag,purpose:"release",epoch:1,acquiredAt:now,
dueAt:now+plan.settings.lease.ttl,stable,back:rule.weights,shifts:[],size:0}),found=slot=>{const{mark}=slot;return mark===void 0?"it held no release yet":mark.good?
`it held ${mark.release}`:`it held ${mark.release}, which never became good`},decideDeploy=(plan,seen)=>{const foreign=refuseForeignRule(seen);if(foreign)return foreign;
const{lease,now,slots,rule}=seen;if(lease.state==="other")return refuseOtherHolder(lease.lease);if(lease.state==="lost")return restoreAfterLoss(seen);const lapsed=lapsedLease(
seen);if(lapsed)return lapsed;const tampered=refuseTampered(seen);if(tampered)return tampered;const stable=stableSlot(seen);if(stable===void 0)return halt("weig\
hts-whole",`Traffic is split (${describeWeights(rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last\
 known good.");const candidate=otherSlot(stable),[from,to]=[slots[stable],slots[candidate]],{settings}=plan;if(lease.state!=="ours"){if(holdsRelease(from,plan)&&
!isEmpty(from))return isWhole(from,settings)?{do:"end",ending:"done",why:`${plan.tag} already serves from ${stable}; there is nothing to deploy`,next:"Nothing."}:
halt("serving-whole",`${plan.tag} already serves from ${stable}, which has ${describeHealth(from)}`,"Find out why tasks are missing, then run this job again.");
const older=refuseOlder(plan,from);return older||take(seen,releaseTerms(plan,seen,stable),`From now on AWS itself would restore ${describeWeights(rule.weights)}\
 if this release stopped renewing`)}const back=finishTakingBack(lease.lease,seen);if(back!==void 0)return back;if(lease.lease.shifts.at(-1)?.percent===0)return{
do:"renew-lease",terms:{...renewed(lease.lease,now,settings),shifts:[],size:0},why:`${plan.tag} was taken back; it begins anew`};if(lease.lease.shifts.length>0)
return{do:"end",ending:"done",why:`${plan.tag} is deployed to ${candidate} and its traffic is already being shifted`,next:"Run shift-traffic: it goes on where i\
t stands."};if(rule.weights[candidate]>0)return halt("weights-as-expected",`${candidate}, the slot to deploy to, has a weight of ${rule.weights[candidate]} befo\
re this release shifted any traffic: somebody else writes the rule`,"Find out who writes this rule, then run this job again.");if(needsRenewal(lease.lease,now,settings))
return{do:"renew-lease",terms:renewed(lease.lease,now,settings),why:"The release is alive"};for(const slot of SLOTS)if(slots[slot].scaling?.scaleInSuspended===!1)
return{do:"suspend-scale-in",slot,suspended:!0,why:`${slot} keeps its full size until the release is over, whatever autoscaling sees`};const since=Math.max(to.rollout?.
startedAt??0,lease.lease.acquiredAt),size=sizeFor(from,plan),arrived=holdsRelease(to,plan);if(!arrived&&seen.revision===void 0)return{do:"register",why:`No task\
 definition with this content exists yet for ${plan.tag}`};const failedEarlier=to.rollout?.state==="FAILED"&&to.desired===0;if(seen.revision!==void 0&&(!arrived||
to.rollout?.taskDefinition!==seen.revision.arn||failedEarlier))return{do:"roll",slot:candidate,desired:size,revision:seen.revision,force:failedEarlier,why:`${plan.
tag} goes to ${candidate} with ${size} tasks; ${found(to)}`};if(to.desired<size)return{do:"scale",slot:candidate,desired:size,why:`${candidate} gets the size of\
 ${stable}: ${size} tasks instead of ${to.desired}`};if(isSettled(to))return lease.lease.dueAt-now<settings.lease.wait/2?{do:"renew-lease",terms:betweenJobs(lease.
lease,now,settings),why:`${candidate} is healthy; the lease now covers the wait for an approval`}:{do:"end",ending:"done",why:`${plan.tag} runs in ${candidate}:\
 ${describeHealth(to)}, no traffic yet`,next:"Smoke-test it, then shift traffic."};if(to.rollout?.state==="FAILED"||now-since>settings.health.deadline){const reason=to.
rollout?.state==="FAILED"?`ECS gave the rollout up: ${to.rollout.reason??"no reason given"}`:`${candidate} was not healthy within ${settings.health.deadline/SECOND}\
 s (${describeHealth(to)})`;return{do:"turn",to:{goal:"restore",ending:"unfinished",why:reason,since:now},why:reason}}return{do:"wait",duration:settings.health.
interval,why:`${candidate}: ${describeHealth(to)}, ${to.running} of ${to.desired} running, rollout ${to.rollout?.state??"not begun"}`}},finishTakingBack=(lease,seen)=>{
if(!(!(lease.purpose==="rollback"||lease.shifts.at(-1)?.percent===0)||lease.purpose==="release"&&soleSlot(seen.rule.weights)===lease.stable))return takeBackOn(lease,
seen)},takeBackOn=(lease,seen)=>{const why=`${lease.release} was being taken back when its run was interrupted`;return{do:"turn",to:{goal:"restore",ending:"roll\
ed-back",why,since:seen.now},why}},lostLease=seen=>{const{lease}=seen;if(lease.state!=="lost")throw new TypeError(`The lease is ${lease.state}, not lost`);return lease.
now!==void 0&&!isKnown(lease.now)?halt("lease-ours",`Somebody wrote another schedule over the lease ${lease.now.name}: ${lease.now.unreadable}`,"Find out who, t\
hen dispatch the rollback workflow: it takes the lease over."):lease.now!==void 0?halt("lease-ours",`${lease.now.holder} took the lease over for the ${lease.now.
purpose} of ${lease.now.release}`,"Nothing: whoever holds the lease now is in charge."):sameShare(seen.rule.weights,lease.held.back)?{do:"end",ending:"rolled-ba\
ck",guard:"lease-ours",why:`The lease is gone and the rule says ${describeWeights(lease.held.back)}: ${whoEndedIt(lease.held,seen)}`,next:"Look whether somebody\
 rolled back by hand, or what kept this run from renewing; then release again."}:halt("lease-ours",`The lease is gone, and the rule says ${describeWeights(seen.
rule.weights)} instead of ${describeWeights(lease.held.back)}`,"Dispatch the rollback workflow: it brings all traffic onto one healthy slot.")},whoEndedIt=(held,seen)=>seen.
now<restoresUntil(held)?"somebody deleted it, as a rollback by hand does at its end":`AWS restored until ${new Date(restoresUntil(held)).toISOString()}, and its\
 end has come`,restoreAfterLoss=seen=>{const{lease}=seen;if(lease.state!=="lost"||lease.now!==void 0||sameShare(seen.rule.weights,lease.held.back))return lostLease(
seen);const why=`The lease is gone, yet the rule says ${describeWeights(seen.rule.weights)}: somebody deleted it, or a write of ours landed after its end`,{stable}=lease.
held;return{do:"turn",to:{goal:"restore",ending:"rolled-back",why,since:seen.now,back:stable},why}},UNMARKED="unmarked",releaseIn=slot=>slot.mark?.release??UNMARKED,
describeSlot=slot=>slot.unread?.some(({part})=>part==="service"||part==="release")?`what runs in ${slot.slot}`:slot.mark!==void 0?`${slot.mark.release} in ${slot.
slot}`:isEmpty(slot)?`${slot.slot} (empty)`:`an unmarked version in ${slot.slot}`,holds=(slot,revision)=>revision===void 0||slot.rollout?.taskDefinition===revision.
arn,leaseIn=({lease})=>lease.state==="ours"||lease.state==="other"||lease.state==="fired"?lease.lease:void 0,capturedSlot=({lease})=>lease.state==="unknown"&&lease.
lease.back!==void 0?soleSlot(lease.lease.back):void 0,pointsAtItsSlot=lease=>sameShare(lease.back,allOn(lease.stable)),unfinishedSlot=(order,seen)=>SLOTS.find(slot=>seen.
rule.weights[slot]>0&&seen.slots[slot].mark?.release===order.release&&seen.slots[slot].mark?.good===!1),knownDestination=(order,seen)=>{const lease=leaseIn(seen);
if(order.mode==="automatic"){const bad=unfinishedSlot(order,seen),slot=order.back??lease?.stable??(bad===void 0?void 0:otherSlot(bad));return slot===void 0?nothingToStandOn(
seen):{slot,servesAlready:!0}}const serving=soleSlot(seen.rule.weights);if(lease!==void 0){if((lease.purpose==="release"||pointsAtItsSlot(lease))&&(order.to===void 0||
serving!==lease.stable))return{slot:lease.stable,servesAlready:!0};if(order.to===void 0)return releaseIn(seen.slots[lease.stable])===lease.release?{slot:lease.stable,
servesAlready:!1}:void 0}const captured=capturedSlot(seen);if(order.to===void 0&&captured!==void 0&&captured!==serving)return{slot:captured,servesAlready:!0};const base=lease?.
stable??captured??serving??bestSlot(seen);if(base===void 0)return nothingToStandOn(seen);if(order.to===void 0&&serving===void 0)return{slot:base,servesAlready:!0};
if(order.to!==void 0&&seen.slots[base].mark?.release===order.to)return{slot:base,servesAlready:seen.rule.weights[base]>0||lease?.purpose==="release"}},lookedUpDestination=(order,seen)=>{
const lease=leaseIn(seen),serving=soleSlot(seen.rule.weights),goal=order.to??(lease?.purpose==="rollback"?lease.release:void 0),server=serving===void 0?void 0:seen.
slots[serving];if(goal===void 0){const takenBack=alreadyTakenBack(seen);if(takenBack)return takenBack}const wanted=goal===void 0?lastGoodBefore(seen,server):seen.
good.find(revision=>revision.mark.release===goal);if(wanted===void 0){const instead=slotInstead(seen,goal);return instead!==void 0?instead:seen.goodUnread===void 0?
noRelease(seen,goal,server):void 0}if(serving===void 0){const base=lease?.stable??bestSlot(seen);return base===void 0?nothingToStandOn(seen):{slot:base,servesAlready:!0}}
return holds(seen.slots[serving],wanted)?{slot:serving,revision:wanted,servesAlready:!0}:{slot:otherSlot(serving),revision:wanted,servesAlready:!1}},nothingToStandOn=seen=>refuse(
"a-slot-to-stand-on",`Traffic is split (${describeWeights(seen.rule.weights)}) and neither slot has a healthy target`,"Set the weights of the rule by hand to th\
e slot that answers, then run this again."),noRelease=(seen,goal,server)=>{const known=seen.good.map(revision=>revision.mark.release).join(", ")||"none";return refuse(
"a-release-to-return-to",goal===void 0?`No release before ${server?.mark?.release??"the one that serves"} is marked good`:`${goal} is not among the releases mar\
ked good`,`Name one of them in "to": ${known}.`)},bestSlot=seen=>SLOTS.filter(slot=>healthyTargets(seen.slots[slot])>0).sort((a,b)=>{const[one,two]=[seen.slots[a],
seen.slots[b]],byRank=rank(two)-rank(one);if(byRank!==0)return byRank;const[left,right]=[one.mark?.release,two.mark?.release];return left===void 0||right===void 0||
left===right?seen.rule.weights[b]-seen.rule.weights[a]:one.mark?.good?compareTags(right,left):compareTags(left,right)})[0],rank=({mark})=>mark===void 0?1:mark.good?
2:0,slotInstead=(seen,goal)=>{const serving=soleSlot(seen.rule.weights);if(serving===void 0)return;const[server,other]=[seen.slots[serving],seen.slots[otherSlot(
serving)]],{mark}=other,there={slot:other.slot,servesAlready:!1};if(mark===void 0)return(goal===void 0||goal===UNMARKED)&&!isEmpty(other)?there:void 0;if(!(seen.
goodUnread===void 0||!mark.good))return goal!==void 0?mark.release===goal?there:void 0:server.mark===void 0||compareTags(mark.release,server.mark.release)<0?there:
void 0},alreadyTakenBack=seen=>{const serving=soleSlot(seen.rule.weights),{state}=seen.lease;if(serving===void 0||state==="ours"||state==="other"||state==="lost")
return;const[server,other]=[seen.slots[serving].mark,seen.slots[otherSlot(serving)].mark];if(server===void 0||!server.good||other===void 0||compareTags(other.release,
server.release)<=0)return;const older=lastGoodBefore(seen,seen.slots[serving])?.mark.release;return refuse("not-taken-back-already",`${other.release} has been t\
aken back already; ${server.release}, the last known good release, serves all traffic`,older===void 0?"There is no older good release to go back to.":`To go bac\
k further, name the release: to: ${older}.`)},lastGoodBefore=(seen,server)=>{const before=revision=>server?.mark===void 0?server===void 0||!holds(server,revision):
compareTags(revision.mark.release,server.mark.release)<0;return seen.good.filter(before).sort((a,b)=>compareTags(b.mark.release,a.mark.release))[0]},needsRevisions=(order,seen)=>order.
mode==="manual"&&seen.lease.state!=="lost"&&knownDestination(order,seen)===void 0,decideRestore=(order,seen)=>{const{lease}=seen;if(lease.state==="lost")return afterLoss(
order,seen);const foreign=refuseForeignWeights(seen);if(foreign)return foreign;if(order.mode==="automatic"&&lease.state==="unknown"){const{why,next}=refuseUnknown(
lease.lease);return halt("lease-readable",why,next)}if(order.mode==="automatic"&&lease.state==="fired")return underFiring(order,seen,lease);if(order.mode==="aut\
omatic"&&lease.state==="other")return leaveToHolder(order,seen,lease.lease);if(order.mode==="automatic"&&lease.state==="none"){const settled=afterTheFact(order,
seen);if(settled!==void 0)return settled}const smaller=shrunkServer(order,seen),destination=smaller??knownDestination(order,seen)??lookedUpDestination(order,seen)??
awaitRevisions(order,seen);if("do"in destination)return destination;if(lease.state==="unknown")return takeOverUnknown(order,seen,lease.lease,destination);if(lease.
state==="other"||lease.state==="fired")return takeOver(order,seen,lease.lease,destination);const arrived=sameShare(seen.rule.weights,allOn(destination.slot))&&holds(
seen.slots[destination.slot],destination.revision);if(lease.state==="ours")return arrived?tidy(order,seen,lease.lease,destination.slot):moveBack(order,seen,lease.
lease,destination);const server=seen.slots[destination.slot];if(!arrived||smaller!==void 0)return acquire(order,seen,destination);const rest=waitForTheRest(order,
seen,void 0);return rest!==void 0?rest:isWhole(server,order.settings)||neverServed(server)?end(order.ending,`${describeSlot(server)} already serves all traffic`):
acquire(order,seen,destination)},end=(ending,why,next="Nothing.")=>({do:"end",ending,why,next}),isLate=(order,seen,lease)=>seen.now-Math.max(order.since,lease?.
shifts.at(-1)?.at??0)>order.settings.health.deadline,wait=(order,seen,lease,why)=>lease!==void 0&&needsRenewal(lease,seen.now,order.settings)?{do:"renew-lease",
terms:renewed(lease,seen.now,order.settings),why:"The rollback is alive"}:{do:"wait",duration:order.settings.health.interval,why},afterLoss=(order,seen)=>{const{
lease,rule}=seen;if(lease.state!=="lost"||lease.now!==void 0)return lostLease(seen);const why="The lease is gone before this was over";if(order.mode==="automati\
c"){const{ending}=order;return{do:"turn",to:{goal:"restore",ending,why:order.why,since:seen.now,back:lease.held.stable},why}}const serving=soleSlot(rule.weights),
server=serving===void 0?void 0:seen.slots[serving];return server?.mark?.release===lease.held.release&&hasItsSize(order,seen,server.slot)?end(order.ending,`${describeSlot(
server)} serves all traffic; somebody else has ended this rollback`):{do:"turn",to:{goal:"rollback"},why}},leaveToHolder=(order,seen,lease)=>{const serving=soleSlot(
seen.rule.weights);if(serving!==void 0&&hasItsSize(order,seen,serving))return end("done",`${describeSlot(seen.slots[serving])} serves all traffic; ${lease.holder}\
 holds the lease for the ${lease.purpose} of ${lease.release}, and nothing of this run is in flight`);if(lease.purpose==="release")return refuseOtherHolder(lease);
const state=`${lease.holder} holds the lease for its rollback to ${lease.release}, and the rule says ${describeWeights(seen.rule.weights)}`;return isLate(order,
seen,void 0)?halt("lease-free",state,`When that run is dead, AWS restores ${describeWeights(lease.back)} by ${new Date(lease.dueAt).toISOString()}; run this aga\
in then, or dispatch the rollback workflow, which takes the lease over.`):wait(order,seen,void 0,state)},underFiring=(order,seen,{lease,by})=>{const{rule,slots,
now,steadySince=now}=seen,{settings}=order;if(by!=="another"&&lease.tampered!==void 0)return takeOver(order,seen,lease,{slot:lease.stable,servesAlready:!0});if(by===
"another"){const settled=hasRestored(seen,lease)?afterTheFact(order,seen):void 0;if(settled!==void 0)return settled;const{why,next}=refuseNotRestored(seen,lease);
return halt("lease-free",why,next)}const{stable,back}=lease;if(soleSlot(back)!==stable)return takeOver(order,seen,lease,{slot:stable,servesAlready:!1});const[server,
candidate]=[slots[stable],slots[otherSlot(stable)]];if(!sameShare(rule.weights,back)){if(healthyTargets(server)>0)return{do:"set-weights",from:rule.weights,to:back,
gaining:stable,needs:1,lease:"fired",why:`AWS was to restore ${describeWeights(back)} by ${new Date(lease.dueAt).toISOString()} and has not, so this run does: ${order.
why}`};const state=`${stable} has ${describeHealth(server)} and cannot take the traffic; AWS restores ${describeWeights(back)} all the same, as soon as it can`;
return isLate(order,seen,void 0)?{...halt("destination-healthy",state,"Look at the reasons below, and repair the slot."),explain:stable}:wait(order,seen,void 0,
state)}const first=waitForTheRest(order,seen,void 0)??growBack(order,seen,void 0,stable,sizeOf(order,seen,lease,stable));if(first!==void 0)return first;const keep=candidate.
mark?.good?settings.standby:0;if(candidate.desired>keep){if(now-steadySince<CONVERGENCE){const why=`${candidate.slot} keeps running until every load balancer no\
de has the weights`;return wait(order,seen,void 0,why)}return{do:"scale",slot:candidate.slot,desired:keep,why:`${describeSlot(candidate)} retires; ${keep} of it\
s ${candidate.desired} tasks stay`}}const suspended=SLOTS.find(slot=>slots[slot].scaling?.scaleInSuspended);if(suspended!==void 0)return mayScaleIn(suspended);const serves=`${describeSlot(
server)} serves all traffic`;return lease.shifts.length===0?letGo(order.ending,serves):end(order.ending,`${serves}; AWS goes on restoring it once a minute until\
 ${new Date(restoresUntil(lease)).toISOString()}, should a frozen process of this run still write`)},afterTheFact=(order,seen)=>{const serving=soleSlot(seen.rule.
weights);if(order.back!==void 0&&serving!==order.back)return;if(serving===void 0)return unfinishedSlot(order,seen)!==void 0?void 0:halt("weights-whole",`Traffic\
 is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last known good.");
const server=seen.slots[serving],rest=waitForTheRest(order,seen,void 0);if(rest!==void 0)return rest;if(server.mark?.good===!1&&server.mark.release===order.release)
return halt("serves-what-was-good",`${order.release} serves all traffic from ${serving}, but it was never found good: either its run died right after the bake, \
or a late write moved the traffic after AWS had restored it`,"Look at the last lines of its shift job. When the bake had passed, run that job again: it finishes\
 the release. Otherwise dispatch the rollback workflow.");const left=seen.slots[otherSlot(serving)],leftover=left.mark?.release===order.release&&left.mark?.good===
!1&&left.desired>0,carried=leftover||tookOverFrom(server,left)?left.desired:0,grown=growBack(order,seen,void 0,serving,Math.max(server.desired,carried));if(grown!==
void 0)return grown;if(leftover)return{do:"scale",slot:left.slot,desired:0,why:`${describeSlot(left)} was not released; its tasks stop`};const suspended=SLOTS.find(
slot=>seen.slots[slot].scaling?.scaleInSuspended);if(suspended!==void 0)return mayScaleIn(suspended);const doubt=server.mark?.good===!1?", although it was never\
 found good":"";return end(order.ending,`${describeSlot(server)} serves all traffic${doubt}; nothing is left to undo`)},mayScaleIn=slot=>({do:"suspend-scale-in",
slot,suspended:!1,why:`${slot} may scale in again`}),hasItsSize=(order,seen,slot)=>{const{[slot]:server,[otherSlot(slot)]:other}=seen.slots;return isWhole(server,
order.settings)&&other.status!=="UNREAD"&&!(tookOverFrom(server,other)&&server.desired<other.desired)},shrunkServer=(order,seen)=>{const serving=soleSlot(seen.rule.
weights);if(order.mode!=="manual"||seen.lease.state!=="none"||serving===void 0)return;const[server,other]=[seen.slots[serving],seen.slots[otherSlot(serving)]];return server.
status==="UNREAD"||other.status==="UNREAD"||neverServed(server)?void 0:server.mark!==void 0&&lastingTargets(server)>0&&tookOverFrom(server,other)&&server.desired<
other.desired?{slot:serving,servesAlready:!0}:void 0},tookOverFrom=(server,other)=>other.mark!==void 0&&(server.mark===void 0||compareTags(other.mark.release,server.
mark.release)>0),awaitRevisions=(order,seen)=>{const why=`Which releases were good could not be read: ${seen.goodUnread?.message??"they were not looked up"}`;return isLate(
order,seen,void 0)||seen.goodUnread instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1?halt("a-release-to-return-to",why,seen.goodUnread?.next??
"Run this again."):wait(order,seen,leaseIn(seen),why)},waitForTheRest=(order,seen,lease)=>{const missing2=unreadIn(seen).filter(({part,error})=>part!=="stickine\
ss"&&!(part==="tasks"&&error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1)),[first]=missing2;if(first===void 0)return;const parts=[...new Set(
missing2.map(({part,slot})=>`${part} of ${slot??"the rule"}`))].join(", "),serving=soleSlot(seen.rule.weights),why=`${serving===void 0?`The rule says ${describeWeights(
seen.rule.weights)}`:`All traffic is on ${serving}`}; what is left to do needs what could not be read (${parts}): ${first.error.message}`;if(isLate(order,seen,lease)||
missing2.some(({error})=>error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1)){const kept=lease===void 0?"":" The lease stays, and changes \
nothing when it fires.";return halt("all-read",why,`${first.error.next} Then run this again: it tidies up.${kept}`)}return wait(order,seen,lease,why)},neverServed=slot=>slot.
mark===void 0&&isEmpty(slot),tasksOf=slot=>slot.status==="UNREAD"?standingTargets(slot):slot.desired,sizeOf=(order,seen,lease,slot)=>{const{[slot]:to,[otherSlot(
slot)]:from}=seen.slots,carried=Math.max(tasksOf(from),lease?.size??0),size=Math.max(tasksOf(to),carried>0?carried:order.settings.initialTasks);return atMost(to,
size)},atMost=({scaling},size)=>Math.max(1,Math.min(size,scaling===void 0||scaling.max===0?size:scaling.max)),needsOf=(order,seen,destination)=>{if(healthyTargets(
seen.slots[otherSlot(destination.slot)])===0)return 1;const size=sizeOf(order,seen,leaseIn(seen),destination.slot);return destination.servesAlready?Math.max(1,Math.
ceil(size/2)):enoughHealthy(size,order.settings)},isReady=(order,seen,destination)=>{const to=seen.slots[destination.slot];return(destination.servesAlready||to.
olderRollouts===0)&&holds(to,destination.revision)&&lastingTargets(to)>=needsOf(order,seen,destination)},backUntilReady=(seen,{slot})=>soleSlot(seen.rule.weights)!==
void 0?seen.rule.weights:allOn(healthyTargets(seen.slots[slot])>0?slot:otherSlot(slot)),rollbackTerms=(order,seen,destination)=>{const{now,slots}=seen,{slot,revision}=destination;
return{holder:order.holder,release:revision?.mark.release??releaseIn(slots[slot]),purpose:"rollback",epoch:1,acquiredAt:now,dueAt:now+order.settings.lease.ttl,stable:slot,
back:isReady(order,seen,destination)?allOn(slot):backUntilReady(seen,destination),shifts:[{at:now,percent:100}],size:sizeOf(order,seen,void 0,slot)}},acquire=(order,seen,destination)=>({
do:"acquire-lease",terms:rollbackTerms(order,seen,destination),why:`Rolling back from ${describeWeights(seen.rule.weights)}: ${order.why}`}),takeOverUnknown=(order,seen,lease,destination)=>({
do:"take-over-lease",terms:{...rollbackTerms(order,seen,destination),epoch:(lease.epoch??0)+1},why:`Taking over the schedule ${lease.name}, which this version c\
annot read (${lease.unreadable}): ${order.why}`}),takeOver=(order,seen,lease,{slot,revision})=>{const{name:_,held:__,tampered,...terms}=lease,told=tampered===void 0?
"":`. It ${tampered}; it is written anew from the rule`;return{do:"take-over-lease",terms:{...terms,holder:order.holder,release:revision?.mark.release??releaseIn(
seen.slots[slot]),purpose:"rollback",epoch:lease.epoch+1,acquiredAt:seen.now,dueAt:seen.now+order.settings.lease.ttl},why:`Taking over from ${lease.holder} (${lease.
purpose} of ${lease.release}): ${order.why}${told}`}},moveBack=(order,seen,lease,destination)=>{const{now,rule,slots}=seen,{settings}=order,to=slots[destination.
slot],size=sizeOf(order,seen,lease,destination.slot);if(isReady(order,seen,destination))return moveOnto(order,seen,lease,{slot:destination.slot,stable:destination.
slot,needs:needsOf(order,seen,destination),size,why:`All traffic back onto ${describeSlot(to)}: ${order.why}`});const from=slots[otherSlot(destination.slot)];if(healthyTargets(
to)===0&&lastingTargets(from)>0&&rule.weights[to.slot]>0)return moveOnto(order,seen,lease,{slot:from.slot,stable:to.slot,needs:1,size,why:`Nothing answers in ${to.
slot}: ${describeSlot(from)} takes all traffic until ${to.slot} is back`});if(destination.revision===void 0&&neverServed(to)&&rule.weights[to.slot]===0){const why=`\
Nothing runs in ${to.slot} to go back to; ${from.slot} keeps the traffic`;return letGo("unfinished",why)}if(to.status!=="ACTIVE"&&to.status!=="UNREAD")return halt(
"services-exist",`The ${to.slot} slot's ECS service ${to.service} is ${to.status}, so nothing can be brought up there`,`Create the service ${to.service} (docs/s\
etup.md, "The two services"); it is permanent.`);const needs=needsOf(order,seen,destination);if(now-Math.max(to.rollout?.startedAt??0,order.since)>settings.health.
deadline)return{...halt("destination-healthy",`${to.slot} has ${describeHealth(to)} after ${settings.health.deadline/SECOND} s and cannot take the traffic`,'Loo\
k at the reasons below; name another release in "to", or repair the slot and run this again.'),explain:to.slot};const nothingToGrow=destination.revision===void 0&&
neverServed(to);return to.status==="UNREAD"||nothingToGrow?wait(order,seen,lease,`${to.slot}: ${describeHealth(to)}`):needsRenewal(lease,now,settings)?{do:"rene\
w-lease",terms:renewed(lease,now,settings),why:"The rollback is alive"}:destination.revision!==void 0&&!holds(to,destination.revision)?{do:"roll",slot:to.slot,desired:size,
revision:destination.revision,force:!1,why:`${destination.revision.mark.release} is brought up in ${to.slot} with ${size} tasks`}:grow(to,size)??{do:"wait",duration:settings.
health.interval,why:`${to.slot}: ${describeHealth(to)}, it needs ${needs}`}},moveOnto=(order,seen,lease,move)=>{const back=allOn(move.slot),{stable}=move;if(!sameShare(
lease.back,back)||lease.stable!==stable){const size=Math.max(lease.size,move.size);return{do:"renew-lease",terms:pointedAt(lease,{stable,back,size},seen,order.settings),
why:`${move.slot} can take the traffic; from now on AWS itself would finish this`}}return{do:"set-weights",from:seen.rule.weights,to:back,gaining:move.slot,needs:move.
needs,why:move.why}},pointedAt=(lease,at,seen,settings)=>({...renewed(lease,seen.now,settings),...at}),grow=(slot,size)=>{if(!(slot.desired>=size))return{do:"sc\
ale",slot:slot.slot,desired:size,why:`${slot.slot} grows from ${slot.desired} to ${size} tasks`}},growBack=(order,seen,lease,slot,wanted)=>{const server=seen.slots[slot];
if(neverServed(server))return;const{settings}=order,size=atMost(server,wanted);if(!(server.desired>=size&&lastingTargets(server)>=enoughHealthy(size,settings))){
if(isLate(order,seen,lease)){const kept=lease===void 0?"":" The lease stays, and changes nothing when it fires.";return{...halt("serving-whole",`All traffic is \
on ${describeSlot(server)}, which has ${describeHealth(server)}; ${size} carried the traffic before`,`Look at the reasons below, let ${slot} grow to ${size} tas\
ks, and run this again.${kept}`),explain:slot}}return grow(server,size)??wait(order,seen,lease,`${slot} has all traffic and ${describeHealth(server)}; it needs ${size}`)}},
letGo=(ending,why)=>({do:"release-lease",after:{end:ending},why}),tidy=(order,seen,lease,slot)=>{const{now,slots}=seen,{settings}=order,last=lease.shifts.at(-1);
if(last!==void 0&&last.percent!==0)return{do:"renew-lease",terms:{...renewed(lease,now,settings),shifts:[...lease.shifts,{at:now,percent:0}]},why:`All traffic i\
s on ${slot}`};const first=waitForTheRest(order,seen,lease)??growBack(order,seen,lease,slot,sizeOf(order,seen,lease,slot));if(first!==void 0)return first;const retired=slots[otherSlot(
slot)],keep=retired.mark?.good?settings.standby:0;if(retired.desired>keep){if(last!==void 0&&now-last.at<CONVERGENCE){const why=`${retired.slot} keeps running u\
ntil every load balancer node has the weights`;return wait(order,seen,lease,why)}return{do:"scale",slot:retired.slot,desired:keep,why:`${describeSlot(retired)} \
retires; ${keep} of its ${retired.desired} tasks stay`}}const suspended=SLOTS.find(each=>slots[each].scaling?.scaleInSuspended);return suspended!==void 0?mayScaleIn(
suspended):letGo(order.ending,`${describeSlot(slots[slot])} serves all traffic`)},decideSettle=(order,seen)=>{const{rule,slots,lease}=seen,serving=soleSlot(rule.
weights);if(serving===void 0||slots[serving].mark?.release!==order.tag)return halt("serves-what-was-committed",`${order.tag} was committed, but the rule now say\
s ${describeWeights(rule.weights)}`,"A late firing of the lease or another writer changed the weights: push the tag again, or dispatch a rollback.");const server=slots[serving],
retired=slots[otherSlot(serving)],done={do:"end",ending:"done",why:`${order.tag} serves all traffic from ${serving}`,next:"Nothing."};if(server.mark?.good===!1)
return{do:"mark-good",slot:serving,revision:server.rollout?.taskDefinition??"",why:`${order.tag} is the last known good from now on`};if(!isWhole(server,order.settings))
return awaitWhole(order,seen,server);if(lease.state!=="none"&&lease.state!=="lost")return done;for(const slot of SLOTS)if(slots[slot].scaling?.scaleInSuspended)
return{do:"suspend-scale-in",slot,suspended:!1,why:`${slot} may scale in again`};return retired.desired>order.settings.standby?{do:"scale",slot:retired.slot,desired:order.
settings.standby,why:`${retired.slot} retires; ${order.settings.standby} of its ${retired.desired} tasks stay on standby`}:done},awaitWhole=(order,seen,server)=>{
const why=`${order.tag} serves all traffic from ${server.slot}, which has ${describeHealth(server)}`,{deadline,interval}=order.settings.health;return seen.now-order.
since<=deadline?{do:"wait",duration:interval,why}:{...halt("serving-whole",`${why}; ${otherSlot(server.slot)} keeps its size`,"Look at the reasons below. When t\
he slot is whole, run this job again: it shrinks the retired one. Or dispatch the rollback workflow."),explain:server.slot}},CONVERGING=15*SECOND,settledBy=(now,interval,settings)=>Math.
floor((now-settings.canary.metricsDelay)/interval)*interval,untilNextSettled=(now,interval,settings)=>settledBy(now,interval,settings)+interval+settings.canary.
metricsDelay-now,evidenceWindow=({shiftedAt,endedAt},now,interval,settings)=>{const from=Math.ceil((shiftedAt+CONVERGING)/interval)*interval,settled=settledBy(now,
interval,settings),to=endedAt===void 0?settled:Math.min(settled,Math.floor(endedAt/interval)*interval);return to>from?{from,to}:void 0},INTENTION_LIFE=30*SECOND,
FRESH_LOOK=5*MINUTE,NOTHING_COUNTED={interval:MINUTE,edges:[],stages:[]},decideShift=(plan,seen,judge)=>{const foreign=refuseForeignRule(seen);if(foreign)return foreign;
if(seen.lease.state==="other")return refuseOtherHolder(seen.lease.lease);if(seen.lease.state==="lost")return restoreAfterLoss(seen);const lapsed=lapsedLease(seen);
if(lapsed)return lapsed;if(seen.lease.state!=="ours")return beginShift(plan,seen);const tampered=refuseTampered(seen);if(tampered)return tampered;const{lease}=seen.
lease,back=finishTakingBack(lease,seen);if(back!==void 0)return back;if(lease.shifts.at(-1)?.percent===0)return takeBackOn(lease,seen);const candidate=seen.slots[otherSlot(
lease.stable)],stable=seen.slots[lease.stable];if(!holdsRelease(candidate,plan))return halt("candidate-is-this-release",`The slot ${candidate.slot} holds ${candidate.
mark?.release??"no release"}, not ${plan.tag}`,"Run deploy-green for this tag first.");const stages=stagesOf(plan.settings,neverServed2(stable));return followShift(
{plan,seen,judge,lease,stable,candidate,stages})},neverServed2=stable=>stable.mark===void 0&&isEmpty(stable),neededBy=(candidate,stable,settings)=>enoughHealthy(
Math.max(candidate.desired,stable.desired),settings),beginShift=(plan,seen)=>{const serving=stableSlot(seen);if(serving===void 0)return halt("weights-whole",`Tr\
affic is split (${describeWeights(seen.rule.weights)}) and nobody holds the lease`,"Dispatch the rollback workflow: it brings all traffic onto the last known go\
od.");const server=seen.slots[serving];if(holdsRelease(server,plan)&&!isEmpty(server))return{do:"turn",to:{goal:"settle",since:seen.now},why:`${plan.tag} serves\
 all traffic from ${serving}`};const older=refuseOlder(plan,server);if(older)return older;const candidate=seen.slots[otherSlot(serving)];return holdsRelease(candidate,
plan)?lastingTargets(candidate)<neededBy(candidate,server,plan.settings)?refuse("candidate-healthy",`The candidate slot ${candidate.slot} has ${describeHealth(candidate)}\
, and ${server.desired} tasks serve`,"Run deploy-green for this tag again: it restores the size and waits for health."):take(seen,releaseTerms(plan,seen,serving),
`AWS itself would restore ${describeWeights(seen.rule.weights)} if this run stopped renewing`):refuse("candidate-is-this-release",`The candidate slot ${candidate.
slot} holds ${candidate.mark?.release??"no release"}, not ${plan.tag}`,"Run deploy-green for this tag first.")},followShift=way=>{const{plan,seen,lease,stable,candidate,
stages}=way,{settings}=plan,live=percentOn(seen.rule.weights,candidate.slot),last=lease.shifts.at(-1),intended=last?.percent??0,before=lease.shifts.at(-2)?.percent??
0;if(live!==intended&&live!==before)return halt("weights-as-expected",`The rule says ${describeWeights(seen.rule.weights)}, but this release left ${candidate.slot}\
 at ${intended} %: somebody else changed it`,"Find out who writes this rule, then dispatch the rollback workflow.");const strange=lease.shifts.find(({percent})=>!stages.
some(stage2=>stage2.percent===percent));if(strange!==void 0)return halt("weights-as-planned",`${candidate.slot} was given ${strange.percent} %, which is no step\
 of this release (${stages.map(({percent})=>percent).join(", ")})`,"The config changed between two runs of this release: dispatch the rollback workflow.");const needs=neededBy(
candidate,stable,settings);if(live>0&&healthyTargets(candidate)<enoughHealthy(lease.size,settings)&&healthyTargets(stable)>0)return giveUp(way,`${candidate.slot}\
 carries ${live} % of the traffic with ${describeHealth(candidate)}`);if(live<100&&candidate.desired<stable.desired)return{do:"scale",slot:candidate.slot,desired:stable.
desired,why:`${stable.slot} has grown to ${stable.desired} tasks, so ${candidate.slot} grows along`};const stage=stages.find(({percent})=>percent===live);if(last!==
void 0&&live!==intended){const left=lease.shifts.at(-2);return(stage===void 0||left===void 0?void 0:foundWorse(way,stage,left))??carryOut(way,last,needs)}return last===
void 0||stage===void 0?intend(way,stages[0],needs):stay(way,stage,last,needs)},intend=(way,next,needs,baked="The bake has passed")=>{const{plan,seen,lease,stable,
candidate}=way;if(next===void 0)return needsRenewal(lease,seen.now,plan.settings)?{do:"renew-lease",terms:renewed(lease,seen.now,plan.settings),why:`${baked}; t\
he lease gets time enough for the commit`}:{do:"release-lease",after:{goal:"settle",since:seen.now},why:neverServed2(stable)?"A first release has nothing to be \
compared with and no bake":`${baked}: from here on nothing restores ${lease.stable} by itself`};const notReady=notReadyToGain(way,needs);if(notReady!==void 0){const enough=waitedEnough(
way,lease.shifts.at(-1),notReady);return enough!==void 0?enough:needsRenewal(lease,seen.now,plan.settings)?{do:"renew-lease",terms:renewed(lease,seen.now,plan.settings),
why:"The release is alive"}:{do:"wait",duration:plan.settings.health.interval,why:notReady}}const sentence=foreseen(way,next),wayBack=neverServed2(stable)?"noth\
ing serves yet":`${stable.slot} stays at full size`;return{do:"renew-lease",terms:withShift(lease,{at:seen.now,percent:next.percent},candidate.desired,plan.settings),
...sentence===void 0?{}:{foresight:{percent:next.percent,text:sentence}},why:`Next: ${next.percent} % to ${candidate.slot}; ${wayBack}${sentence===void 0?"":`. ${sentence}`}`}},
foreseen=({plan,seen,judge,candidate,stages},next)=>{const{evidence}=seen;if(!(next.kind==="drain"||evidence===void 0))return judge.foresee?.({stages,next,candidate:candidate.
slot,evidence,settings:plan.settings})},waitedEnough=(way,left,reason)=>{const{plan,seen,stages}=way;if(left!==void 0){const planned=stages.find(({percent})=>percent===
left.percent)?.duration??0;return seen.now-left.at>planned+plan.settings.canary.patience?hold(way,reason):void 0}const{deadline}=plan.settings.health;if(seen.now-
(seen.since??0)<=deadline)return;const why=`No traffic could be shifted within ${deadline/SECOND} s: ${reason}`;return{do:"turn",to:{goal:"restore",ending:"unfi\
nished",why,since:seen.now},why}},intentionLife=({took=0})=>INTENTION_LIFE+took,tooSlow=(way,left,intention)=>{const from=left===void 0?void 0:{...left,at:Math.
max(left.at,way.seen.since??0)};return way.seen.now-intention.at>intentionLife(way.seen)?waitedEnough(way,from,"AWS answers too slowly for a shift"):void 0},unread=reason=>`\
the evidence could not be read: ${reason}`,notReadyToGain=({seen,candidate,stable},needs)=>{if(seen.unreadable!==void 0)return unread(seen.unreadable);if(lastingTargets(
candidate)<needs)return`${candidate.slot} has ${describeHealth(candidate)}; it gains nothing until it has ${needs}`;if(!neverServed2(stable)&&lastingTargets(stable)<
Math.max(1,stable.desired))return`${stable.slot} has ${describeHealth(stable)}; the way back must be whole before traffic moves on`},carryOut=(way,intention,needs)=>{
const{plan,seen,lease,candidate}=way,notReady=notReadyToGain(way,needs),left=lease.shifts.at(-2),enough=notReady===void 0?tooSlow(way,left,intention):waitedEnough(
way,left,notReady);if(enough!==void 0)return enough;if(seen.now-intention.at>intentionLife(seen)){const size=notReady===void 0?candidate.desired:lease.size;return{
do:"renew-lease",terms:withShift(lease,{...intention,at:seen.now},size,plan.settings),why:`The shift to ${intention.percent} % was intended but not made; its ti\
me is written anew`}}return notReady!==void 0?{do:"wait",duration:plan.settings.health.interval,why:notReady}:{do:"set-weights",from:seen.rule.weights,to:share(
candidate.slot,intention.percent),gaining:candidate.slot,needs,why:`${intention.percent} % of the traffic goes to ${candidate.slot}`}},stay=(way,stage,last,needs)=>{
const{plan,seen,lease,candidate,stages}=way,{settings}=plan,elapsed=seen.now-last.at,next=stages[stages.indexOf(stage)+1];if(stage.kind==="drain"||stage.duration===
0)return elapsed>=stage.duration?intend(way,next,needs):{do:"wait",duration:plan.settings.health.interval,why:`${candidate.slot} has all the traffic; ${lease.stable}\
 stands by until every load balancer node knows`};const evidence=seen.evidence??NOTHING_COUNTED,longest=stage.duration+settings.canary.patience,held=seen.now-(seen.
since??0)<Math.min(FRESH_LOOK,settings.canary.patience)?Math.min(elapsed,longest-1):elapsed,verdict=seen.unreadable===void 0?verdictAt(way,stage,held):blind(seen.
unreadable);if(verdict.verdict==="rollback")return{...giveUp(way,verdict.reason),verdict};if(held>=stage.duration){if(verdict.verdict==="advance")return{...intend(
way,next,needs),verdict};if(held>=longest||verdict.verdict==="inconclusive")return{...unsure(way,stage,verdict,next,needs),verdict:{...verdict,verdict:"inconclu\
sive"}}}return needsRenewal(lease,seen.now,settings)?{do:"renew-lease",terms:renewed(lease,seen.now,settings),why:"The release is alive and not known to be bad"}:
{do:"wait",duration:untilNextLook(seen.now,evidence.interval,settings),verdict,why:seen.unreadable===void 0?`${candidate.slot} at ${stage.percent} % for ${wholeMinutes(
elapsed)} of ${wholeMinutes(stage.duration)}: ${verdict.reason}`:`${candidate.slot} stays at ${stage.percent} %: ${verdict.reason}`}},blind=reason=>({verdict:"w\
ait",reason:unread(reason),evidence:0,bound:null,budget:null,metrics:[],caveats:[],numbers:{}}),verdictAt=({plan,seen,judge,candidate,stages},stage,held)=>judge.
judge({stages,stage,candidate:candidate.slot,evidence:seen.evidence??NOTHING_COUNTED,settings:plan.settings,held,sticky:seen.rule.sticky,candidateTasks:healthyTargets(
candidate)}),foundWorse=(way,stage,shift)=>{if(stage.kind==="drain"||way.seen.evidence===void 0)return;const{evidence}=way.seen,stages=evidence.stages.filter(({
shiftedAt})=>shiftedAt<=shift.at),standing={...way,seen:{...way.seen,evidence:{...evidence,stages}}},verdict=verdictAt(standing,stage,way.seen.now-shift.at);return verdict.
verdict==="rollback"?{...giveUp(way,verdict.reason),verdict}:void 0},untilNextLook=(now,interval,settings)=>Math.min(settings.health.interval,Math.max(SECOND,untilNextSettled(
now,interval,settings))),wholeMinutes=duration=>`${Math.floor(duration/MINUTE)} min`,unsure=(way,stage,verdict,next,needs)=>{const{onInconclusive}=way.plan.settings.
canary,{canaryRequests,stableRequests}=verdict.numbers,counted=(canaryRequests??0)>0&&(stage.percent>=100||(stableRequests??0)>0);if(onInconclusive==="advance"&&
!counted)return hold(way,`${verdict.reason}; nothing was compared at this weight, so nothing is advanced`);if(onInconclusive==="advance"){const command=intend(way,
next,needs,"The bake has proved too little, and the config says to go on");return{...command,why:`${verdict.reason}; on-inconclusive: advance. ${command.why}`}}
return onInconclusive==="rollback"?giveUp(way,verdict.reason):hold(way,verdict.reason)},giveUp=(way,reason)=>way.plan.settings.automaticRollback?{do:"turn",to:{
goal:"restore",ending:"rolled-back",why:reason,since:way.seen.now},why:reason}:hold(way,`${reason}; automatic rollback is off`,way.candidate.slot),hold=({plan,seen,
lease,candidate},reason,explain2)=>{const until=new Date(seen.now+plan.settings.lease.wait).toISOString().slice(0,16).replace("T"," "),live=percentOn(seen.rule.
weights,candidate.slot)??0;return{do:"renew-lease",terms:onHold(lease,seen.now,reason,plan.settings),end:{ending:"inconclusive",next:`Re-run this job to judge a\
gain, or dispatch the rollback workflow. If nobody decides until ${until} UTC, AWS restores ${describeWeights(lease.back)}.`,...explain2===void 0?{}:{explain:explain2}},
why:`${plan.tag} stays at ${live} % of the traffic in ${candidate.slot} until somebody decides: ${reason}`}},EDGES_FROM=[60*MINUTE,15*MINUTE,5*MINUTE],TRAFFIC_FROM=10*
MINUTE,LATE_PARTS=10*MINUTE,nothing={slots:{blue:[],green:[]},unattributed:0,notes:[]},faultless=counts=>{const[mistake]=counts.mistakes??[];if(mistake!==void 0)
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1(mistake);return counts},tolerated=({slots,unattributed,notes,mistakes=[]})=>({slots,unattributed,
notes:[...notes,...mistakes.map(({what,next})=>`${what}. ${next}`)]}),gatherEvidence=(metrics,settings)=>{const{interval}=metrics;let edges,before;const asked=new Map,
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
READ_BACK={attempts:5,pause:2*SECOND},exactly=(a,b)=>a.blue===b.blue&&a.green===b.green,perform=async(command,performance2)=>{const{ports,identity,seen}=performance2,
same={identity,done:!0};switch(command.do){case"acquire-lease":{const token=await ports.lease.acquire(command.terms);return token===void 0?{identity,done:!1,note:"\
somebody else took the lease first"}:{identity:await heldAs(performance2,token),done:!0}}case"take-over-lease":{const{state}=seen.lease;if(state!=="other"&&state!==
"fired"&&state!=="unknown")throw new TypeError(`A lease that is ${state} cannot be taken over`);const token=await ports.lease.takeOver(seen.lease.lease,command.
terms);return{identity:await heldAs(performance2,token),done:!0}}case"renew-lease":return{identity:await renew(performance2,command.terms),done:!0};case"release\
-lease":return release(command,performance2);case"register":{if(performance2.plan===void 0)throw new TypeError("Nothing to register without a plan");const{template}=performance2.
plan,revision=await ports.revisions.register({template,mark:(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.Fg)(performance2.plan)});return{...same,revision}}case"\
roll":{const{slot,desired,revision,force}=command;await ownLease(performance2),await notReplaced(slot,ports);const{plan}=performance2,mark=plan?.fingerprint===revision.
mark.fingerprint?(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.Fg)(plan):revision.mark;return await ports.slots.roll({slot,desired,force,taskDefinition:revision.
arn,mark}),same}case"scale":return await notServing(command,ports),await ports.slots.scale({slot:command.slot,desired:command.desired}),same;case"suspend-scale-\
in":return await ports.slots.suspendScaleIn({slot:command.slot,suspended:command.suspended}),same;case"mark-good":return await ports.revisions.markGood(command.
revision),await ports.slots.markGood({slot:command.slot,good:!0}),same;case"set-weights":return setWeights(command,performance2)}},tokenOf=({identity,seen})=>{if(identity.
token!==void 0)return identity.token;const{lease}=seen;if(lease.state==="ours"||lease.state==="fired")return{holder:lease.lease.holder,epoch:lease.lease.epoch};
throw new TypeError("This run holds no lease")},release=async({after},performance2)=>{const{ports,identity,seen,signal}=performance2,guarded="goal"in after&&seen.
lease.state==="ours"?seen.lease.lease:void 0,before=guarded===void 0?void 0:writableUntil(guarded);return await ports.lease.release(tokenOf(performance2),before)?
(guarded!==void 0&&ports.clock.now()>=firesFrom(guarded)&&await ports.clock.sleep(LATE_INVOCATION,signal),{identity:{holder:identity.holder},done:!0}):{identity,
done:!1}},isHeldBy=(lease,token)=>lease!==void 0&&isKnown(lease)&&lease.holder===token.holder&&lease.epoch===token.epoch,heldAs=async({ports,identity},token)=>{
const lease=await ports.lease.read();if(!isHeldBy(lease,token))throw lostTo(lease);return{holder:identity.holder,token,held:lease}},renew=async(performance2,terms)=>heldAs(
performance2,await performance2.ports.lease.renew(tokenOf(performance2),terms)),lostTo=lease=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.xV({guard:"\
lease-ours",what:lease===void 0?"The lease is gone: somebody deleted it":isKnown(lease)?`The lease belongs to ${lease.holder} (epoch ${lease.epoch}) by now`:`So\
mebody wrote another schedule over the lease: ${lease.unreadable}`,next:"Nothing is written any more; whoever holds the lease, or AWS, is in charge."}),ownLease=async performance2=>{
const token=tokenOf(performance2),lease=await performance2.ports.lease.read();if(!isHeldBy(lease,token))throw lostTo(lease);return lease},notServing=async({slot,
desired},ports)=>{const[{weights},state]=await Promise.all([ports.traffic.read(),ports.slots.read(slot)]);if(weights[slot]>0&&desired<state.desired)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
xV({guard:"never-shrink-what-serves",what:`${slot} has a weight of ${weights[slot]} and was about to shrink from ${state.desired} to ${desired} tasks`,next:"Fin\
d out who changed the weights; nothing was scaled."})},notReplaced=async(slot,ports)=>{const{weights}=await ports.traffic.read();if(weights[slot]>0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
xV({guard:"never-replace-what-serves",what:`${slot} has a weight of ${weights[slot]} and was about to get another version`,next:"Find out who changed the weight\
s; no task was replaced."})},setWeights=async(command,performance2)=>{const{ports,identity,signal}=performance2,{traffic,clock}=ports,[{weights},targets]=await Promise.
all([traffic.read(),traffic.health(command.gaining)]);if(!exactly(weights,command.from))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.xV({guard:"\
weights-as-expected",what:`The rule says ${describeWeights(weights)} instead of ${describeWeights(command.from)}: somebody else writes it`,next:"Find out who wr\
ites this rule, then dispatch the rollback workflow."});const healthy=targets.filter(({state})=>state==="healthy").length;if(healthy<command.needs)return{identity,
done:!1,note:`${command.gaining} has ${healthy} healthy targets, ${command.needs} are needed`};const lease=await ownLease(performance2);if(command.lease==="fire\
d"&&!sameShare(lease.back,command.to))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.xV({guard:"as-aws-restores",what:`AWS restores ${describeWeights(
lease.back)}, and this run was about to write ${describeWeights(command.to)}`,next:"Find out who changed the lease; nothing was written."});const before=command.
lease==="fired"?void 0:writableUntil(lease);if(before!==void 0&&clock.now()>=before)return{identity,done:!1,note:"too little of the lease is left"};await traffic.
set(command.to,before);for(let attempt=1;;attempt+=1){const after=await traffic.read();if(exactly(after.weights,command.to))return{identity,done:!0};if(attempt===
READ_BACK.attempts)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.xV({guard:"read-back",what:`The write of ${describeWeights(command.to)} was ac\
cepted, but the rule says ${describeWeights(after.weights)}`,next:"The lease or the recover job brings the traffic back; find out who else writes this rule."});
await clock.sleep(READ_BACK.pause,signal)}},PATIENCE_WITHOUT_LEASE=2*MINUTE,RETRY_PAUSE=5*SECOND,HASTE=10*SECOND,REMEMBERED_REVISIONS=25,runErrand=async(errand,ports,holder,signal)=>new Run(
errand,ports,{holder},signal).toItsEnd(),Run=class{errand;ports;signal;startedAt;firstLookAt;identity;goal;revision;gatherer;permit;moves=[];looks=[];foresights=[];diagnosis;said="";last;seen;wrote=!1;haste=HASTE;unexplained;unreadTold=new Set;failingSince;steady;acts=[];constructor(errand,ports,identity,signal){
this.errand=errand,this.ports=ports,this.identity=identity,this.signal=signal,this.goal={goal:errand.goal},this.permit=errand.goal==="rollback"?void 0:errand.permit,
this.startedAt=ports.clock.now()}async toItsEnd(){try{return await this.untilEnd()}catch(error){return this.stopped(error)}}async untilEnd(){for(;;){this.checkInterrupted();
const round2=await this.decide();if(round2==="again")continue;const{seen}=round2,command=await this.permitted(round2.command);if(command!=="again"){if(this.tell(
command,seen),command.do==="end")return await this.explainLater(),command.explain!==void 0&&await this.explain(command.explain,this.startedAt),this.end(command,
seen);command.do==="turn"?this.turn(command.to,seen):command.do==="wait"?(this.failingSince=void 0,await this.sleep(command.duration)):await this.write(command,
seen)}}}stopped(error){const refused=error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.uf&&error.ending==="refused",{seen}=this;if(!refused||
!this.wrote||seen===void 0)throw error;const{held}=this.identity,order=held===void 0?"no lease is held":`the lease stays, and AWS restores ${describeWeights(held.
back)} by ${new Date(held.dueAt).toISOString()}`,why=`${error.message}. When last read at ${new Date(seen.now).toISOString()}, the rule said ${describeWeights(seen.
rule.weights)}; ${order}`,next=`${error.next} Then run this job again, or dispatch the rollback workflow.`;return this.record("stopped",why),this.end({do:"end",
ending:"unfinished",why,next},seen)}async permitted(command){const isWrite=command.do!=="wait"&&command.do!=="turn"&&command.do!=="end",isWayBack=this.goal.goal===
"restore"||command.do==="set-weights"&&command.lease==="fired";if(this.permit===void 0||!isWrite||isWayBack)return command;const refusal=await this.permit();return this.
permit=void 0,refusal??"again"}async decide(){try{return await this.decideOn(await this.look())}catch(error){return await this.outlast(error),"again"}}get isEmergency(){
return this.goal.goal==="restore"||this.goal.goal==="rollback"}async look(){const{isEmergency}=this,seen=await glimpse(this.ports,this.identity,isEmergency?this.
haste:void 0),unread2=unreadIn(seen),[first]=unread2;if(first!==void 0&&!isEmergency)throw first.error;first!==void 0&&(this.haste*=2);for(const{part,slot,error}of unread2){
const text2=`The ${part} of ${slot??"the rule"} could not be read, and is done without: ${error.message}`;this.unreadTold.has(text2)||this.record("unread",text2),
this.unreadTold.add(text2)}if(this.seen=seen,this.firstLookAt===void 0&&(this.firstLookAt=seen.now,this.startedAt=Math.min(this.startedAt,seen.now)),(this.steady===
void 0||!sameShare(this.steady.weights,seen.rule.weights))&&(this.steady={weights:seen.rule.weights,since:seen.now}),seen.lease.state==="ours"){const{lease:held}=seen.
lease;this.identity={...this.identity,token:{holder:held.holder,epoch:held.epoch},held},this.wrote=!0}return seen}async decideOn(seen){const{errand,goal}=this;if(this.
last!==void 0)return{seen,command:this.last};if(errand.goal!=="shift"||goal.goal!=="shift")return{seen,command:await this.decideOtherwise(seen)};const withEvidence=await this.
withEvidence(seen,errand.plan);return{seen:withEvidence,command:decideShift(errand.plan,withEvidence,errand.judge)}}async decideOtherwise(seen){const{errand,goal}=this,
steadySince=this.steady?.since??seen.now;if(goal.goal==="rollback"){if(errand.goal!=="rollback")throw new TypeError(`A ${errand.goal} has no rollback plan`);const{
plan:plan2,release:release2,why}=errand,order={...plan2,why,ending:"done",since:this.firstLookAt??seen.now,...release2===void 0?{}:{release:release2}};return decideRestore(
order,await this.withGood(order,{...seen,good:[],steadySince}))}if(errand.goal==="rollback")throw new TypeError(`A rollback has no goal ${goal.goal}`);const{plan}=errand;
if(goal.goal==="restore")return decideRestore(this.undo(goal,plan),{...seen,good:[],steadySince});if(goal.goal==="settle")return decideSettle({...plan,since:goal.
since},seen);if(goal.goal==="deploy")return decideDeploy(plan,await this.withRevision(seen,plan));throw new TypeError(`A ${errand.goal} has no judge`)}undo(goal,plan){
const{settings,holder,tag}=plan,{why,ending,since,back}=goal,order={settings,holder,mode:"automatic",release:tag,why,ending,since};return back===void 0?order:{...order,
back}}async withGood(order,seen){if(!needsRevisions(order,seen))return seen;try{return{...seen,good:await this.ports.revisions.listGood(REMEMBERED_REVISIONS)}}catch(error){
if(this.checkInterrupted(),!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.uf))throw error;return this.record("unread",`Which revisions \
were good could not be read: ${error.message}`),{...seen,good:[],goodUnread:error}}}async withRevision(seen,plan){return seen.lease.state!=="ours"?seen:(this.revision===
void 0&&(this.revision=await this.ports.revisions.find(plan.fingerprint)),this.revision===void 0?seen:{...seen,revision:this.revision})}async withEvidence(seen,plan){
const since=this.firstLookAt??seen.now;if(seen.lease.state!=="ours"||neverServed2(seen.slots[seen.lease.lease.stable]))return{...seen,since};this.gatherer??=gatherEvidence(
this.ports.metrics,plan.settings);try{const evidence=await this.gatherer.gather(seen.lease.lease,seen.now);return{...seen,since,...evidence===void 0?{}:{evidence}}}catch(error){
if(this.checkInterrupted(),!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.$P))throw error;return{...this.ports.clock.now()-seen.now>plan.
settings.health.interval?await this.look():seen,since,unreadable:error.message}}}async write(command,seen){command.do==="scale"&&command.desired<seen.slots[command.
slot].desired&&await this.explainLater();const plan=this.errand.goal==="rollback"?{}:{plan:this.errand.plan};try{const done=await perform(command,{ports:this.ports,
identity:this.identity,seen,...plan,...this.signal===void 0?{}:{signal:this.signal}});if(this.failingSince=void 0,this.identity=done.identity,done.done&&(this.wrote=
!0),done.revision!==void 0&&(this.revision=done.revision),!done.done){this.record("held back",done.note??`${command.do} was not carried out`),await this.sleep(RETRY_PAUSE);
return}}catch(error){error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.uf&&error.ending==="refused"||(this.wrote=!0),error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
xV&&error.guard==="lease-ours"?await this.sleep(RETRY_PAUSE):await this.outlast(error);return}if(command.do==="set-weights"){const{gaining,to,why}=command;this.
moves.push({at:this.ports.clock.now(),percent:percentOn(to,gaining)??0,slot:gaining,why})}if(command.do==="renew-lease"&&command.foresight!==void 0&&this.foresights.
push(command.foresight),command.do==="release-lease")if("goal"in command.after)this.goal=command.after;else{const next=command.after.end==="done"?"Nothing.":"Fi\
nd the cause below, mend it, and release again under a new tag.";this.last={do:"end",ending:command.after.end,why:this.restored(command.why),next}}if(command.do===
"renew-lease"&&command.end!==void 0){command.end.explain!==void 0&&await this.explain(command.end.explain,this.identity.held?.acquiredAt??this.startedAt);const{
explain:_,...ending}=command.end;this.last={do:"end",...ending,why:command.why}}}restored(why){return this.goal.goal==="restore"?`${why}. Undone because: ${this.
goal.why}`:why}turn(goal,seen){const{held}=this.identity;goal.goal==="restore"&&this.goal.goal!=="restore"&&held!==void 0&&(this.unexplained={slot:otherSlot(held.
stable),since:held.acquiredAt}),seen.lease.state==="lost"&&(this.identity={holder:this.identity.holder}),this.goal=goal}async explainLater(){const due2=this.unexplained;
this.unexplained=void 0,due2!==void 0&&await this.explain(due2.slot,due2.since)}async explain(slot,since){try{this.diagnosis=await this.ports.diagnostics.explain(
{slot,since})}catch(error){const reason=error instanceof Error?error.message:String(error);this.record("diagnosis",`The reasons could not be read: ${reason}`)}}async outlast(error){
if(this.checkInterrupted(),!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.$P))throw error;this.failingSince??=this.ports.clock.now();const until=this.
identity.held?writableUntil(this.identity.held):this.failingSince+PATIENCE_WITHOUT_LEASE;if(this.ports.clock.now()+RETRY_PAUSE>until)throw error;this.record("ou\
t of reach",`${error.message}; nothing is decided until AWS answers, at the latest ${new Date(until).toISOString()}`),await this.sleep(RETRY_PAUSE)}checkInterrupted(){
if(!this.signal?.aborted)return;const{held}=this.identity;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j$({what:held?`Interrupted while holdin\
g the lease for ${held.release}`:"Interrupted before anything was changed",next:held?`The recover job, or AWS itself at ${new Date(held.dueAt).toISOString()}, r\
estores the stable slot; a re-run goes on from where this stopped.`:"Run it again.",cause:this.signal.reason})}async sleep(duration){try{await this.ports.clock.
sleep(duration,this.signal)}catch(error){throw this.checkInterrupted(),error}}tell(command,seen){const look=this.lookOf(command,seen);look!==void 0&&this.looks.
push(look),!(command.why===this.said&&look===void 0)&&(this.said=command.why,["wait","turn","end"].includes(command.do)||this.acts.push({at:seen.now,text:command.
why}),this.record(command.do,command.why,look))}lookOf({verdict},seen){if(verdict===void 0||seen.lease.state!=="ours")return;const percent=percentOn(seen.rule.weights,
otherSlot(seen.lease.lease.stable))??0,window=seen.evidence?.stages.findLast(stage=>stage.percent===percent)?.window;if(window===void 0&&verdict.verdict==="wait")
return;const last=this.looks.at(-1);return last?.percent===percent&&last.verdict===verdict.verdict&&last.window?.to===window?.to?void 0:{...verdict,at:seen.now,
percent,...window===void 0?{}:{window}}}record(kind,text2,data){const entry={at:this.ports.clock.now(),kind,text:text2};this.ports.journal.record(data===void 0?
entry:{...entry,data})}end(command,seen){const{ending,why,next,guard}=command;return{ending:ending==="refused"&&this.wrote?"unfinished":ending,why,next,seen,startedAt:this.
startedAt,endedAt:this.ports.clock.now(),moves:this.moves,looks:this.looks,foresights:this.foresights,acts:this.acts,...guard===void 0?{}:{guard},...this.diagnosis===
void 0?{}:{diagnosis:this.diagnosis}}}},ANY=Symbol("any"),matchesRefPattern=(pattern,name)=>{const parts=partsOf(pattern);if(parts===void 0)return!1;const names=name.
split("/").map(part=>[...part]);return matches(parts,names,(part,characters)=>matches(part,characters,(fits,character)=>fits(character)))},matches=(pattern,subject,fits)=>{
let wildcard,at=0,from=0;for(;from<subject.length;){const wanted=pattern[at];if(wanted===ANY)at+=1,wildcard={at,from};else if(wanted!==void 0&&fits(wanted,subject[from]))
at+=1,from+=1;else if(wildcard!==void 0)wildcard={at:wildcard.at,from:wildcard.from+1},at=wildcard.at,from=wildcard.from;else return!1}return pattern.slice(at).
every(rest=>rest===ANY)},partsOf=pattern=>{const signs=[...pattern],parts=[];let part=[];for(let at=0;at<signs.length;at+=1){const escaped=signs[at]==="\\";escaped&&
(at+=1);const sign=signs[at];if(sign===void 0)break;if(sign==="/")parts.push(!escaped&&part.length===2&&part.every(each=>each===ANY)?ANY:part),part=[];else if(escaped)
part.push(character=>character===sign);else if(sign==="*")part.push(ANY);else if(sign==="?")part.push(()=>!0);else if(sign==="["){const set=setAt(signs,at+1);if(set===
void 0)return;part.push(set.fits),at=set.end}else part.push(character=>character===sign)}return[...parts,part]},setAt=(signs,start)=>{const negated=signs[start]===
"!"||signs[start]==="^",ranges=[];let at=negated?start+1:start;const member=()=>{signs[at]==="\\"&&(at+=1);const sign=signs[at];return at+=1,sign};for(;signs[at]!==
"]";){const first=member();if(first===void 0)return;let last=first;if(signs[at]==="-"&&signs[at+1]!=="]"&&(at+=1,last=member()),last===void 0)return;ranges.push(
[first,last])}const order=character=>character.codePointAt(0)??0;return{fits:character=>ranges.some(([first,last])=>order(first)<=order(character)&&order(character)<=
order(last))!==negated,end:at}},SHOWN=5,OTHER={tag:"branch",branch:"tag"},list=names=>names.length>SHOWN?`${names.slice(0,SHOWN).join(", ")} and ${names.length-
SHOWN} more`:names.join(", "),refRefusal=({name,refPolicy},ref)=>{if(refPolicy===void 0)return;const{type}=ref,add=`add ${type==="tag"?"a tag rule such as v*":`\
a branch rule ${ref.name}`} to ${name}`;if(refPolicy==="protected-branches")return type==="branch"?void 0:{found:`${name} admits protected branches only, and so\
 never a tag: GitHub would reject ${ref.name}`,next:`Choose "Selected branches and tags" instead of "Protected branches only", then ${add}`};const own=refPolicy.
filter(pattern=>pattern.type===type).map(pattern=>pattern.name);if(own.some(pattern=>matchesRefPattern(pattern,ref.name)))return;const others=refPolicy.filter(pattern=>pattern.
type!==type).map(pattern=>pattern.name),rejects=`GitHub would reject ${ref.name}`,misfiled=others.find(pattern=>matchesRefPattern(pattern,ref.name));if(misfiled!==
void 0)return{found:`The rule ${misfiled} of ${name} is for ${OTHER[type]==="tag"?"tags":"branches"}, and no ${type} can match it: ${rejects}`,next:`Add ${misfiled}\
 to ${name} once more as a rule for ${type==="tag"?"tags":"branches"}`};const prefix=type==="tag"?"refs/tags/":"refs/heads/",prefixed=own.find(pattern=>pattern.
startsWith(prefix)&&matchesRefPattern(pattern.slice(prefix.length),ref.name));if(prefixed!==void 0)return{found:`The rule ${prefixed} of ${name} begins with ${prefix}\
, and GitHub compares it with the bare name: ${rejects}`,next:`Replace it with ${prefixed.slice(prefix.length)}`};const kinds=type==="tag"?"tags":"branches";return{
found:own.length>0?`${name} admits the ${kinds} ${list(own)}: ${rejects}`:others.length>0?`${name} admits no ${type}, only the ${OTHER[type]==="tag"?"tags":"bra\
nches"} ${list(others)}: ${rejects}`:`${name} admits no ref at all: ${rejects}`,next:`${add.charAt(0).toUpperCase()}${add.slice(1)}`}},DOES={deploy:"deploys",traffic:"\
shifts traffic",rollback:"rolls back"},theJob=job=>`the job that ${DOES[job]}`,sameEnvironment=(a,b)=>a.toLowerCase()===b.toLowerCase(),demandsReviewer=(job,{settings,
demands:demands2})=>demands2?.reviewers.includes(job)?"the policy":job==="deploy"&&settings.gates.requireReviewer?"the config (gates.require-reviewer)":void 0,nameFaults=(job,name,{
settings,demands:demands2})=>{const faults=[];[settings.github.rollback,...demands2?.rollback===void 0?[]:[demands2.rollback]].some(rollback=>sameEnvironment(rollback,
name))&&faults.push({found:`The environment ${name} of ${theJob(job)} is the rollback's, which asks nobody`,next:`Give ${theJob(job)} an environment of its own;\
 ${name} stays with the rollback alone`});const wanted=demands2?.[job];return wanted!==void 0&&!sameEnvironment(wanted,name)&&faults.push({found:`The policy wan\
ts ${wanted} as the environment of ${theJob(job)}, which uses ${name}`,next:`Set ${job}-environment to ${wanted} in the calling workflow, and github.${job} in t\
he config`}),faults},reviewerFault=(job,rules,demanded2)=>{const who=demandsReviewer(job,demanded2);if(rules===void 0||who===void 0||rules.reviewers.length>0)return;
const otherwise=who==="the policy"?"":", or set gates.require-reviewer: false";return{found:`The environment ${rules.name} of ${theJob(job)} asks nobody for app\
roval, and ${who} demands a reviewer`,next:`Add a required reviewer to ${rules.name}${otherwise}`}},saysWhere=(job,demands2)=>demands2!==void 0&&(demands2[job]!==
void 0||demands2.rollback!==void 0||demands2.reviewers.includes(job)),permitOf=order=>async()=>{const{job,settings,demands:demands2,repository}=order,claims=await order.
claims(),note=text2=>order.journal.record({at:order.clock.now(),kind:"environment",text:text2});if(claims===void 0){if(saysWhere(job,demands2))return refuse("ow\
n-environment",`A policy says in which GitHub environment ${theJob(job)} must run, and GitHub gives this job no OIDC token that would tell`,"Grant the job permi\
ssions: id-token: write, in the calling workflow too.");const name=settings.github[job];return note(`GitHub gives this job no OIDC token: that it runs in the en\
vironment ${name} is what the config says, and not verified`),refusalIn(name,order)}if(!sameEnvironment(claims.repository,repository))return refuse("own-environ\
ment",`GitHub's token says that this job belongs to ${claims.repository}, its environment variables say ${repository}`,"Find out which step of this job sets GIT\
HUB_REPOSITORY or ACTIONS_ID_TOKEN_REQUEST_URL.");const{environment}=claims;return note(`This job runs in ${environment===void 0?"no environment":`the environme\
nt ${environment}`}, for ${claims.ref}, from ${claims.workflow}`),environment===void 0?refusalInNone(order):refusalIn(environment,order)},refusalIn=async(name,order)=>{
const{job}=order,[wrong]=nameFaults(job,name,order);if(wrong!==void 0)return asRefusal("own-environment",wrong);if(demandsReviewer(job,order)===void 0)return;const rules=await order.
environment(name);if(rules===void 0)return refuse("reviewer-asked",`The environment ${name} of ${theJob(job)} does not exist, or the token may not see it, so no\
body can tell whom it asks`,"Create it with a required reviewer, and grant the job permissions: actions: read, in the calling workflow too.");const unasked=reviewerFault(
job,rules,order);return unasked===void 0?void 0:asRefusal("reviewer-asked",unasked)},refusalInNone=order=>{const{job,settings,demands:demands2}=order,wanted=demands2?.[job],
next=`Give the job environment: ${wanted??settings.github[job]}`;if(wanted!==void 0)return refuse("own-environment",`The policy wants ${wanted} as the environme\
nt of ${theJob(job)}, which runs in none`,`${next}.`);const who=demandsReviewer(job,order);if(who===void 0)return;const otherwise=who==="the policy"?"":", or se\
t gates.require-reviewer: false";return refuse("reviewer-asked",`${who} demands a reviewer, and ${theJob(job)} runs in no GitHub environment, so nobody was aske\
d`,`${next}${otherwise}.`)},asRefusal=(guard,{found:found2,next})=>refuse(guard,found2,`${next}.`),rollbackRemarks=async order=>{const{demands:demands2,environment,
journal,clock}=order;try{const claims=await order.claims();if(claims===void 0)return[];const name=claims.environment,wanted=demands2?.rollback,elsewhere=wanted===
void 0||name!==void 0&&sameEnvironment(wanted,name)?[]:[`The policy wants rollbacks to run in the environment ${wanted}; this one ran in ${name??"none"}.`],rules=name===
void 0?void 0:await environment(name);if(rules===void 0)return elsewhere;const{reviewers,waitTimer}=rules;return[...elsewhere,...reviewers.length===0?[]:[`The e\
nvironment ${rules.name} asks ${reviewers.join(", ")} for approval: this rollback had to wait for it.`],...waitTimer===0?[]:[`The environment ${rules.name} make\
s every rollback wait ${waitTimer} minutes.`]]}catch(error){const why=error instanceof Error?error.message:String(error),kind=error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1?"may not be read":"could not be read";return journal.record({at:clock.now(),kind:"environment",text:`The rules of this job's environment ${kind}: ${why}`}),[]}},
GUARDING=["pull_request","update","merge_queue"],isGuarded=rules=>rules.some(rule=>GUARDING.includes(rule)),describeCommit=({path,branch,commit})=>`${path} of ${branch}\
 at ${commit.slice(0,12)}`,describeProtection=({branch,protected:safe,rules})=>safe?rules===void 0?`${branch} is protected, by rules that this token may not rea\
d`:rules.length===0?`${branch} is protected by a branch protection, whose rules no job's token can read`:`${branch} is protected (${[...new Set(rules)].join(", ")}\
)`:`${branch} is not protected`,OutsidePolicy=class extends _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1{},objectionTo=reading=>{if(reading.state==="\
absent"||reading.state==="unread")return;if(reading.state==="unusable"){const{error}=reading;return error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1?new OutsidePolicy({what:error.message,next:error.next,cause:error}):error}const{policy,differences:differences2,contradictions:contradictions2}=reading;if(contradictions2.
length>0)return new OutsidePolicy({what:`No config can be within the policy:
${lines(contradictions2)}`,next:`Make them agree: the stricter wins, but something must be left (${policy.source.path} on ${policy.source.branch}, and the param\
eter ${policy.source.parameter}).`});if(differences2.length===0)return;const count2=differences2.length===1?"a place":`${differences2.length} places`;return new OutsidePolicy(
{what:`The config lies outside the policy (${describeCommit(policy.source)}) in ${count2}:
${lines(differences2.map(({text:text2})=>text2))}`,next:`Bring the config within it and release under a new tag; or have ${policy.source.path} changed on ${policy.
source.branch} by those who may (docs/policy.md).`})},lines=texts=>texts.map(text2=>`- ${text2}`).join(`
`),passed=found2=>({status:"passed",found:found2}),warned=(found2,next)=>({status:"warned",found:found2,next}),failed=(found2,next)=>({status:"failed",found:found2,
next}),INVISIBLE="who may bypass that is not visible to a job",withinPolicy={id:"within-policy",title:"The config is within the default branch's policy",async check({
policy:reading}){if(reading.state==="absent"){const{path}=reading;return warned(`There is no ${describeCommit(reading)}: whoever may push a tag decides how it i\
s judged and where it goes`,`Write a first one with "npm run -s policy -- --config .github/greenlight.yml" in a checkout of Greenlight, and commit it as ${path}\
 (docs/policy.md).`)}if(reading.state==="unread")return failed("Nobody has read the policy","Re-run the job.");if(reading.state==="unusable")return failed(reading.
error.message,reading.error.next);const objection=objectionTo(reading);if(objection!==void 0)return failed(objection.message,objection.next);const{source}=reading.
policy,also=source.parameter===void 0?"":` and the parameter ${source.parameter}`,found2=`Within ${describeCommit(source)}${also}; ${describeProtection(source)}`;
return source.protected?source.rules!==void 0&&source.rules.length>0&&!isGuarded(source.rules)?warned(`${found2}: the rules that a job can see keep nobody from \
pushing to it; ${INVISIBLE}`,`Require a pull request with an approval on ${source.branch}, unless a branch protection does already.`):passed(`${found2}; ${INVISIBLE}`):
warned(`${found2}, so anybody who can push to it may loosen the policy; it bounds, but no secret is sent to an origin that it names`,`Protect ${source.branch} (\
Settings → Rules of the repository): require a pull request with an approval.`)}},baselineSane={id:"baseline-sane",title:"The rule is ours, the serving slot i\
s healthy, the candidate can be reached alone",async check({settings,holder,live}){const seen=await live(),foreign=refuseForeignRule(seen);if(foreign?.do==="end")
return failed(foreign.why,foreign.next);const{lease,rule,slots}=seen;if(lease.state==="ours")return passed(`This release is in flight: ${describeWeights(rule.weights)}`);
const serving=soleSlot(rule.weights);if(serving===void 0)return failed(`Traffic is split (${describeWeights(rule.weights)}) and ${holder} holds no lease`,"Dispa\
tch the rollback workflow first: it brings all traffic onto the last known good.");const server=slots[serving];if(!isEmpty(server)&&healthyTargets(server)<server.
desired)return failed(`The serving slot ${serving} has ${describeHealth(server)}`,"Make the serving version healthy first; a canary needs a sound control, and a\
 rollback a sound way back.");const unreachable=["blue","green"].filter(slot=>!rule.reachable.includes(slot));return unreachable.length>0?failed(`No rule on the\
 header ${settings.smoke.header} leads to ${unreachable.join(" and ")} alone`,`Add a listener rule before ${rule.arn}: http-header ${settings.smoke.header} = ${unreachable[0]}\
 forwards to that slot's target group.`):passed(isEmpty(server)?`Nothing serves yet: a first release into ${otherSlot(serving)}`:`${server.mark?.release??"an un\
marked version"} serves from ${serving}, ${describeHealth(server)}`)}},where='Settings → Environments of the repository (docs/setup.md, "GitHub environments")',
FORWARD=["deploy","traffic"],environmentsProtected={id:"environments-protected",title:"Each job has its GitHub environment, which lets it in and asks whom it mu\
st",async check(context){const{settings}=context,demanded2={settings,demands:demandsOf(context.policy)},names=distinct(Object.values(settings.github)),answers=await Promise.
all(names.map(name=>answerOf(()=>context.environment(name)))),branch=await answerOf(context.defaultBranch),unread2=[...answers,branch].flatMap(answer=>"fault"in
answer?[answer.fault]:[]),known=answers.flatMap(answer=>"is"in answer&&answer.is!==void 0?[answer.is]:[]),rulesOf=name=>known.find(rules=>sameEnvironment(rules.
name,name)),faults=[...FORWARD.flatMap(job=>nameFaults(job,settings.github[job],demanded2)),...rollbackNameFaults(demanded2),...unread2,...missing(names.filter(
(_,index)=>isMissing(answers[index]))),...FORWARD.map(job=>reviewerFault(job,rulesOf(settings.github[job]),demanded2)),...known.map(rules=>refRefusal(rules,context.
ref)),"is"in branch?rollbackAdmits(rulesOf(settings.github.rollback),branch.is):void 0].filter(fault=>fault!==void 0);return faults.length>0?failed(distinct(faults.
map(({found:found2})=>found2)).join("; "),`${distinct(faults.map(({next})=>next.replace(/\.$/,""))).join(". ")}. See ${where}.`):costs(demanded2,names,rulesOf)}},
demandsOf=reading=>reading.state==="read"?reading.policy.environments:void 0,answerOf=async ask=>{try{return{is:await ask()}}catch(error){if(!(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1||error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.$P))throw error;return{fault:{found:error.message,next:error.next}}}},isMissing=answer=>answer!==
void 0&&"is"in answer&&answer.is===void 0,distinct=names=>names.filter((name,index)=>names.findIndex(other=>sameEnvironment(other,name))===index),missing=names=>names.
length===0?[]:[{found:`There is no GitHub environment ${names.join(", ")}; a job that names it would create it without any protection`,next:`Create ${names.join(
", ")}`}],rollbackNameFaults=({settings,demands:demands2})=>{const wanted=demands2?.rollback,{rollback}=settings.github;return wanted===void 0||sameEnvironment(
wanted,rollback)?[]:[{found:`The policy wants ${wanted} as the environment of the job that rolls back, which uses ${rollback}`,next:`Set rollback-environment to\
 ${wanted} in the calling workflow, and github.rollback in the config`}]},rollbackAdmits=(rules,branch)=>{if(rules===void 0)return;const fault=refRefusal(rules,
{type:"branch",name:branch});return fault===void 0?void 0:{...fault,found:`${fault.found}, from which a rollback is dispatched`}},costs=({settings,demands:demands2},names,rulesOf)=>{
const{deploy,traffic,rollback}=settings.github,reviewers=rulesOf(deploy)?.reviewers??[],back=rulesOf(rollback),warnings=[];return back!==void 0&&back.reviewers.
length>0&&warnings.push({found:`The environment ${rollback} asks ${back.reviewers.join(", ")} for approval: a rollback waits for a person`,next:`Remove the revi\
ewers of ${rollback}`}),back!==void 0&&back.waitTimer>0&&warnings.push({found:`The environment ${rollback} makes every rollback wait ${back.waitTimer} minutes`,
next:`Remove the wait timer of ${rollback}`}),reviewers.length===0&&demandsReviewer("deploy",{settings,demands:demands2})===void 0&&warnings.push({found:`The en\
vironment ${deploy} asks nobody for approval`,next:`Add a required reviewer to ${deploy}`}),sameEnvironment(deploy,traffic)&&warnings.push({found:`Deploying and\
 shifting traffic share the environment ${deploy}: a role that trusts it trusts both jobs`,next:`Give the traffic an environment of its own, such as ${deploy}-t\
raffic`}),warnings.length>0?warned(warnings.map(({found:found2})=>found2).join("; "),`${warnings.map(({next})=>next).join(". ")}.`):passed(`${deploy} asks ${reviewers.
join(", ")}; ${names.join(", ")} exist and admit what runs in them`)},imageExists={id:"image-exists",title:"The image tag resolves to a digest",async check({tag,
settings,digest}){const found2=await digest();return found2===void 0?failed(`There is no image ${settings.image}:${tag}`,`Build and push ${settings.image}:${tag}\
 before the tag, or wait for the build that does.`):passed(`${settings.image}:${tag} is ${found2}`)}},leaseFree={id:"lease-free",title:"No other release is in f\
light",async check({live}){const seen=await live(),tampered=refuseTampered(seen);if(tampered?.do==="end")return failed(tampered.why,tampered.next);const{lease}=seen;
switch(lease.state){case"other":{const{why,next}=refuseOtherHolder(lease.lease);return failed(why,next)}case"unknown":{const{why,next}=refuseUnknown(lease.lease);
return failed(why,next)}case"fired":{const{holder,release:release2,back,dueAt}=lease.lease;if(lease.by!=="another")return passed("The lease of this release is o\
ver: the next job takes it anew");if(hasRestored(seen,lease.lease))return passed(`The lease of ${holder} for ${release2} ended at ${new Date(dueAt).toISOString()}\
 and AWS has restored ${describeWeights(back)}: this release takes it over`);const{why,next}=refuseNotRestored(seen,lease.lease);return failed(why,next)}default:
return passed(lease.state==="ours"?"This release holds the lease":"Nobody holds the lease")}}},newerThanServing={id:"newer-than-serving",title:"The tag is newer\
 than what serves",async check({tag,commit,live}){const{rule,slots,lease}=await live(),slot=lease.state==="ours"?lease.lease.stable:heavierSlot(rule.weights),serving=slot===
void 0?void 0:slots[slot],{mark,strangeMark}=serving??{};if(mark===void 0&&strangeMark!==void 0)return warned(`What serves cannot be compared with ${tag}: ${strangeMark}`,
"Find out who writes the tags of the ECS service; this release writes its own.");if(mark===void 0||versionOfTag(tag)===void 0)return passed("No marked release s\
erves yet");const order=compareTags(tag,mark.release);return order>0?passed(`${tag} is newer than ${mark.release}`):order<0?failed(`${tag} is older than ${mark.
release}, which serves`,`Push a tag newer than ${mark.release}, or dispatch the rollback workflow with to: ${tag}.`):mark.commit===commit?passed(`${tag} already\
 serves`):failed(`${mark.release} serves from commit ${mark.commit.slice(0,12)}, but ${tag} names ${commit.slice(0,12)}`,"Release it under a new version: a tag \
that changes its meaning cannot be traced.")}},rightAccount={id:"right-account",title:"The credentials belong to the configured account and region",async check({
settings,whoAmI}){const{account,region,arn}=await whoAmI();return account!==settings.account?failed(`The credentials of ${arn} belong to account ${account}, the\
 config says ${settings.account}`,`Give a role of account ${settings.account}, or correct environments.${settings.environment}.account.`):region!==settings.region?
failed(`The calls go to region ${region}, the config says ${settings.region}`,`Correct AWS_REGION or environments.${settings.environment}.region.`):passed(`${arn}\
 in ${region}`)}},tagIsVersion={id:"tag-is-version",title:"The tag is a strict SemVer version that an image can carry",async check({tag}){const version=versionOfTag(
tag);if(version===void 0)return failed(`The tag is ${JSON.stringify(tag)}`,"Push a tag of the form v1.4.0 or v1.4.0-rc.1, at most 128 characters: three numbers \
without leading zeros.");const fault=imageTagFault(tag);return fault===void 0?passed(`${tag} is version ${version}`):failed(fault.what,fault.next)}},tagNamesCommit={
id:"tag-names-commit",title:"The tag exists and names the commit that runs",async check({tag,commit,commitOfTag}){const named=await commitOfTag();return named===
void 0?failed(`There is no tag ${tag} in the repository`,`Push it: git push origin ${tag}`):named===commit?passed(`${tag} names ${commit.slice(0,12)}`):failed(`${tag}\
 names ${named.slice(0,12)}, but this run was started for ${commit.slice(0,12)}`,"Start the release from the tag itself; if the tag was moved, release under a n\
ew version.")}},withoutNulls=value=>Array.isArray(value)?value.map(item=>withoutNulls(item)):typeof value!="object"||value===null?value:Object.fromEntries(Object.
entries(value).filter(([,member])=>member!==null).map(([name,member])=>[name,withoutNulls(member)])),LONGEST=1048576,isObject=value=>typeof value=="object"&&value!==
null&&!Array.isArray(value),parseTaskDefinition=(text2,path)=>{const next=`Make ${path} a JSON object with the members of ecs:RegisterTaskDefinition.`;if(text2.
length>LONGEST)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${path} has ${text2.length} characters; ECS registers at most 65,536 byt\
es`,next:`Shorten ${path}: move variables to environment files or to parameters.`});let parsed;try{parsed=JSON.parse(text2)}catch(cause){throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${path} is not JSON: ${cause.message}`,next,cause})}if(Array.isArray(parsed))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`${path}\
 holds a list`,next:`${next} A list of containers stands in its member "containerDefinitions".`});if(!isObject(parsed))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${path} holds ${parsed===null?"null":typeof parsed}`,next});if((0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.QZ)(parsed))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${path} has objects and lists more than ${_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.lr} deep, which no task definition has`,next});return refuseAnswer(
parsed,path),withoutNulls(parsed)},refuseAnswer=(parsed,path)=>{const inner=Object.hasOwn(parsed,"taskDefinition")?parsed.taskDefinition:void 0;if(!isObject(inner)||
Object.hasOwn(parsed,"containerDefinitions"))return;const{tags}=parsed,move=Array.isArray(tags)&&tags.length>0?', and move "tags" into it':"";throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${path} is the whole answer of describe-task-definition: the task definition stands in its member "taskDefinition"`,next:`Keep what stands in "taskDef\
inition" alone${move}: aws ecs describe-task-definition … --query taskDefinition`})},ANY_DIGEST=`sha256:${"0".repeat(64)}`,taskDefinitionRenders={id:"task-def\
inition-renders",title:"The task definition stands at this commit, has the container, and ECS can register it",async check({settings,taskDefinition,commit,tag}){
const path=settings.taskDefinition,text2=await taskDefinition();if(text2===void 0)return failed(`There is no file ${path} at ${commit.slice(0,12)}`,`Commit it, \
or correct environments.${settings.environment}.task-definition.`);const{container,image}=settings,template=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
P9)({template:parseTaskDefinition(text2,path),container,image:`${image}@${ANY_DIGEST}`}),fingerprint=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.ax)(
{release:tag,template}),mark={release:tag,commit,digest:ANY_DIGEST,fingerprint,good:!1},{faultyTaskDefinition,taskDefinitionFaults}=await __webpack_require__.e(
166).then(__webpack_require__.bind(__webpack_require__,8166)),faults=taskDefinitionFaults({template,container,mark});if(faults.length>0)throw faultyTaskDefinition(
path,faults);return passed(`${path} has the container ${container}, and nothing that ECS is known to refuse`)}},EARLY_GATES=[tagIsVersion,tagNamesCommit],GATES=[
...EARLY_GATES,withinPolicy,newerThanServing,rightAccount,imageExists,taskDefinitionRenders,environmentsProtected,baselineSane,leaseFree],runGates=async(gates,context,clock)=>Promise.
all(gates.map(async gate=>{const startedAt=clock.now(),result=await resultOf(gate,context);return{id:gate.id,title:gate.title,...result,duration:clock.now()-startedAt}})),
resultOf=async(gate,context)=>{try{return await gate.check(context)}catch(error){return explain(error)}},explain=error=>{if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j$||error instanceof Error&&error.name==="AbortError")throw error;if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.uf)return failed(error.
message,error.next);const what=error instanceof Error?`${error.name}: ${error.message}`:String(error);return{...failed(`The gate itself is faulty, so nothing is\
 known: ${what}`,"Re-run the job; if it persists, report this with the trace below the table."),...error instanceof Error&&error.stack!==void 0?{trace:error.stack}:
{}}},makePlan=order=>{const{settings,tag,commit,digest,holder}=order,version=versionOfTag(tag);if(version===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`The tag is ${JSON.stringify(tag)}, which is no strict SemVer version`,next:"Push a tag of the form v1.4.0: three numbers without leading zeros."});const fault=imageTagFault(
tag);if(fault!==void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1(fault);const own=parseTaskDefinition(order.taskDefinition,settings.taskDefinition);
(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.i0)(own,settings.container);const template=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.P9)({
template:own,container:settings.container,image:`${settings.image}@${digest}`}),fingerprint=(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.ax)({release:tag,
template});return{settings,tag,version,commit,digest,holder,template,fingerprint}},prepareRelease=async order=>{const{settings,tag,commit,repository,images,holder}=order,
path=settings.taskDefinition,[text2,digest]=await Promise.all([repository.readFile({path,commit}),order.digest??images.digestOf(tag)]);if(text2===void 0)throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`There is no file ${path} at ${commit.slice(0,12)}`,next:`Commit it, or correct environments.${settings.environment}.task-definition.`});if(digest===void 0)
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`There is no image ${settings.image}:${tag}`,next:`Build and push ${settings.image}:${tag}\
 first.`});if(!/^sha256:[0-9a-f]{64}$/.test(digest))throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The input image-digest is ${JSON.stringify(
digest)}`,next:"Give the digest output of validate-gate: sha256: and 64 hexadecimal digits."});return makePlan({settings,tag,commit,digest,holder,taskDefinition:text2})},
refuseFaultyTaskDefinition=async plan=>{const{faultyTaskDefinition,taskDefinitionFaults}=await __webpack_require__.e(166).then(__webpack_require__.bind(__webpack_require__,
8166)),{template,settings}=plan,faults=taskDefinitionFaults({template,container:settings.container,mark:(0,_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
Fg)(plan)});if(faults.length>0)throw faultyTaskDefinition(settings.taskDefinition,faults)},DOTS=/^(?:\.|%2e){1,2}$/i,LONGEST_PLACE=200,pathFault=path=>{if(path.
includes("\\"))return"has a \\, which stands for / in an address: it could lead to another host";if(path.startsWith("//"))return"begins with //, after which the\
 name of another host stands";if(/[\s\p{Cc}]/u.test(path))return"has a space or a control character, which an address cannot have";if(path.includes("#"))return"\
has a #, after which nothing is sent";const[beforeQuery=""]=path.split("?",1);if(beforeQuery.split("/").some(segment=>DOTS.test(segment)))return"has a segment .\
 or .., which an address does not keep: write the path that is meant"},baseFault=text2=>{if(!/^https?:\/\/[^/\\?#\s]/i.test(text2)||!URL.canParse(text2))return"\
is no http or https address";const url=new URL(text2);return url.username!==""||url.password!==""||/^https?:\/\/[^/]*@/i.test(text2)?"holds a user name or a pas\
sword: secrets never stand in the configuration":text2.includes("?")||text2.includes("#")?"has more than scheme, host, port and path":pathFault(text2.slice(text2.
indexOf("//")+2).replace(/^[^/\\]*/,""))},requestUrl=(base,path)=>{const fault=baseFault(base),joined=`${base.endsWith("/")?base.slice(0,-1):base}${path}`,why=fault!==
void 0?`the address ${fault}`:pathIn(path)??(stays(joined,base)?void 0:LEAVES);if(why===void 0)return new URL(joined).href;throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`${JSON.stringify(path)} below ${JSON.stringify(base)} is not asked for: ${why}`,next:"Write an address of scheme, host and port, and below it a path t\
hat begins with one /."})},LEAVES="the request would leave for another host",pathIn=path=>{const fault=pathFault(path);return fault===void 0?void 0:`the path ${fault}`},
stays=(url,base)=>URL.canParse(url)&&sameOrigin(url,base),sameOrigin=(one,other)=>new URL(one).origin===new URL(other).origin,describeRedirect=(url,{status,location})=>{
if(status<300||status>399||location===void 0)return;if(!URL.canParse(location,url))return"it redirects to something that is no address, and is not followed";const to=new URL(
location,url),place=`${to.protocol}//${to.host}${to.pathname}`,shown2=place.length>LONGEST_PLACE?`${place.slice(0,LONGEST_PLACE)}…`:place,other=sameOrigin(to.
href,url)?"":", which is another origin";return`it redirects to ${shown2}${other}; redirects are not followed`},valueAt=(json,path)=>path.split(".").reduce((value,key)=>{
if(!(typeof value!="object"||value===null))return Object.hasOwn(value,key)?value[key]:void 0},json),parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},
LONGEST_SHOWN=200,shown=value=>{const text2=JSON.stringify(value)??"absent";return text2.length>LONGEST_SHOWN?`${text2.slice(0,LONGEST_SHOWN)}… (cut)`:text2},
complaints=(expect,answer,url)=>{const found2=[],{status}=answer;if(status!==expect.status){const redirect=describeRedirect(url,{status,location:answer.headers.
location});found2.push(`status ${status} instead of ${expect.status}${redirect===void 0?"":`: ${redirect}`}`)}expect.maxLatency!==void 0&&answer.latency>expect.
maxLatency&&found2.push(`took ${Math.round(answer.latency)} ms, at most ${expect.maxLatency} ms were allowed`);const paths=Object.entries(expect.json);if(paths.
length>0){const json=parseJson(answer.body);if(json===void 0)found2.push("the body is not JSON");else for(const[path,wanted]of paths){const value=valueAt(json,path);
value!==wanted&&found2.push(`${path} is ${shown(value)} instead of ${JSON.stringify(wanted)}`)}}return found2},SMOKE_METRIC="smoke",SAFE_METHODS=["GET","HEAD","\
OPTIONS"],probedMetrics=(metrics,options)=>{const{settings,clock,rounds,signal}=options,{interval}=metrics,checks=settings.smoke.checks.filter(({method})=>SAFE_METHODS.
includes(method)).map(check=>({...check,url:requestUrl(settings.smoke.url,check.path)})),sent={blue:new Map,green:new Map},intervalOf=at=>Math.floor(at/interval)*
interval;let probed=Number.NEGATIVE_INFINITY;const probeSlot=async(slot,at)=>{const results=await Promise.all(checks.map(check=>sendCheck(check,slot,options))),
tally=sent[slot].get(at)??{requests:0,bad:0,errors:0};for(const{bad,error}of results)tally.requests+=1,tally.bad+=bad?1:0,tally.errors+=error?1:0;sent[slot].set(
at,tally)},probeAll=async()=>{const at=intervalOf(clock.now());if(checks.length===0||at-probed<2*interval)return;probed=at;const until=Math.min(clock.now()+settings.
health.interval,at+interval);for(let round2=0;round2<rounds&&(round2===0||clock.now()<until);round2+=1)signal?.throwIfAborted(),await Promise.all(SLOTS.map(slot=>probeSlot(
slot,at)))};return{interval,edges:query=>metrics.edges(query),async counts(query){await probeAll();const window=await metrics.counts(query),slots={blue:withProbes(
window.slots.blue,sent.blue,query),green:withProbes(window.slots.green,sent.green,query)};return{...window,slots}}}},sendCheck=async(check,slot,{settings,probe,
signal})=>{try{const answer=await probe.send({method:check.method,url:check.url,headers:{...check.headers,[settings.smoke.header]:slot},timeout:Math.max(settings.
health.timeout,check.expect.maxLatency??0),...signal===void 0?{}:{signal}});return{bad:complaints(check.expect,answer,check.url).length>0,error:answer.status>=500}}catch{
return signal?.throwIfAborted(),{bad:!0,error:!0}}},withProbes=(counted,sent,{from,to})=>{const rows=new Map(counted.map(row=>[row.at,row]));for(const[at,tally]of sent){
if(at<from||at>=to)continue;const{requests,errors,metrics}=rows.get(at)??{requests:void 0,errors:0},smoke={total:tally.requests,bad:tally.bad};rows.set(at,{at,...withoutProbes(
{requests,errors},tally),p95:void 0,metrics:{...metrics,[SMOKE_METRIC]:smoke}})}return[...rows.values()].sort((a,b)=>a.at-b.at)},withoutProbes=({requests,errors},sent)=>{
if(requests===void 0)return{requests,errors};const left=Math.max(0,errors-sent.errors);return{requests:Math.max(left,requests-sent.requests),errors:left}},expectedVersion=(expect,version)=>expect.
replace(/\$\{(tag|version|commit|digest)\}/g,(_,key)=>version[key]),claimedVersion=(proof,answer)=>{const claimed="header"in proof?answer.headers[proof.header.toLowerCase()]:
valueAt(parseJson(answer.body),proof.json);return typeof claimed=="string"||typeof claimed=="number"?String(claimed):void 0},PAUSE_BETWEEN_ATTEMPTS=2*SECOND,PROOF_RETRIES=2,
runSmoke=async order=>{const{settings}=order,proof={name:"version",method:"GET",path:settings.smoke.version.path,headers:{},expect:{status:200,json:{}},retries:PROOF_RETRIES},
first=await runCheck(proof,order,!0);if(!first.passed)return[first];const ready={name:"readiness",method:"GET",path:settings.health.path,headers:{},expect:{status:200,
json:{}},retries:0},rest=[await runCheck(ready,order,!1)];for(const check of settings.smoke.checks)rest.push(await runCheck(check,order,"header"in settings.smoke.
version));return[first,...rest]},runCheck=async(check,order,provesVersion)=>{const{settings,slot,probe,clock,signal}=order,url=requestUrl(settings.smoke.url,check.
path),attempts=[];let found2=[];for(let attempt=0;attempt<=check.retries;attempt+=1){attempt>0&&await clock.sleep(PAUSE_BETWEEN_ATTEMPTS,signal);try{const answer=await probe.
send({method:check.method,url,headers:{...check.headers,[settings.smoke.header]:slot},timeout:Math.max(settings.health.timeout,check.expect.maxLatency??0),...check.
body===void 0?{}:{body:check.body},...signal===void 0?{}:{signal}});attempts.push(`${answer.status} in ${Math.round(answer.latency)} ms`),found2=[...complaints(
check.expect,answer,url),...provesVersion?wrongVersion(order,answer):[]]}catch(error){signal?.throwIfAborted();const reason=error instanceof Error?error.message:
String(error);attempts.push(reason),found2=[`no answer: ${reason}`]}if(found2.length===0)break}return{name:check.name,passed:found2.length===0,request:`${check.
method} ${check.path}`,attempts,complaints:found2}},wrongVersion=({settings,version},answer)=>{const proof=settings.smoke.version,wanted=expectedVersion(proof.expect,
version),claimed=claimedVersion(proof,answer);return claimed===wanted?[]:[`the ${"header"in proof?`header ${proof.header}`:`JSON value ${proof.json}`} says ${claimed===
void 0?"nothing":shown(claimed)} instead of ${JSON.stringify(wanted)}: another version answered`]},originOf=address2=>{if(!URL.canParse(address2))return;const{protocol,
origin}=new URL(address2);return protocol==="https:"||protocol==="http:"?origin:void 0},POLICY_PATH=".github/greenlight-policy.yml",trustingLine=(origin,environment)=>`\
origins: { metrics: ["${origin}"] } under environments.${environment} of ${POLICY_PATH} on the protected default branch`,LOOPBACK=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/,
refuseMetricSecrets=({url,environment,trusted:trusted2})=>{const origin=originOf(url),refuse2=(why,next)=>new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
j1({what:`The secrets for the metric source are not sent to ${origin??JSON.stringify(url)}, which metrics.prometheus.url names: ${why}`,next});if(origin===void 0)
return refuse2("it is no http or https address","Mend metrics.prometheus.url.");const{protocol,hostname}=new URL(origin);if(protocol!=="https:"&&!(protocol==="h\
ttp:"&&LOOPBACK.test(hostname)))return refuse2("only https keeps them from being read on the way","Give the server https, or a proxy on the runner itself that s\
peaks it (http://127.0.0.1:PORT).");const line=trustingLine(origin,environment);if(trusted2?.metrics===void 0)return refuse2(`${trusted2===void 0?"no policy say\
s that they may go there":"the policy, as far as it can be trusted, lets them go nowhere"}, and the config alone cannot, because it comes with the tag`,`If that\
 is your server, write ${line}. Otherwise pass neither METRICS_TOKEN nor METRICS_HEADERS.`);if(!trusted2.metrics.some(each=>originOf(each)===origin))return refuse2(
`the policy trusts ${trusted2.metrics.join(", ")||"no origin at all"}`,`Set metrics.prometheus.url to a server there; if this one is yours as well, write ${line}\
.`)},unreadMetric=(name,error)=>{if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.$P)return{notes:[`${name} could not be read: ${error.message}`],
partial:!0};if(error instanceof _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1)return{notes:[],mistakes:[{what:error.message,next:error.next}]};throw error},
joinRemarks=parts=>{const mistakes=parts.flatMap(part=>part.mistakes??[]);return{notes:parts.flatMap(({notes})=>notes),...mistakes.length>0&&{mistakes},...parts.
some(({partial})=>partial)&&{partial:!0}}},OWN=["host","connection","content-length","expect","http2-settings","keep-alive","te","trailer","transfer-encoding","\
upgrade"],CREDENTIAL=/(?:^|[-_])(?:authorization|authentication|cookie2?|credentials?|jwt|passw(?:or)?d|secret|session|token|api[-_]?key|access[-_]?key)(?:[-_]|$)/,
isCredentialHeader=name=>{const lower=name.toLowerCase();return lower.startsWith("proxy-")||CREDENTIAL.test(lower)},isOwnHeader=name=>OWN.includes(name.toLowerCase()),
MAX_DESCRIPTION=512,VERSION=2,KNOWN=new Set(["v","h","r","p","e","a","d","s","b","n","x","w","m"]),LATEST=253402300799,seconds=instant=>Math.floor(instant/SECOND),
wireOf=(terms,shifts,why)=>{const acquired=seconds(terms.acquiredAt);return{v:VERSION,h:terms.holder,r:terms.release,p:terms.purpose,e:terms.epoch,a:acquired,d:seconds(
terms.dueAt),s:terms.stable==="blue"?"b":"g",b:[terms.back.blue,terms.back.green],...terms.size===0?{}:{n:terms.size},...shifts.length===0?{}:{x:shifts.map(({at,
percent})=>[seconds(at)-acquired,percent])},...terms.held===void 0?{}:{w:[seconds(terms.held.since),why]}}},encodeLease=terms=>{const newest=Math.max(0,terms.shifts.
length-1);for(let dropped=0;dropped<=newest;dropped+=1){const shifts=terms.shifts.slice(dropped),withWhy=length=>JSON.stringify(wireOf(terms,shifts,terms.held?.
why.slice(0,length)??""));for(let length=terms.held?.why.length??0;length>=0;length-=1){const text2=withWhy(length);if(text2.length<=MAX_DESCRIPTION)return text2}}
throw new _packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_0__.j1({what:`The lease of ${terms.release} for ${terms.holder} does not fit into ${MAX_DESCRIPTION} \
characters`,next:"Use a shorter tag."})},isWhole2=value=>Number.isSafeInteger(value),isEpoch=value=>isWhole2(value)&&value>=1,isText=value=>typeof value=="strin\
g",isPair=value=>Array.isArray(value)&&value.length===2,isWeight=value=>isWhole2(value)&&value>=0&&value<=999,isTime=value=>isWhole2(value)&&value>=0&&value<=LATEST,
isPercent=value=>typeof value=="number"&&value>=0&&value<=100,flawOf=wire=>{const{v,h,r,p,e,a,d,s,b,n,x,w,m}=wire;if(v!==VERSION)return`its version is ${JSON.stringify(
v??null)}, not ${VERSION}`;if(m!==void 0&&!(Array.isArray(m)&&m.every(isText)))return"its list of members that must be understood is no list of names";const strange=(m??
[]).find(member=>!KNOWN.has(member));if(strange!==void 0)return`it has a member that must be understood, ${JSON.stringify(strange)}, and this version does not k\
now it`;if(!isText(h)||!isText(r))return"it names no holder or no release";if(p!=="release"&&p!=="rollback")return`its purpose is ${JSON.stringify(p??null)}`;if(!isEpoch(
e))return`its epoch is ${JSON.stringify(e??null)}`;if(!isTime(a)||!isTime(d))return"a time is no whole second";if(s!=="b"&&s!=="g")return`its stable slot is ${JSON.
stringify(s??null)}`;if(!isPair(b)||!b.every(isWeight))return"its weights are no two numbers from 0 to 999";if(n!==void 0&&!(isWhole2(n)&&n>=0))return"its size \
is no whole number";const isShift=shift=>isPair(shift)&&isWhole2(shift[0])&&isTime(a+shift[0])&&isPercent(shift[1]);if(x!==void 0&&!(Array.isArray(x)&&x.every(isShift)))
return"its shifts are no list of pairs";if(w!==void 0&&!(isPair(w)&&isTime(w[0])&&isText(w[1])))return"its hold is no time and reason"},decodeLease=description=>{
let parsed;try{parsed=JSON.parse(description??"")}catch{return{unreadable:description?"its description is not JSON":"it has no description"}}if(typeof parsed!="\
object"||parsed===null||Array.isArray(parsed))return{unreadable:"its description is no JSON object"};const members=parsed,flaw=flawOf(members),epoch=members.e;if(flaw!==
void 0)return{unreadable:flaw,...isEpoch(epoch)?{epoch}:{}};const{h,r,p,e,a,d,s,b,n,x,w}=parsed,stable=s==="b"?"blue":"green",back={blue:b[0],green:b[1]};return{
holder:h,release:r,purpose:p,epoch:e,acquiredAt:a*SECOND,dueAt:d*SECOND,stable,back,size:n??0,shifts:(x??[]).map(([since,percent])=>({at:(a+since)*SECOND,percent})),
...w===void 0?{}:{held:{since:w[0]*SECOND,why:w[1]}}}},common=lists=>lists.filter(list2=>list2!==void 0).reduce((all,list2)=>{if(all===void 0)return list2;const known=list2.
map(originOf);return all.filter(origin=>known.includes(originOf(origin)))},void 0),trusted=layers=>{const metrics=common(layers.map(({bounds})=>bounds.origins.metrics)),
smoke=common(layers.map(({bounds})=>bounds.origins.smoke));return{...metrics===void 0?{}:{metrics},...smoke===void 0?{}:{smoke}}},demands=layers=>{const named=job=>{
const found2=layers.find(({bounds})=>bounds.github[job]!==void 0)?.bounds.github[job];return found2===void 0?{}:{[job]:found2}},asked=layers.flatMap(({bounds})=>bounds.
reviewers??[]);return{...named("deploy"),...named("traffic"),...named("rollback"),reviewers:[...new Set(asked)]}},policyOf=(source,layers)=>({origins:source.protected?
trusted(layers):{},environments:demands(layers),source,layers}),MOST=8,anyOf=values=>{const more=values.length>MOST?` and ${values.length-MOST} more`:"";return values.
length===0?"left away: none is admitted":values.length===1?String(values[0]):`one of ${values.slice(0,MOST).join(", ")}${more}`},listed=(key,of,said,{leads,dispensable,
admits=(entry,value)=>entry===value}={})=>({key,leads:leads===!0,outside:(bounds,settings)=>{const list2=of(bounds);return list2===void 0?[]:said(settings).filter(
({value})=>value===void 0||!list2.some(entry=>admits(entry,value))).map(({path,file,found:found2})=>({path,...file===void 0?{}:{file},found:found2,admits:anyOf(
list2),key}))},clash:(one,other)=>{const[a,b]=[of(one),of(other)];return a===void 0||b===void 0||dispensable===!0||a.some(left=>b.some(right=>admits(left,right)||
admits(right,left)))?void 0:[anyOf(a),anyOf(b)]}}),within=({min,max},show)=>min===void 0?max===void 0?"anything":`at most ${show(max)}`:max===void 0?`at least ${show(
min)}`:`from ${show(min)} to ${show(max)}`,ranged=(key,of,said,show=String)=>({key,leads:!1,outside:(bounds,settings)=>{const range=of(bounds);if(range===void 0)
return[];const{min=Number.NEGATIVE_INFINITY,max=Number.POSITIVE_INFINITY}=range,{path,value,found:found2}=said(settings);return value>=min&&value<=max?[]:[{path,
found:found2,admits:within(range,show),key:`${key}.${value>max?"max":"min"}`}]},clash:(one,other)=>{const[a,b]=[of(one),of(other)];if(a===void 0||b===void 0)return;
const min=Math.max(a.min??Number.NEGATIVE_INFINITY,b.min??Number.NEGATIVE_INFINITY),max=Math.min(a.max??Number.POSITIVE_INFINITY,b.max??Number.POSITIVE_INFINITY);
return min<=max?void 0:[within(a,show),within(b,show)]}}),text=(path,value)=>({path,value,found:`is ${JSON.stringify(value)}`}),ofFile=(path,value)=>({...text(path,
value),file:!0}),number=(path,value)=>({path,value,found:`is ${value}`}),time=(path,value)=>({path,value,found:`is ${describeDuration(value)}`}),role=(job,instead)=>listed(
`roles.${job}`,({roles})=>roles[job],({roles})=>{const value=roles[job]??(instead===void 0?void 0:roles[instead]),path=`roles.${job}`;return[value===void 0?{path,
value,found:"is absent, so the job's own credentials would be used"}:text(path,value)]},{leads:!0}),address=(path,url)=>({path,value:originOf(url),found:`is ${JSON.
stringify(url)}`}),sameOrigin2=(entry,value)=>originOf(entry)===originOf(value),pathToAll=settings=>({path:settings.strategy==="blue-green"?"strategy":"canary.s\
teps",percents:stagesOf(settings,!1).map(({percent})=>percent)}),firstStep=settings=>{const{path,percents}=pathToAll(settings),value=percents[0]??100;return path===
"strategy"?{path,value,found:`is blue-green, whose first step is ${value} %`}:{path:"canary.steps[0]",value,found:`is ${value}`}},largestStep=settings=>{const{path,
percents}=pathToAll(settings),rises=percents.map((percent,index)=>{const before=percents[index-1]??0;return{value:percent-before,found:`rises by ${percent-before}\
, from ${before} to ${percent}`}}),[largest]=rises.sort((a,b)=>b.value-a.value);return{path,value:largest?.value??100,found:largest?.found??"has no steps"}},holdback=settings=>settings.
strategy==="blue-green"?{path:"strategy",value:0,found:"is blue-green, which holds nothing back"}:number("bake.holdback",settings.bake.holdback),perSlot=(member,key)=>({
slots})=>SLOTS.map(slot=>text(`slots.${slot}.${key}`,slots[slot][member])),beginsWith=(entry,image)=>image===entry||image.startsWith(`${entry}/`),demanded=yes=>yes===
!0?["true"]:void 0,flag=(path,value)=>({path,value:String(value),found:`is ${value}`}),BOUNDS=[listed("accounts",b=>b.accounts,s=>[text("account",s.account)],{leads:!0}),
listed("regions",b=>b.regions,s=>[text("region",s.region)],{leads:!0}),role("validate"),role("deploy"),role("traffic"),role("recover","rollback"),role("rollback"),
listed("roles.lease",b=>b.roles.lease,s=>[text("lease.role",s.lease.role)],{leads:!0}),listed("rules",b=>b.rules,s=>[text("rule",s.rule)]),listed("applications",
b=>b.applications,s=>[ofFile("service",s.service)]),listed("clusters",b=>b.clusters,s=>[text("cluster",s.cluster)]),listed("services",b=>b.services,perSlot("ser\
vice","service")),listed("target-groups",b=>b.targetGroups,perSlot("targetGroup","target-group")),listed("schedule-groups",b=>b.scheduleGroups,s=>[text("lease.g\
roup",s.lease.group)]),listed("images",b=>b.images,s=>[ofFile("image",s.image)],{admits:beginsWith}),...["deploy","traffic","rollback"].map(job=>listed(`github.${job}`,
({github})=>github[job]===void 0?void 0:[github[job]],({github})=>[text(`github.${job}`,github[job])])),listed("reviewers",b=>demanded(b.reviewers?.includes("de\
ploy")),s=>[flag("gates.require-reviewer",s.gates.requireReviewer)]),listed("origins.metrics",b=>b.origins.metrics,({metrics:{prometheus}})=>prometheus===void 0?
[]:[address("metrics.prometheus.url",prometheus.url)],{admits:sameOrigin2,dispensable:!0}),listed("origins.smoke",b=>b.origins.smoke,s=>[address("smoke.url",s.smoke.
url)],{admits:sameOrigin2}),listed("metric-sources",b=>b.metricSources,s=>[text("metrics.source",s.metrics.prometheus===void 0?"cloudwatch":"prometheus")]),listed(
"strategies",b=>b.strategies,s=>[text("strategy",s.strategy)]),ranged("canary.first-step",b=>b.canary.firstStep,firstStep),ranged("canary.largest-step",b=>b.canary.
largestStep,largestStep),ranged("canary.step-duration",b=>b.canary.stepDuration,s=>time("canary.step-duration",s.canary.stepDuration),describeDuration),ranged("\
canary.min-requests",b=>b.canary.minRequests,s=>number("canary.min-requests",s.canary.minRequests)),ranged("canary.patience",b=>b.canary.patience,s=>time("canar\
y.patience",s.canary.patience),describeDuration),listed("canary.on-inconclusive",b=>b.canary.onInconclusive,s=>[text("canary.on-inconclusive",s.canary.onInconclusive)]),
ranged("bake.duration",b=>b.bake.duration,s=>time("bake.duration",s.bake.duration),describeDuration),ranged("bake.holdback",b=>b.bake.holdback,holdback),ranged(
"limits.success-rate",b=>b.limits.successRate,s=>number("limits.success-rate",s.limits.successRate)),ranged("limits.error-rate",b=>b.limits.errorRate,s=>number(
"limits.error-rate",s.limits.errorRate)),ranged("limits.p95",b=>b.limits.p95,s=>time("limits.p95",s.limits.p95),describeDuration),ranged("limits.bake-error-rate",
b=>b.limits.bakeErrorRate,s=>number("limits.bake-error-rate",s.limits.bakeErrorRate)),ranged("judge.false-alarms",b=>b.judge.falseAlarms,s=>number("judge.false-\
alarms",s.judge.falseAlarms)),ranged("judge.error-ratio",b=>b.judge.errorRatio,s=>number("judge.error-ratio",s.judge.errorRatio)),listed("judge.limits",b=>b.judge.
limits,s=>[text("judge.limits",s.judge.limits)]),ranged("judge.harm-budget",b=>b.judge.harmBudget,s=>number("judge.harm-budget",s.judge.harmBudget)),ranged("jud\
ge.min-effect",b=>b.judge.minEffect,s=>number("judge.min-effect",s.judge.minEffect)),ranged("judge.latency-tolerance",b=>b.judge.latencyTolerance,s=>number("jud\
ge.latency-tolerance",s.judge.latencyTolerance)),listed("judge.observe-only",b=>b.judge.observeOnly,s=>s.judge.observeOnly.map((name,index)=>text(`judge.observe\
-only[${index}]`,name)),{dispensable:!0}),ranged("health.min-healthy",b=>b.health.minHealthy,s=>number("health.min-healthy",s.health.minHealthy)),ranged("lease.\
ttl",b=>b.lease.ttl,s=>time("lease.ttl",s.lease.ttl),describeDuration),ranged("lease.wait",b=>b.lease.wait,s=>time("lease.wait",s.lease.wait),describeDuration),
ranged("standby",b=>b.standby,s=>number("standby",s.standby)),listed("diagnostics.logs",b=>b.diagnostics.logs,s=>[text("diagnostics.logs",s.diagnostics.logs)]),
listed("automatic-rollback",b=>demanded(b.automaticRollback),s=>[flag("automatic-rollback",s.automaticRollback)])],keyOf=name=>/^[\w-]+$/.test(name)?name:JSON.stringify(
name),sourceOf=(path,provenance)=>{const found2=provenance.find(each=>each.path===path.replace(/\[\d+\]$/,""));return found2?.name===void 0?"":` (${found2.source}\
 ${found2.name})`},lineOf=({lines:lines2},key)=>{const line=lines2.get(key)??lines2.get(key.slice(0,key.lastIndexOf(".")));return line===void 0?"":` (${line})`},
differences=(settings,layers,provenance=[])=>layers.flatMap(layer=>{const{environment}=settings,{name,environments,bounds}=layer;if(!environments.includes(environment))
return[{path:"environment",setting:"environment",leads:!0,text:`${`environment is ${JSON.stringify(environment)}${sourceOf("environment",provenance)}, must be o\
ne of ${environments.join(", ")}`}: environments of ${name}`}];const place=`environments.${keyOf(environment)}`,told=({path,file,found:found2,admits,key},leads)=>{
const whole=file===!0?path:`${place}.${path}`,where2=`${place}.${key}${lineOf(layer,key)} of ${name}`;return{path:whole,setting:path,leads,text:`${whole}${sourceOf(
path,provenance)} ${found2}, must be ${admits}: ${where2}`}};return BOUNDS.flatMap(bound=>bound.outside(bounds,settings).map(outside=>told(outside,bound.leads)))}),
contradictions=(layers,environment)=>layers.flatMap((one,index)=>layers.slice(index+1).flatMap(other=>BOUNDS.flatMap(bound=>{const clash=bound.clash(one.bounds,
other.bounds);return clash===void 0?[]:[`${`environments.${keyOf(environment)}.${bound.key}`} admits ${clash[0]} in ${one.name}, but ${clash[1]} in ${other.name}`]}))),
SLOT_PLACEHOLDERS=["slot","service","target-group"],SHARED_PLACEHOLDERS=["cluster","load-balancer"],HIDDEN="***",LONGEST_LINE=4e3,SHORTEST_VALUE=4,FORMS=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
/\bgh[pousr]_[A-Za-z0-9]{16,255}/g,/\bgithub_pat_\w{20,255}/g,/\bglpat-[\w-]{16,64}/g,/\bxox[abeprs]-[\w-]{10,255}/g,/\b[rs]k_(?:live|test)_\w{10,255}/g,/\bsk-[\w-]{20,255}/g,
/\bAIza[\w-]{30,64}/g,/\bnpm_[A-Za-z0-9]{30,64}/g,/\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g,/\beyJ[\w-]{10,4000}(?:\.[\w-]{1,4000}){0,4}/g],IN_URL=/(\w{1,20}:\/\/[^\s:@/]{0,200}:)[^\s@/]{1,500}(?=@)/g,
IN_HEADER=/\b(authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|token|digest)\s{1,3})?)[^\s"',;]{1,4000}/gi,ASSIGNED=/([\w.-]{1,100})(["']?\s{0,3}[:=]\s{0,3})("[^"]{0,4000}"?|'[^']{0,4000}'?|[^\s,;&"'}\]]{1,4000})/g,
SOUNDS_SECRET=/pass(?:word|wd|phrase)|secret|token|credential|(?:api|access|private|session|signing|encryption|account)[._-]?key|dsn|connection[._-]?string/i,PEM_BEGIN=/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
PEM_END=/-----END [A-Z ]{0,40}PRIVATE KEY-----/,NOTHING={names:[],environment:{}},soundsSecret=name=>SOUNDS_SECRET.test(name),redactor=(injected=NOTHING)=>{const names=new Set(
injected.names),isSecret=name=>names.has(name)||soundsSecret(name),values=Object.entries(injected.environment).filter(([name,value])=>isSecret(name)&&value.length>=
SHORTEST_VALUE).flatMap(([,value])=>[value,JSON.stringify(value).slice(1,-1),encodeURIComponent(wellFormed(value))]).sort((a,b)=>b.length-a.length),line=text2=>{
const known=values.reduce((safe,value)=>safe.replaceAll(value,HIDDEN),cut(text2));return FORMS.reduce((safe,form)=>safe.replace(form,HIDDEN),known).replace(IN_URL,
`$1${HIDDEN}`).replace(IN_HEADER,`$1${HIDDEN}`).replace(ASSIGNED,(whole,name,between,value)=>isSecret(name)&&!value.startsWith(HIDDEN)?`${name}${between}${quotedLike(
value)}`:whole)};return lines2=>{let inKey=!1;return lines2.map(text2=>{const begins=PEM_BEGIN.test(text2),hidden=inKey||begins;return inKey=hidden&&!PEM_END.test(
text2),hidden?`${HIDDEN} (part of a private key)`:line(text2)})}},cut=text2=>text2.length>LONGEST_LINE?`${text2.slice(0,LONGEST_LINE)}… (cut)`:text2,quotedLike=value=>{
const quote=/^["']/.exec(value)?.[0]??"";return`${quote}${HIDDEN}${quote}`},wellFormed=text2=>text2.replace(/[\ud800-\udfff]/gu,"�")})};export{id,ids,modules};

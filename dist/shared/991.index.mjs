const id=991,ids=[991],modules={9991:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{openWayOut:()=>openWayOut});var _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9182),_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9406),_packages_release_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(107),_empty_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2224),node_http__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
7067),node_https__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4708),node_net__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7030),node_util__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
7975),node_stream__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7075),node_zlib__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(8522),TUNNEL_LIMIT=10*_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.
Z2,nameOf=({host,port})=>host.includes(":")?`[${host}]:${port}`:`${host}:${port}`,proxyName=({shown,variable})=>`the proxy ${shown} (${variable})`,isError=node_util__WEBPACK_IMPORTED_MODULE_7__.
types.isNativeError,reasonOf=error=>{const[first]=isError(error)&&"errors"in error&&Array.isArray(error.errors)?error.errors:[];return isError(first)?first:error},
codeOf=error=>isError(error)?error.code:void 0,messageOf=error=>isError(error)?error.message.replace(/\s+/g," ").trim().slice(0,200):String(error),UNTRUSTED=/^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_UNTRUSTED)$/,
isUntrusted=error=>UNTRUSTED.test(codeOf(error)??""),refusal=(proxy,target,{statusCode=0,headers})=>{const status=`${statusCode} ${node_http__WEBPACK_IMPORTED_MODULE_4__.
STATUS_CODES[statusCode]??""}`.trim(),host=nameOf(target);if(statusCode===407){const schemes=/^[\w-]+/.exec(String(headers["proxy-authenticate"]??""))?.[0]??"Ba\
sic",asks=proxy.authorization===void 0?"asks for a user and a password":`does not accept the user and password in ${proxy.variable}`,basic=/^basic$/i.test(schemes);
return new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.LL({what:`${host} was not reached: ${proxyName(proxy)} ${asks} (${status}${basic?"":`, ${schemes}`}\
)`,next:basic?`Set ${proxy.variable} to http://USER:PASSWORD@host:port from a secret, special characters encoded as in a URL.`:"Let the proxy take Basic, or let\
 this runner through without a password: no other way to sign in is supported."})}const passing=statusCode>=500;return new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
LL({what:passing?`${proxyName(proxy)} could not reach ${host}: ${status}`.replace(/^t/,"T"):`${host} was not reached: ${proxyName(proxy)} refuses it with ${status}`,
next:`Let the proxy allow ${host}, or name the host in NO_PROXY when the runner reaches it directly.`,code:passing?"EHOSTUNREACH":void 0})},notConnected=(proxy,target,cause)=>new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
LL({what:`${nameOf(target)} was not reached: ${proxyName(proxy)} could not be reached: ${messageOf(cause)}`,next:`Check ${proxy.variable}, and that the runner m\
ay connect to the proxy.${isUntrusted(cause)?" Name its CA in NODE_EXTRA_CA_CERTS, a file of the runner.":""}`,code:codeOf(cause),cause}),late=(proxy,target)=>new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.
LL({what:`${nameOf(target)} was not reached: ${proxyName(proxy)} opened no connection to it within ${TUNNEL_LIMIT/_packages_release_mjs__WEBPACK_IMPORTED_MODULE_1__.
Z2} s`,next:"Look at the proxy, or name the host in NO_PROXY when the runner reaches it directly.",code:"ETIMEDOUT"}),notSecured=(proxy,target,cause)=>{const untrusted=isUntrusted(
cause);return new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.LL({what:untrusted?`${nameOf(target)} was not reached: the certificate that came through\
 ${proxyName(proxy)} is not trusted: ${messageOf(cause)}`:`${nameOf(target)} was not reached: TLS through ${proxyName(proxy)} failed: ${messageOf(cause)}`,next:untrusted?
"When the proxy opens TLS, name its CA in NODE_EXTRA_CA_CERTS, a PEM file of the runner, in the environment of the job.":"The proxy may answer with a page of it\
s own, for example to sign in: let it allow the host, or name the host in NO_PROXY.",code:codeOf(cause),cause})},serverName=({host})=>({servername:(0,node_net__WEBPACK_IMPORTED_MODULE_6__.
isIP)(host)===0?host:""}),connected=(proxy,target,signal)=>new Promise((resolve,reject)=>{const host=nameOf(target),request=(proxy.secure?node_https__WEBPACK_IMPORTED_MODULE_5__.
request:node_http__WEBPACK_IMPORTED_MODULE_4__.request)({method:"CONNECT",host:proxy.host,port:proxy.port,path:host,agent:!1,...serverName(proxy),signal,headers:{
host,...proxy.authorization===void 0?{}:{"proxy-authorization":proxy.authorization}}});request.once("connect",(answer,socket,head)=>{if(answer.statusCode===200&&
head.length===0)return resolve(socket);socket.destroy();const page=new Error("it sent a page of its own");reject(answer.statusCode===200?notSecured(proxy,target,
page):refusal(proxy,target,answer))}),request.once("error",error=>reject(notConnected(proxy,target,reasonOf(error)))),request.end()}),secured=(socket,signal)=>new Promise(
(resolve,reject)=>{const abort=()=>socket.destroy(new Error("late")),closed=()=>reject(new Error("the connection was closed"));signal.addEventListener("abort",abort,
{once:!0}),socket.once("error",reject),socket.once("close",closed),socket.once("secureConnect",()=>{signal.removeEventListener("abort",abort),socket.off("error",
reject),socket.off("close",closed),resolve(socket)})}),openTunnel=async({proxy,target,clock},secure)=>{const timeIsUp=new AbortController,open=new AbortController;
clock.sleep(TUNNEL_LIMIT,open.signal).then(()=>timeIsUp.abort(),()=>{});try{const socket=await connected(proxy,target,timeIsUp.signal);if(secure===void 0)return socket;
try{return await secured(secure(socket),timeIsUp.signal)}catch(error){throw socket.destroy(),notSecured(proxy,target,error)}}catch(error){throw timeIsUp.signal.
aborted?late(proxy,target):error}finally{open.abort()}},POOL={keepAlive:!0,maxSockets:50,timeout:4e3},targetOf=({host,port},standard)=>({host:host??"localhost",
port:Number(port??standard)}),urlOf=(scheme,{host,port})=>new URL(`${scheme}://${host.includes(":")?`[${host}]`:host}:${port}`),failed=done=>error=>done?.(error,
void 0),ProxyingHttpsAgent=class extends node_https__WEBPACK_IMPORTED_MODULE_5__.Agent{#proxies;#clock;constructor(proxies,clock){super(POOL),this.#proxies=proxies,
this.#clock=clock}createConnection(options,done){try{const target=targetOf(options,443),proxy=this.#proxies.proxyFor(urlOf("https",target));if(proxy===void 0)return super.
createConnection(options,done);const secure=socket=>super.createConnection({...options,socket});openTunnel({proxy,target,clock:this.#clock},secure).then(socket=>done?.(
null,socket),failed(done))}catch(error){failed(done)(error)}}},ProxyingHttpAgent=class extends node_http__WEBPACK_IMPORTED_MODULE_4__.Agent{#proxies;#clock;constructor(proxies,clock){
super(POOL),this.#proxies=proxies,this.#clock=clock}createConnection(options,done){try{const target=targetOf(options,80),proxy=this.#proxies.proxyFor(urlOf("htt\
p",target));if(proxy===void 0)return super.createConnection(options,done);openTunnel({proxy,target,clock:this.#clock}).then(socket=>done?.(null,socket),failed(done))}catch(error){
failed(done)(error)}}},createAgents=(proxies,clock)=>({httpAgent:new ProxyingHttpAgent(proxies,clock),httpsAgent:new ProxyingHttpsAgent(proxies,clock)}),createStraightAgents=()=>({
httpAgent:new node_http__WEBPACK_IMPORTED_MODULE_4__.Agent(POOL),httpsAgent:new node_https__WEBPACK_IMPORTED_MODULE_5__.Agent(POOL)}),MOST_REDIRECTS=5,REDIRECTS=[
301,302,303,307,308],WITHOUT_BODY=[204,205,304],DECODERS={gzip:node_zlib__WEBPACK_IMPORTED_MODULE_9__.createGunzip,"x-gzip":node_zlib__WEBPACK_IMPORTED_MODULE_9__.
createGunzip,deflate:node_zlib__WEBPACK_IMPORTED_MODULE_9__.createInflate,br:node_zlib__WEBPACK_IMPORTED_MODULE_9__.createBrotliDecompress},failed2=cause=>new TypeError(
"fetch failed",{cause}),portOf=({port,protocol})=>Number(port||(protocol==="https:"?443:80)),targetOf2=url=>({host:url.hostname.replace(/^\[|\]$/g,""),port:portOf(
url)}),routeOf=({url,headers},proxies,agents,straight)=>{const proxy=url.protocol==="http:"?proxies.proxyFor(url):void 0;if(proxy===void 0){const secure=url.protocol===
"https:",options2={...targetOf2(url),path:`${url.pathname}${url.search}`,agent:secure?agents.httpsAgent:straight.httpAgent,headers:{host:url.host,...headers}};return{
proxy,secure,options:options2}}const options={host:proxy.host,port:proxy.port,path:`${url.origin}${url.pathname}${url.search}`,agent:proxy.secure?straight.httpsAgent:
straight.httpAgent,...serverName(proxy),headers:{host:url.host,...headers,...proxy.authorization===void 0?{}:{"proxy-authorization":proxy.authorization}}};return{
proxy,secure:proxy.secure,options}},direct=(error,url,proxies)=>{if(error instanceof _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.LL)return error;const untrusted=isUntrusted(
error),exempt=proxies.isExempt(url);return!untrusted&&!exempt?error:new _packages_outbound_2_mjs__WEBPACK_IMPORTED_MODULE_0__.LL({what:`${url.host} was not reac\
hed${exempt?" directly, as NO_PROXY wants it":""}: ${error.message}`,next:untrusted?"Name the CA of its certificate in NODE_EXTRA_CA_CERTS, a PEM file of the ru\
nner, in the environment of the job.":"Take the host out of NO_PROXY when the runner reaches it through the proxy only.",code:error.code,cause:error})},answerTo=(request,proxies,agents,straight)=>new Promise(
(resolve,reject)=>{const{method,body,signal,url}=request,{proxy,secure,options}=routeOf(request,proxies,agents,straight),sent=(secure?node_https__WEBPACK_IMPORTED_MODULE_5__.
request:node_http__WEBPACK_IMPORTED_MODULE_4__.request)({...options,method,...signal===void 0?{}:{signal}});sent.once("response",answer=>{if(proxy===void 0||answer.
statusCode!==407)return resolve(answer);answer.destroy(),reject(failed2(refusal(proxy,targetOf2(url),answer)))}),sent.once("error",error=>{if(signal?.aborted)return reject(
signal.reason);if(sent.reusedSocket&&error.code==="ECONNRESET"&&(method==="GET"||method==="HEAD"))return resolve(answerTo(request,proxies,agents,straight));reject(
failed2(proxy===void 0?direct(error,url,proxies):notConnected(proxy,targetOf2(url),error)))}),sent.end(body)});async function*chunksOf(stream,signal){try{for await(const chunk of stream)
yield chunk}catch(cause){throw signal?.throwIfAborted(),new TypeError("terminated",{cause})}}var headersOf=answer=>{const headers=new Headers,{rawHeaders}=answer;
for(let at=0;at+1<rawHeaders.length;at+=2)headers.append(rawHeaders[at]??"",rawHeaders[at+1]??"");return headers},responseOf=(answer,{method,signal})=>{const status=answer.
statusCode??0,headers=headersOf(answer),init={status,statusText:answer.statusMessage??"",headers};if(method==="HEAD"||WITHOUT_BODY.includes(status))return answer.
resume(),new Response(null,init);const coding=headers.get("content-encoding")?.trim().toLowerCase(),decoder=coding===void 0?void 0:DECODERS[coding]?.(),stream=decoder===
void 0?answer:(0,node_stream__WEBPACK_IMPORTED_MODULE_8__.pipeline)(answer,decoder,()=>{});return new Response(ReadableStream.from(chunksOf(stream,signal)),init)},
requestOf=(input,init)=>{const text=String(input);if(!URL.canParse(text))throw new TypeError("What is no URL is not fetched");const url=new URL(text);if(url.protocol!==
"http:"&&url.protocol!=="https:")throw new TypeError(`${url.protocol} is not fetched`);if(url.username!==""||url.password!=="")throw new TypeError("A URL with u\
ser and password is not fetched");const{method="GET",body,signal}=init;if(body!=null&&typeof body!="string")throw new TypeError("Only texts are sent");const headers=new Headers(
init.headers),add=(name,value)=>{headers.has(name)||headers.set(name,value)};return add("accept","*/*"),add("accept-encoding","gzip, deflate, br"),add("user-age\
nt","greenlight"),typeof body=="string"&&add("content-type","text/plain;charset=UTF-8"),{url,method:method.toUpperCase(),headers:Object.fromEntries(headers),body:body??
void 0,signal:signal??void 0}},createFetch=(proxies,agents,straight)=>async(input,init={})=>{let request=requestOf(input,init);const{redirect="follow"}=init;for(let hops=0;;hops++){
request.signal?.throwIfAborted();const answer=await answerTo(request,proxies,agents,straight),{location}=answer.headers;if(redirect==="manual"||location===void 0||
!REDIRECTS.includes(answer.statusCode??0))return responseOf(answer,request);answer.destroy();const url=URL.canParse(location,request.url.href)?new URL(location,
request.url.href):void 0;if(redirect==="error"||request.method!=="GET"||url?.origin!==request.url.origin||hops===MOST_REDIRECTS)throw failed2(new Error(`${request.
url.host} redirects to ${url?.origin??"no URL"}, which is not followed`));request={...request,url}}},openWayOut=(proxies,clock)=>{const agents=createAgents(proxies,
clock);return{agents,fetch:createFetch(proxies,agents,createStraightAgents())}}})};export{id,ids,modules};

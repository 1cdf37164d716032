const id=749,ids=[749],modules={4721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$S:()=>NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,AE:()=>NODE_SIGV4A_CONFIG_OPTIONS,BB:()=>SignatureV4,Oy:()=>resolveAwsSdkSigV4AConfig,S1:()=>AwsSdkSigV4ASigner,TE:()=>AwsJson1_1Protocol,
WK:()=>AwsJson1_0Protocol,Yu:()=>AwsRestJsonProtocol,dm:()=>signatureV4aContainer,f2:()=>AwsSdkSigV4Signer,ho:()=>resolveAwsSdkSigV4Config,kE:()=>AwsQueryProtocol});
var _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5524),getDateHeader=response=>_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.cS.isInstance(
response)?response.headers?.date??response.headers?.Date:void 0,getAgeHeader=response=>_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.cS.isInstance(response)?response.
headers?.age??response.headers?.Age:void 0,getSkewCorrectedDate=systemClockOffset=>new Date(Date.now()+systemClockOffset),getUpdatedSystemClockOffset=(clockTime,currentSystemClockOffset,timeRequestSent,ageHeader)=>{
if(ageHeader!==void 0)return currentSystemClockOffset;const serverTime=Date.parse(clockTime);if(Number.isNaN(serverTime))return currentSystemClockOffset;const timeResponseReceived=Date.
now();return timeRequestSent!==void 0&&timeResponseReceived-timeRequestSent>9e5?currentSystemClockOffset:serverTime-timeResponseReceived},throwSigningPropertyError=(name,property)=>{
if(!property)throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);return property},hasEventStreamOutput=signingProperties=>signingProperties.
context?.[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Vf]?.eventStream?.output===!0,validateSigningProperties=async signingProperties=>{const context=throwSigningPropertyError(
"context",signingProperties.context),config=throwSigningPropertyError("config",signingProperties.config),authScheme=context.endpointV2?.properties?.authSchemes?.[0],
signer=await throwSigningPropertyError("signer",config.signer)(authScheme),signingRegion=signingProperties?.signingRegion,signingRegionSet=signingProperties?.signingRegionSet,
signingName=signingProperties?.signingName;return{config,signer,signingRegion,signingRegionSet,signingName}},AwsSdkSigV4Signer=class{async sign(httpRequest,identity,signingProperties){
if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Kd.isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be si\
gned");const validatedProps=await validateSigningProperties(signingProperties),{config,signer}=validatedProps;let{signingRegion,signingName}=validatedProps;const handlerExecutionContext=signingProperties.
context;if(handlerExecutionContext?.authSchemes?.length??!1){const[first,second]=handlerExecutionContext.authSchemes;first?.name==="sigv4a"&&second?.name==="sig\
v4"&&(signingRegion=second?.signingRegion??signingRegion,signingName=second?.signingName??signingName)}const noSkewCorrection=await config.disableClockSkewCorrection?.()===
!0;signingProperties._disableClockSkewCorrection=noSkewCorrection;const skipSkewSampling=noSkewCorrection||hasEventStreamOutput(signingProperties);return signingProperties.
_skipClockSkewSampling=skipSkewSampling,skipSkewSampling||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=
Date.now()),await signer.sign(httpRequest,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion,signingService:signingName})}errorHandler(signingProperties){
return error=>{const errorException=error;if(!signingProperties._skipClockSkewSampling&&!signingProperties._disableClockSkewCorrection){const serverTime=errorException.
ServerTime??getDateHeader(errorException.$response);if(serverTime){const config=throwSigningPropertyError("config",signingProperties.config),preRequestOffset=signingProperties.
_preRequestSystemClockOffset,timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(errorException.$response),newOffset=getUpdatedSystemClockOffset(
serverTime,config.systemClockOffset,timeRequestSent,ageHeader);config.systemClockOffset=newOffset,Math.abs(newOffset)>=24e4&&(newOffset!==preRequestOffset||preRequestOffset!==
void 0&&preRequestOffset!==newOffset)&&errorException.$metadata&&(errorException.$metadata.clockSkewCorrected=!0)}}throw error}}successHandler(httpResponse,signingProperties){
if(signingProperties._skipClockSkewSampling||signingProperties._disableClockSkewCorrection)return;const dateHeader=getDateHeader(httpResponse);if(dateHeader){const config=throwSigningPropertyError(
"config",signingProperties.config),timeRequestSent=signingProperties._requestSentAt,ageHeader=getAgeHeader(httpResponse);config.systemClockOffset=getUpdatedSystemClockOffset(
dateHeader,config.systemClockOffset,timeRequestSent,ageHeader)}}},AwsSdkSigV4ASigner=class extends AwsSdkSigV4Signer{async sign(httpRequest,identity,signingProperties){
if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Kd.isInstance(httpRequest))throw new Error("The request is not an instance of `HttpRequest` and cannot be si\
gned");const{config,signer,signingRegion,signingRegionSet,signingName}=await validateSigningProperties(signingProperties),multiRegionOverride=(await config.sigv4aSigningRegionSet?.()??
signingRegionSet??[signingRegion]).join(","),noSkewCorrection=await config.disableClockSkewCorrection?.()===!0;return signingProperties._disableClockSkewCorrection=
noSkewCorrection,noSkewCorrection||(signingProperties._preRequestSystemClockOffset=config.systemClockOffset,signingProperties._requestSentAt=Date.now()),await signer.
sign(httpRequest,{signingDate:noSkewCorrection?new Date:getSkewCorrectedDate(config.systemClockOffset),signingRegion:multiRegionOverride,signingService:signingName})}},
getArrayForCommaSeparatedString=str=>typeof str=="string"&&str.length>0?str.split(",").map(item=>item.trim()):[],getBearerTokenEnvKey=signingName=>`AWS_BEARER_T\
OKEN_${signingName.replace(/[\s-]/g,"_").toUpperCase()}`,NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY="AWS_AUTH_SCHEME_PREFERENCE",NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY="\
auth_scheme_preference",NODE_AUTH_SCHEME_PREFERENCE_OPTIONS={environmentVariableSelector:(env,options)=>{if(options?.signingName&&getBearerTokenEnvKey(options.signingName)in
env)return["httpBearerAuth"];if(NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env)return getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY])},configFileSelector:profile=>{
if(NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY])},default:[]},resolveAwsSdkSigV4AConfig=config=>(config.
sigv4aSigningRegionSet=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.te)(config.sigv4aSigningRegionSet),config),NODE_SIGV4A_CONFIG_OPTIONS={environmentVariableSelector(env){
if(env.AWS_SIGV4A_SIGNING_REGION_SET)return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(_=>_.trim());throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
mZ("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(profile){if(profile.sigv4a_signing_region_set)return(profile.sigv4a_signing_region_set??
"").split(",").map(_=>_.trim());throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.mZ("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},
default:void 0},HeaderFormatter=class{format(headers){const chunks=[];for(const headerName in headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.$3)(
headers,headerName))continue;const bytes=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.ar)(headerName);chunks.push(Uint8Array.from([bytes.byteLength]),bytes,
this.formatHeaderValue(headers[headerName]))}const out=new Uint8Array(chunks.reduce((carry,bytes)=>carry+bytes.byteLength,0));let position=0;for(const chunk of chunks)
out.set(chunk,position),position+=chunk.byteLength;return out}formatHeaderValue(header){switch(header.type){case"boolean":return Uint8Array.from([header.value?0:
1]);case"byte":return Uint8Array.from([2,header.value]);case"short":const shortView=new DataView(new ArrayBuffer(3));return shortView.setUint8(0,3),shortView.setInt16(
1,header.value,!1),new Uint8Array(shortView.buffer);case"integer":const intView=new DataView(new ArrayBuffer(5));return intView.setUint8(0,4),intView.setInt32(1,
header.value,!1),new Uint8Array(intView.buffer);case"long":const longBytes=new Uint8Array(9);return longBytes[0]=5,longBytes.set(header.value.bytes,1),longBytes;case"\
binary":const binView=new DataView(new ArrayBuffer(3+header.value.byteLength));binView.setUint8(0,6),binView.setUint16(1,header.value.byteLength,!1);const binBytes=new Uint8Array(
binView.buffer);return binBytes.set(header.value,3),binBytes;case"string":const utf8Bytes=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.ar)(header.value),strView=new DataView(
new ArrayBuffer(3+utf8Bytes.byteLength));strView.setUint8(0,7),strView.setUint16(1,utf8Bytes.byteLength,!1);const strBytes=new Uint8Array(strView.buffer);return strBytes.
set(utf8Bytes,3),strBytes;case"timestamp":const tsBytes=new Uint8Array(9);return tsBytes[0]=8,tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes,1),tsBytes;case"\
uuid":if(!UUID_PATTERN.test(header.value))throw new Error(`Invalid UUID received: ${header.value}`);const uuidBytes=new Uint8Array(17);return uuidBytes[0]=9,uuidBytes.
set((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.aD)(header.value.replace(/-/g,"")),1),uuidBytes}}},HEADER_VALUE_TYPE;(function(HEADER_VALUE_TYPE2){HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
boolTrue=0]="boolTrue",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse=1]="boolFalse",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte=2]="byte",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
short=3]="short",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer=4]="integer",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long=5]="long",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
byteArray=6]="byteArray",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string=7]="string",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp=8]="timestamp",HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.
uuid=9]="uuid"})(HEADER_VALUE_TYPE||(HEADER_VALUE_TYPE={}));var UUID_PATTERN=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Int64=class _Int64{bytes;constructor(bytes){
if(this.bytes=bytes,bytes.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(number){if(number>9223372036854776e3||number<
-9223372036854776e3)throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);const bytes=new Uint8Array(8);for(let i=7,remaining=Math.
abs(Math.round(number));i>-1&&remaining>0;i--,remaining/=256)bytes[i]=remaining;return number<0&&negate(bytes),new _Int64(bytes)}valueOf(){const bytes=this.bytes.
slice(0),negative=bytes[0]&128;return negative&&negate(bytes),parseInt((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(bytes),16)*(negative?-1:1)}toString(){
return String(this.valueOf())}};function negate(bytes){for(let i=0;i<8;i++)bytes[i]^=255;for(let i=7;i>-1&&(bytes[i]++,bytes[i]===0);i--);}var ALGORITHM_QUERY_PARAM="\
X-Amz-Algorithm",CREDENTIAL_QUERY_PARAM="X-Amz-Credential",AMZ_DATE_QUERY_PARAM="X-Amz-Date",SIGNED_HEADERS_QUERY_PARAM="X-Amz-SignedHeaders",EXPIRES_QUERY_PARAM="\
X-Amz-Expires",SIGNATURE_QUERY_PARAM="X-Amz-Signature",TOKEN_QUERY_PARAM="X-Amz-Security-Token",AUTH_HEADER="authorization",AMZ_DATE_HEADER=AMZ_DATE_QUERY_PARAM.
toLowerCase(),DATE_HEADER="date",GENERATED_HEADERS=[AUTH_HEADER,AMZ_DATE_HEADER,DATE_HEADER],SIGNATURE_HEADER=SIGNATURE_QUERY_PARAM.toLowerCase(),SHA256_HEADER="\
x-amz-content-sha256",TOKEN_HEADER=TOKEN_QUERY_PARAM.toLowerCase(),ALWAYS_UNSIGNABLE_HEADERS={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,
"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},PROXY_HEADER_PATTERN=/^proxy-/,
SEC_HEADER_PATTERN=/^sec-/,ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256",EVENT_ALGORITHM_IDENTIFIER="AWS4-HMAC-SHA256-PAYLOAD",UNSIGNED_PAYLOAD="UNSIGNED-PAYLOAD",MAX_CACHE_SIZE=50,
KEY_TYPE_IDENTIFIER="aws4_request",MAX_PRESIGNED_TTL=3600*24*7,getCanonicalQuery=({query={}})=>{const keys=[],serialized={};for(const key in query){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
$3)(query,key)||key.toLowerCase()===SIGNATURE_HEADER)continue;const encodedKey=(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.o$)(key);keys.push(encodedKey);
const value=query[key];typeof value=="string"?serialized[encodedKey]=`${encodedKey}=${(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.o$)(value)}`:Array.isArray(
value)&&(serialized[encodedKey]=value.slice(0).reduce((encoded,value2)=>encoded.concat([`${encodedKey}=${(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.o$)(
value2)}`]),[]).sort().join("&"))}return keys.sort().map(key=>serialized[key]).filter(serialized2=>serialized2).join("&")},iso8601=time=>toDate(time).toISOString().
replace(/\.\d{3}Z$/,"Z"),toDate=time=>typeof time=="number"?new Date(time*1e3):typeof time=="string"?Number(time)?new Date(Number(time)*1e3):new Date(time):time,
SignatureV4Base=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum,credentials,region,service,sha256,
uriEscapePath=!0}){this.service=service,this.sha256=sha256,this.uriEscapePath=uriEscapePath,this.applyChecksum=typeof applyChecksum=="boolean"?applyChecksum:!0,
this.regionProvider=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.te)(region),this.credentialProvider=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.te)(
credentials)}createCanonicalRequest(request,canonicalHeaders,payloadHash){const sortedHeaders=Object.keys(canonicalHeaders).sort();return`${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map(name=>`${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`}async createStringToSign(longDate,credentialScope,canonicalRequest,algorithmIdentifier){const hash=new this.sha256;hash.update((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
Fo)(canonicalRequest));const hashedRequest=await hash.digest();return`${algorithmIdentifier}
${longDate}
${credentialScope}
${(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(hashedRequest)}`}getCanonicalPath({path}){if(this.uriEscapePath){const normalizedPathSegments=[];for(const pathSegment of path.
split("/"))pathSegment?.length!==0&&pathSegment!=="."&&(pathSegment===".."?normalizedPathSegments.pop():normalizedPathSegments.push(pathSegment));const normalizedPath=`${path?.
startsWith("/")?"/":""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length>0&&path?.endsWith("/")?"/":""}`;return(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
o$)(normalizedPath).replace(/%2F/g,"/")}return path}validateResolvedCredentials(credentials){if(typeof credentials!="object"||typeof credentials.accessKeyId!="s\
tring"||typeof credentials.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(now){const longDate=iso8601(now).replace(
/[-:]/g,"");return{longDate,shortDate:longDate.slice(0,8)}}getCanonicalHeaderList(headers){return Object.keys(headers).sort().join(";")}},signingKeyCache={},cacheQueue=[],
createScope=(shortDate,region,service)=>`${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`,getSigningKey=async(sha256Constructor,credentials,shortDate,region,service)=>{
const credsHash=await hmac(sha256Constructor,credentials.secretAccessKey,credentials.accessKeyId),cacheKey=`${shortDate}:${region}:${service}:${(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
nj)(credsHash)}:${credentials.sessionToken}`;if(cacheKey in signingKeyCache)return signingKeyCache[cacheKey];for(cacheQueue.push(cacheKey);cacheQueue.length>MAX_CACHE_SIZE;)
delete signingKeyCache[cacheQueue.shift()];let key=`AWS4${credentials.secretAccessKey}`;for(const signable of[shortDate,region,service,KEY_TYPE_IDENTIFIER])key=
await hmac(sha256Constructor,key,signable);return signingKeyCache[cacheKey]=key},hmac=(ctor,secret,data)=>{const hash=new ctor(secret);return hash.update((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
Fo)(data)),hash.digest()},getCanonicalHeaders=({headers},unsignableHeaders,signableHeaders)=>{const canonical={};for(const headerName of Object.keys(headers).sort()){
if(headers[headerName]==null)continue;const canonicalHeaderName=headerName.toLowerCase();((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.$3)(ALWAYS_UNSIGNABLE_HEADERS,
canonicalHeaderName)||unsignableHeaders?.has(canonicalHeaderName)||PROXY_HEADER_PATTERN.test(canonicalHeaderName)||SEC_HEADER_PATTERN.test(canonicalHeaderName))&&
(!signableHeaders||signableHeaders&&!signableHeaders.has(canonicalHeaderName))||(canonicalHeaderName==="__proto__"&&(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
TE)(canonical),canonical[canonicalHeaderName]=headers[headerName].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return canonical},getPayloadHash=async({
headers,body},hashConstructor)=>{for(const headerName in headers)if((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.$3)(headers,headerName)&&headerName.toLowerCase()===
SHA256_HEADER)return headers[headerName];if(body==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof body=="string"||ArrayBuffer.
isView(body)||(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.mw)(body)){const hashCtor=new hashConstructor;return hashCtor.update((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
Fo)(body)),(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(await hashCtor.digest())}return UNSIGNED_PAYLOAD},hasHeader=(soughtHeader,headers)=>{soughtHeader=
soughtHeader.toLowerCase();for(const headerName in headers)if((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.$3)(headers,headerName)&&soughtHeader===headerName.
toLowerCase())return!0;return!1},moveHeadersToQuery=(request,options={})=>{const{headers,query={}}=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Kd.clone(request);
for(const name in headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.$3)(headers,name))continue;const lname=name.toLowerCase();(lname.slice(0,6)===
"x-amz-"&&!options.unhoistableHeaders?.has(lname)||options.hoistableHeaders?.has(lname))&&(query[name]=headers[name],delete headers[name])}return{...request,headers,
query}},prepareRequest=request=>{request=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Kd.clone(request);for(const headerName in request.headers)(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
$3)(request.headers,headerName)&&GENERATED_HEADERS.indexOf(headerName.toLowerCase())>-1&&delete request.headers[headerName];return request},SignatureV4=class extends SignatureV4Base{headerFormatter=new HeaderFormatter;constructor({
applyChecksum,credentials,region,service,sha256,uriEscapePath=!0}){super({applyChecksum,credentials,region,service,sha256,uriEscapePath})}async presign(originalRequest,options={}){
const{signingDate=new Date,expiresIn=3600,unsignableHeaders,unhoistableHeaders,signableHeaders,hoistableHeaders,signingRegion,signingService}=options,credentials=await this.
credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),{longDate,shortDate}=this.formatDate(
signingDate);if(expiresIn>MAX_PRESIGNED_TTL)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the fut\
ure");const scope=createScope(shortDate,region,signingService??this.service),request=moveHeadersToQuery(prepareRequest(originalRequest),{unhoistableHeaders,hoistableHeaders});
credentials.sessionToken&&(request.query[TOKEN_QUERY_PARAM]=credentials.sessionToken),request.query[ALGORITHM_QUERY_PARAM]=ALGORITHM_IDENTIFIER,request.query[CREDENTIAL_QUERY_PARAM]=
`${credentials.accessKeyId}/${scope}`,request.query[AMZ_DATE_QUERY_PARAM]=longDate,request.query[EXPIRES_QUERY_PARAM]=expiresIn.toString(10);const canonicalHeaders=getCanonicalHeaders(
request,unsignableHeaders,signableHeaders);return request.query[SIGNED_HEADERS_QUERY_PARAM]=this.getCanonicalHeaderList(canonicalHeaders),request.query[SIGNATURE_QUERY_PARAM]=
await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.createCanonicalRequest(request,canonicalHeaders,await getPayloadHash(
originalRequest,this.sha256))),request}async sign(toSign,options){return typeof toSign=="string"?this.signString(toSign,options):toSign.headers&&toSign.payload?
this.signEvent(toSign,options):toSign.message?this.signMessage(toSign,options):this.signRequest(toSign,options)}async signEvent({headers,payload},{signingDate=new Date,
priorSignature,signingRegion,signingService,eventStreamCredentials}){const region=signingRegion??await this.regionProvider(),{shortDate,longDate}=this.formatDate(
signingDate),scope=createScope(shortDate,region,signingService??this.service),hashedPayload=await getPayloadHash({headers:{},body:payload},this.sha256),hash=new this.
sha256;hash.update(headers);const hashedHeaders=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(await hash.digest()),stringToSign=[EVENT_ALGORITHM_IDENTIFIER,
longDate,scope,priorSignature,hashedHeaders,hashedPayload].join(`
`);return this.signString(stringToSign,{signingDate,signingRegion:region,signingService,eventStreamCredentials})}async signMessage(signableMessage,{signingDate=new Date,
signingRegion,signingService,eventStreamCredentials}){return this.signEvent({headers:this.headerFormatter.format(signableMessage.message.headers),payload:signableMessage.
message.body},{signingDate,signingRegion,signingService,priorSignature:signableMessage.priorSignature,eventStreamCredentials}).then(signature=>({message:signableMessage.
message,signature}))}async signString(stringToSign,{signingDate=new Date,signingRegion,signingService,eventStreamCredentials}={}){const credentials=eventStreamCredentials??
await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??await this.regionProvider(),{shortDate}=this.formatDate(
signingDate),hash=new this.sha256(await this.getSigningKey(credentials,region,shortDate,signingService));return hash.update((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
Fo)(stringToSign)),(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(await hash.digest())}async signRequest(requestToSign,{signingDate=new Date,signableHeaders,
unsignableHeaders,signingRegion,signingService}={}){const credentials=await this.credentialProvider();this.validateResolvedCredentials(credentials);const region=signingRegion??
await this.regionProvider(),request=prepareRequest(requestToSign),{longDate,shortDate}=this.formatDate(signingDate),scope=createScope(shortDate,region,signingService??
this.service);request.headers[AMZ_DATE_HEADER]=longDate,credentials.sessionToken&&(request.headers[TOKEN_HEADER]=credentials.sessionToken);const payloadHash=await getPayloadHash(
request,this.sha256);!hasHeader(SHA256_HEADER,request.headers)&&this.applyChecksum&&(request.headers[SHA256_HEADER]=payloadHash);const canonicalHeaders=getCanonicalHeaders(
request,unsignableHeaders,signableHeaders),signature=await this.getSignature(longDate,scope,this.getSigningKey(credentials,region,shortDate,signingService),this.
createCanonicalRequest(request,canonicalHeaders,payloadHash));return request.headers[AUTH_HEADER]=`${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}\
/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`,request}async getSignature(longDate,credentialScope,keyPromise,canonicalRequest){
const stringToSign=await this.createStringToSign(longDate,credentialScope,canonicalRequest,ALGORITHM_IDENTIFIER),hash=new this.sha256(await keyPromise);return hash.
update((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Fo)(stringToSign)),(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.nj)(await hash.digest())}getSigningKey(credentials,region,shortDate,service){
return getSigningKey(this.sha256,credentials,shortDate,region,service||this.service)}},signatureV4aContainer={SignatureV4a:null},bindResolveAwsSdkSigV4Config=defaultDisableClockSkewCorrection=>config=>{
let inputCredentials=config.credentials,isUserSupplied=!!config.credentials,resolvedCredentials;Object.defineProperty(config,"credentials",{set(credentials){credentials&&
credentials!==inputCredentials&&credentials!==resolvedCredentials&&(isUserSupplied=!0),inputCredentials=credentials;const memoizedProvider=normalizeCredentialProvider(
config,{credentials:inputCredentials,credentialDefaultProvider:config.credentialDefaultProvider}),boundProvider=bindCallerConfig(config,memoizedProvider);if(isUserSupplied&&
!boundProvider.attributed){const isCredentialObject=typeof inputCredentials=="object"&&inputCredentials!==null;resolvedCredentials=async options=>{const attributedCreds=await boundProvider(
options);return isCredentialObject&&(!attributedCreds.$source||Object.keys(attributedCreds.$source).length===0)?(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
gD)(attributedCreds,"CREDENTIALS_CODE","e"):attributedCreds},resolvedCredentials.memoized=boundProvider.memoized,resolvedCredentials.configBound=boundProvider.configBound,
resolvedCredentials.attributed=!0}else resolvedCredentials=boundProvider},get(){return resolvedCredentials},enumerable:!0,configurable:!0}),config.credentials=inputCredentials;
const{signingEscapePath=!0,systemClockOffset=config.systemClockOffset||0,sha256}=config;let signer;return config.signer?signer=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
te)(config.signer):config.regionInfoProvider?signer=()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)().then(async region=>[await config.regionInfoProvider(
region,{useFipsEndpoint:await config.useFipsEndpoint(),useDualstackEndpoint:await config.useDualstackEndpoint()})||{},region]).then(([regionInfo,region])=>{const{
signingRegion,signingService}=regionInfo;config.signingRegion=config.signingRegion||signingRegion||region,config.signingName=config.signingName||signingService||
config.serviceId;const params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},
SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)}):signer=async authScheme=>{authScheme=Object.assign({},{name:"sigv4",signingName:config.
signingName||config.defaultSigningName,signingRegion:await(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.te)(config.region)(),properties:{}},authScheme);const signingRegion=authScheme.
signingRegion,signingService=authScheme.signingName;config.signingRegion=config.signingRegion||signingRegion,config.signingName=config.signingName||signingService||
config.serviceId;const params={...config,credentials:config.credentials,region:config.signingRegion,service:config.signingName,sha256,uriEscapePath:signingEscapePath},
SignerCtor=config.signerConstructor||SignatureV4;return new SignerCtor(params)},Object.assign(config,{systemClockOffset,signingEscapePath,signer,disableClockSkewCorrection:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
te)(config.disableClockSkewCorrection??defaultDisableClockSkewCorrection)})};function normalizeCredentialProvider(config,{credentials,credentialDefaultProvider}){
let credentialsProvider;return credentials?credentials?.memoized?credentialsProvider=credentials:credentialsProvider=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
K4)(credentials,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.OC,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.e):credentialDefaultProvider?credentialsProvider=
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.te)(credentialDefaultProvider(Object.assign({},config,{parentClientConfig:config}))):credentialsProvider=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},credentialsProvider.memoized=
!0,credentialsProvider}function bindCallerConfig(config,credentialsProvider){if(credentialsProvider.configBound)return credentialsProvider;const fn=async options=>credentialsProvider(
{...options,callerClientConfig:config});return fn.memoized=credentialsProvider.memoized,fn.configBound=!0,fn}var ENV_DISABLE_CLOCK_SKEW_CORRECTION="AWS_DISABLE_\
CLOCK_SKEW_CORRECTION",CONFIG_DISABLE_CLOCK_SKEW_CORRECTION="disable_clock_skew_correction",NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
Qm)(env,ENV_DISABLE_CLOCK_SKEW_CORRECTION,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.cV.ENV),configFileSelector:profile=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
Qm)(profile,CONFIG_DISABLE_CLOCK_SKEW_CORRECTION,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.cV.CONFIG),default:!1},DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
Z9)(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS),resolveAwsSdkSigV4Config=bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION),ProtocolLib=class{queryCompat;errorRegistry;constructor(queryCompat=!1){
this.queryCompat=queryCompat}resolveRestContentType(defaultContentType,inputSchema){const members=inputSchema.getMemberSchemas(),httpPayloadMember=Object.values(
members).find(m=>!!m.getMergedTraits().httpPayload);if(httpPayloadMember){const mediaType=httpPayloadMember.getMergedTraits().mediaType;return mediaType||(httpPayloadMember.
isStringSchema()?"text/plain":httpPayloadMember.isBlobSchema()?"application/octet-stream":defaultContentType)}else if(!inputSchema.isUnitSchema()&&Object.values(
members).find(m=>{const{httpQuery,httpQueryParams,httpHeader,httpLabel,httpPrefixHeaders}=m.getMergedTraits();return!httpQuery&&!httpQueryParams&&!httpHeader&&!httpLabel&&
httpPrefixHeaders===void 0}))return defaultContentType}async getErrorSchemaOrThrowBaseException(errorIdentifier,defaultNamespace,response,dataObject,metadata,getErrorSchema){
let errorName=errorIdentifier;errorIdentifier.includes("#")&&([,errorName]=errorIdentifier.split("#"));const errorMetadata={$metadata:metadata,$fault:response.statusCode<
500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:getErrorSchema?.(
this.errorRegistry,errorName)??this.errorRegistry.getSchema(errorIdentifier),errorMetadata}}catch{dataObject.message=dataObject.message??dataObject.Message??"Un\
knownError";const synthetic=this.errorRegistry,baseExceptionSchema=synthetic.getBaseException();if(baseExceptionSchema){const ErrorCtor=synthetic.getErrorCtor(baseExceptionSchema)??
Error;throw this.decorateServiceException(Object.assign(new ErrorCtor({name:errorName}),errorMetadata),dataObject)}const d=dataObject,message=d?.message??d?.Message??
d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(message),{name:errorName},errorMetadata),dataObject)}}compose(composite,errorIdentifier,defaultNamespace){
let namespace=defaultNamespace;errorIdentifier.includes("#")&&([namespace]=errorIdentifier.split("#"));const staticRegistry=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
OF.for(namespace),defaultSyntheticRegistry=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.OF.for("smithy.ts.sdk.synthetic."+defaultNamespace);composite.copyFrom(
staticRegistry),composite.copyFrom(defaultSyntheticRegistry),this.errorRegistry=composite}decorateServiceException(exception,additions={}){if(this.queryCompat){
const msg=exception.Message??additions.Message,error=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.Mw)(exception,additions);msg&&(error.message=msg);const errorObj=error.
Error??{};errorObj.Type=error.Error?.Type,errorObj.Code=error.Error?.Code,errorObj.Message=error.Error?.message??error.Error?.Message??msg,error.Error=errorObj;
const reqId=error.$metadata.requestId;return reqId&&(error.RequestId=reqId),error}return(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.Mw)(exception,additions)}setQueryCompatError(output,response){
const queryErrorHeader=response.headers?.["x-amzn-query-error"];if(output!==void 0&&queryErrorHeader!=null){const[Code,Type]=queryErrorHeader.split(";"),keys=Object.
keys(output),Error2={Code,Type};output.Code=Code,output.Type=Type;for(let i=0;i<keys.length;i++){const k=keys[i];Error2[k==="message"?"Message":k]=output[k]}delete Error2.
__type,output.Error=Error2}}queryCompatOutput(queryCompatErrorData,errorData){queryCompatErrorData.Error&&(errorData.Error=queryCompatErrorData.Error),queryCompatErrorData.
Type&&(errorData.Type=queryCompatErrorData.Type),queryCompatErrorData.Code&&(errorData.Code=queryCompatErrorData.Code)}findQueryCompatibleError(registry,errorName){
try{return registry.getSchema(errorName)}catch{return registry.find(schema=>_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(schema).getMergedTraits().awsQueryError?.[0]===
errorName)}}},AwsJsonRpcProtocol=class extends _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.Mp{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries}),this.serviceTarget=serviceTarget,
this.codec=jsonCodec??new _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.pl({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!awsQueryCompatible,this.mixin=new ProtocolLib(this.awsQueryCompatible)}async serializeRequest(operationSchema,input,context){
const request=await super.serializeRequest(operationSchema,input,context);return request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,request.headers["x-amz-target"]=`${this.serviceTarget}.${operationSchema.name}`,this.awsQueryCompatible&&(request.
headers["x-amzn-query-mode"]="true"),((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.LA)(operationSchema.input)==="unit"||!request.body)&&(request.body="{}"),
request}getPayloadCodec(){return this.codec}async handleError(operationSchema,context,response,dataObject,metadata){const{awsQueryCompatible}=this;awsQueryCompatible&&
this.mixin.setQueryCompatError(dataObject,response);const errorIdentifier=(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.rh)(response,dataObject,awsQueryCompatible)??
"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(
errorIdentifier,this.options.defaultNamespace,response,dataObject,metadata,awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
l1.of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownError",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor(
{}),output={},errorDeserializer=this.codec.createDeserializer();for(const[name,member]of ns.structIterator())dataObject[name]!=null&&(output[name]=errorDeserializer.
readObject(member,dataObject[name]));throw awsQueryCompatible&&this.mixin.queryCompatOutput(dataObject,output),this.mixin.decorateServiceException(Object.assign(
exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}},AwsJson1_0Protocol=class extends AwsJsonRpcProtocol{constructor({defaultNamespace,
errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){
return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}},AwsJson1_1Protocol=class extends AwsJsonRpcProtocol{constructor({
defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec}){super({defaultNamespace,errorTypeRegistries,serviceTarget,awsQueryCompatible,jsonCodec})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}},AwsRestJsonProtocol=class extends _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
sM{serializer;deserializer;codec;mixin=new ProtocolLib;constructor({defaultNamespace,errorTypeRegistries,jsonCodec}){super({defaultNamespace,errorTypeRegistries});
const settings={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=jsonCodec??new _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.pl(
settings),this.serializer=new _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__._2(this.codec.createSerializer(),settings),this.deserializer=new _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
zS(this.codec.createDeserializer(),settings)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(serdeContext){this.
codec.setSerdeContext(serdeContext),super.setSerdeContext(serdeContext)}async serializeRequest(operationSchema,input,context){const request=await super.serializeRequest(
operationSchema,input,context),inputSchema=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(operationSchema.input);if(!request.headers["content-type"]){const contentType=this.
mixin.resolveRestContentType(this.getDefaultContentType(),inputSchema);contentType&&(request.headers["content-type"]=contentType)}return request.body==null&&request.
headers["content-type"]===this.getDefaultContentType()&&(request.body="{}"),request}async deserializeResponse(operationSchema,context,response){const output=await super.
deserializeResponse(operationSchema,context,response),outputSchema=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(operationSchema.output);for(const[name,
member]of outputSchema.structIterator())member.getMemberTraits().httpPayload&&!(name in output)&&(output[name]=null);return output}async handleError(operationSchema,context,response,dataObject,metadata){
const errorIdentifier=(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.cJ)(response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,
this.options.defaultNamespace);const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,
response,dataObject,metadata),ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(errorSchema),message=dataObject.message??dataObject.Message??"UnknownErro\
r",ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??Error,exception=new ErrorCtor({});await this.deserializeHttpMessage(errorSchema,context,response,
dataObject);const output={},errorDeserializer=this.codec.createDeserializer();for(const[name,member]of ns.structIterator()){const target=member.getMergedTraits().
jsonName??name;output[name]=errorDeserializer.readObject(member,dataObject[target])}throw this.mixin.decorateServiceException(Object.assign(exception,errorMetadata,
{$fault:ns.getMergedTraits().error,message},output),dataObject)}getDefaultContentType(){return"application/json"}};function writeKey2(obj){Object.defineProperty(
obj,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(xml){return new AwsXmlParser(xml).parse()}var AwsXmlParser=class _AwsXmlParser{x;i=0;z;constructor(x){
this.x=x,this.x=x.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const p=this,{z}=p;for(;p.i<z&&(p.trim(),!(p.i>=z));)if(p.isNext("<?"))p.readTo("?>"),p.trim();else if(p.isNext("<!--"))p.readTo(
"-->"),p.trim();else if(p.isNext("<!DOCTYPE",!1))p.skipDoctype(),p.trim();else if(p.x[p.i]==="<"){const root=p.parseTag();return{[root.tag]:root.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(s,caseSensitive=!0){const p=this;return caseSensitive?
p.x.startsWith(s,p.i):p.x.toLowerCase().startsWith(s.toLowerCase(),p.i)}readTo(stop){const p=this,_i=p.x.indexOf(stop,p.i);if(_i===-1)throw new Error(`@aws-sdk \
XML parse error: expected "${stop}" not found.`);const result=p.x.slice(p.i,_i);return p.i=_i+stop.length,result}trim(){const p=this;for(;p.i<p.z&&` 	\r
`.includes(p.x[p.i]);)++p.i}readAttrValue(){const p=this,quote=p.x[p.i];++p.i;let value="";for(;p.i<p.z&&p.x[p.i]!==quote;)value+=p.x[p.i++];return++p.i,p.decodeEntities(
value)}parseTag(){const p=this;++p.i;let tag="";for(;p.i<p.z&&!` 	\r
>/`.includes(p.x[p.i]);)tag+=p.x[p.i++];let hasAttrs=!1;const attrs={};for(;p.i<p.z&&(p.trim(),!">/".includes(p.x[p.i]));){let name="";for(;p.i<p.z&&!`= 	\r
>/?`.includes(p.x[p.i]);)name+=p.x[p.i++];if(p.trim(),p.x[p.i]!=="=")break;++p.i,p.trim(),name==="__proto__"&&writeKey2(attrs),attrs[name]=p.readAttrValue(),hasAttrs=
!0}if(p.i>=p.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.");if(p.x[p.i]==="/"){if(++p.i,p.i>=p.z||p.x[p.i]!==">")throw new Error("@aws-\
sdk XML parse error: expected > at the end of self-closing tag.");return++p.i,{tag,value:hasAttrs?attrs:""}}if(p.x[p.i]!==">")throw new Error("@aws-sdk XML pars\
e error: expected > at the end of opening tag.");++p.i;const textParts=[],childTags=[];let hasElementChild=!1;for(;p.i<p.z&&!p.isNext("</");)if(p.x[p.i]==="<")p.
isNext("<!--")?p.readTo("-->"):p.isNext("<![CDATA[")?(p.i+=9,textParts.push(p.readTo("]]>"))):p.isNext("<?")?p.readTo("?>"):(hasElementChild=!0,childTags.push(p.
parseTag()));else{let text="";for(;p.i<p.z&&p.x[p.i]!=="<";)text+=p.x[p.i++];textParts.push(p.decodeEntities(text))}if(!p.isNext("</"))throw new Error(`@aws-sdk\
 XML parse error: missing closing tag </${tag}>.`);p.i+=2;const closeTag=p.readTo(">").trim();if(closeTag!==tag)throw new Error(`@aws-sdk XML parse error: misma\
tched tags <${tag}> and </${closeTag}>.`);if(!hasAttrs&&textParts.length===0&&!hasElementChild)return{tag,value:""};if(!hasAttrs&&!hasElementChild){const text=textParts.
length===1?textParts[0]:textParts.join("");return text.trim()===""&&text.includes(`
`)?{tag,value:""}:{tag,value:text}}const obj={};for(const text of textParts)text.trim()===""&&text.includes(`
`)||(obj["#text"]="#text"in obj?obj["#text"]+text:text);for(const child of childTags)child.tag==="__proto__"&&writeKey2(obj),child.tag in obj?Array.isArray(obj[child.
tag])?obj[child.tag].push(child.value):obj[child.tag]=[obj[child.tag],child.value]:obj[child.tag]=child.value;for(const[k,v]of Object.entries(attrs))k==="__prot\
o__"&&writeKey2(obj),obj[k]=v;return{tag,value:obj}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const p=this;p.i+=9;let depth=0;for(;p.
i<p.z;){const c=p.x[p.i];if(c==="[")++depth;else if(c==="]")--depth;else if(c===">"&&depth===0){++p.i;return}++p.i}throw new Error("@aws-sdk XML parse error: un\
closed DOCTYPE.")}decodeEntities(s){return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(_,hex,dec,named)=>hex?String.fromCharCode(
parseInt(hex,16)):dec?String.fromCharCode(parseInt(dec,10)):_AwsXmlParser.ENTITIES[named]??"")}},SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){
this.serdeContext=serdeContext}},UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;const keys=Object.keys(this.from),set=new Set(keys);
set.delete("__type"),this.keys=set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.
hasUnknown()){const k=this.keys.values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}};function writeKey3(obj){Object.defineProperty(obj,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}var XmlShapeDeserializer=class extends SerdeContextConfig{settings;stringDeserializer;constructor(settings){super(),
this.settings=settings,this.stringDeserializer=new _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.k(settings)}setSerdeContext(serdeContext){this.serdeContext=serdeContext,
this.stringDeserializer.setSerdeContext(serdeContext)}read(schema,bytes,key){const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(schema),memberSchemas=ns.
getMemberSchemas();if(ns.isStructSchema()&&ns.isMemberSchema()&&!!Object.values(memberSchemas).find(memberNs=>!!memberNs.getMemberTraits().eventPayload)){const output={},
memberName=Object.keys(memberSchemas)[0];return memberSchemas[memberName].isBlobSchema()?output[memberName]=bytes:output[memberName]=this.read(memberSchemas[memberName],
bytes),output}const xmlString=(this.serdeContext?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.Pq)(bytes),parsedObject=this.parseXml(xmlString);
return this.readSchema(schema,key?parsedObject[key]:parsedObject)}readSchema(_schema,value){const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(_schema);
if(ns.isUnitSchema())return;const traits=ns.getMergedTraits();if(ns.isListSchema()&&!Array.isArray(value))return this.readSchema(ns,[value]);if(value==null)return value;
if(typeof value=="object"){const flat=!!traits.xmlFlattened;if(ns.isListSchema()){const listValue=ns.getValueSchema(),buffer2=[],sourceKey=listValue.getMergedTraits().
xmlName??"member",source=flat?value:(value[0]??value)[sourceKey];if(source==null)return buffer2;const sourceArray=Array.isArray(source)?source:[source];for(const v of sourceArray)
buffer2.push(this.readSchema(listValue,v));return buffer2}const buffer={};if(ns.isMapSchema()){const keyNs=ns.getKeySchema(),memberNs=ns.getValueSchema();let entries;
flat?entries=Array.isArray(value)?value:[value]:entries=Array.isArray(value.entry)?value.entry:[value.entry];const keyProperty=keyNs.getMergedTraits().xmlName??
"key",valueProperty=memberNs.getMergedTraits().xmlName??"value";for(const entry of entries){const key=entry[keyProperty],value2=entry[valueProperty];key==="__pr\
oto__"&&writeKey3(buffer),buffer[key]=this.readSchema(memberNs,value2)}return buffer}if(ns.isStructSchema()){const union=ns.isUnionSchema();let unionSerde;union&&
(unionSerde=new UnionSerde(value,buffer));for(const[memberName,memberSchema]of ns.structIterator()){const memberTraits=memberSchema.getMergedTraits(),xmlObjectKey=memberTraits.
httpPayload?memberTraits.xmlName??memberSchema.getName():memberSchema.getMemberTraits().xmlName??memberName;union&&unionSerde.mark(xmlObjectKey),value[xmlObjectKey]!=
null&&(buffer[memberName]=this.readSchema(memberSchema,value[xmlObjectKey]))}return union&&unionSerde.writeUnknown(),buffer}if(ns.isDocumentSchema())return value;
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`)}return ns.isListSchema()?[]:ns.isMapSchema()||ns.isStructSchema()?
{}:this.stringDeserializer.read(ns,value)}parseXml(xml){if(xml.length){let parsedObj;try{parsedObj=parseXML(xml)}catch(e){throw e&&typeof e=="object"&&Object.defineProperty(
e,"$responseBodyText",{value:xml}),e}const textNodeName="#text",key=Object.keys(parsedObj)[0],parsedObjToReturn=parsedObj[key];return parsedObjToReturn[textNodeName]&&
(parsedObjToReturn[key]=parsedObjToReturn[textNodeName],delete parsedObjToReturn[textNodeName]),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.rm)(parsedObjToReturn)}
return{}}},QueryShapeSerializer=class extends SerdeContextConfig{settings;buffer;constructor(settings){super(),this.settings=settings}write(schema,value,prefix=""){
this.buffer===void 0&&(this.buffer="");const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(schema);if(prefix&&!prefix.endsWith(".")&&(prefix+="."),ns.
isBlobSchema())(typeof value=="string"||value instanceof Uint8Array)&&(this.writeKey(prefix),this.writeValue((this.serdeContext?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
nk)(value)));else if(ns.isBooleanSchema()||ns.isNumericSchema()||ns.isStringSchema())value!=null?(this.writeKey(prefix),this.writeValue(String(value))):ns.isIdempotencyToken()&&
(this.writeKey(prefix),this.writeValue((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.ec)()));else if(ns.isBigIntegerSchema())value!=null&&(this.writeKey(prefix),
this.writeValue(String(value)));else if(ns.isBigDecimalSchema())value!=null&&(this.writeKey(prefix),this.writeValue(value instanceof _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
Dv?value.string:String(value)));else if(ns.isTimestampSchema()){if(value instanceof Date)switch(this.writeKey(prefix),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
Vm)(ns,this.settings)){case 5:this.writeValue(value.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
JV)(value));break;case 7:this.writeValue(String(value.getTime()/1e3));break}}else if(ns.isDocumentSchema())Array.isArray(value)?this.write(79,value,prefix):value instanceof
Date?this.write(4,value,prefix):value instanceof Uint8Array?this.write(21,value,prefix):value&&typeof value=="object"?this.write(143,value,prefix):(this.writeKey(
prefix),this.writeValue(String(value)));else if(ns.isListSchema()){if(Array.isArray(value))if(value.length===0)this.settings.serializeEmptyLists&&(this.writeKey(
prefix),this.writeValue(""));else{const member=ns.getValueSchema(),flat=this.settings.flattenLists||ns.getMergedTraits().xmlFlattened;let i=1;for(const item of value){
if(item==null)continue;const traits=member.getMergedTraits(),suffix=this.getKey("member",traits.xmlName,traits.ec2QueryName),key=flat?`${prefix}${i}`:`${prefix}${suffix}\
.${i}`;this.write(member,item,key),++i}}}else if(ns.isMapSchema()){if(value&&typeof value=="object"){const keySchema=ns.getKeySchema(),memberSchema=ns.getValueSchema(),
flat=ns.getMergedTraits().xmlFlattened;let i=1;for(const k in value){const v=value[k];if(v==null)continue;const keyTraits=keySchema.getMergedTraits(),keySuffix=this.
getKey("key",keyTraits.xmlName,keyTraits.ec2QueryName),key=flat?`${prefix}${i}.${keySuffix}`:`${prefix}entry.${i}.${keySuffix}`,valTraits=memberSchema.getMergedTraits(),
valueSuffix=this.getKey("value",valTraits.xmlName,valTraits.ec2QueryName),valueKey=flat?`${prefix}${i}.${valueSuffix}`:`${prefix}entry.${i}.${valueSuffix}`;this.
write(keySchema,k,key),this.write(memberSchema,v,valueKey),++i}}}else if(ns.isStructSchema()){if(value&&typeof value=="object"){let didWriteMember=!1;for(const[
memberName,member]of ns.structIterator()){if(value[memberName]==null&&!member.isIdempotencyToken())continue;const traits=member.getMergedTraits(),suffix=this.getKey(
memberName,traits.xmlName,traits.ec2QueryName,"struct"),key=`${prefix}${suffix}`;this.write(member,value[memberName],key),didWriteMember=!0}if(!didWriteMember&&
ns.isUnionSchema()){const{$unknown}=value;if(Array.isArray($unknown)){const[k,v]=$unknown,key=`${prefix}${k}`;this.write(15,v,key)}}}}else if(!ns.isUnitSchema())
throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sd\
k/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const str=this.buffer;return delete this.buffer,str}getKey(memberName,xmlName,ec2QueryName,keySource){
const{ec2,capitalizeKeys}=this.settings;if(ec2&&ec2QueryName)return ec2QueryName;const key=xmlName??memberName;return capitalizeKeys&&keySource==="struct"?key[0].
toUpperCase()+key.slice(1):key}writeKey(key){key.endsWith(".")&&(key=key.slice(0,key.length-1)),this.buffer+=`&${(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
$6)(key)}=`}writeValue(value){this.buffer+=(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.$6)(value)}},AwsQueryProtocol=class extends _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.
Mp{options;serializer;deserializer;mixin=new ProtocolLib;constructor(options){super({defaultNamespace:options.defaultNamespace,errorTypeRegistries:options.errorTypeRegistries}),
this.options=options;const settings={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:options.xmlNamespace,serviceNamespace:options.defaultNamespace,
serializeEmptyLists:!0};this.serializer=new QueryShapeSerializer(settings),this.deserializer=new XmlShapeDeserializer(settings)}getShapeId(){return"aws.protocol\
s#awsQuery"}setSerdeContext(serdeContext){this.serializer.setSerdeContext(serdeContext),this.deserializer.setSerdeContext(serdeContext)}getPayloadCodec(){throw new Error(
"AWSQuery protocol has no payload codec.")}async serializeRequest(operationSchema,input,context){const request=await super.serializeRequest(operationSchema,input,
context);request.path.endsWith("/")||(request.path+="/"),request.headers["content-type"]="application/x-www-form-urlencoded",((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.
LA)(operationSchema.input)==="unit"||!request.body)&&(request.body="");const action=operationSchema.name.split("#")[1]??operationSchema.name;return request.body=
`Action=${action}&Version=${this.options.version}`+request.body,request.body.endsWith("&")&&(request.body=request.body.slice(-1)),request}async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer,ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(operationSchema.output),dataObject={};if(response.statusCode>=300){
const bytes2=await(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.Px)(response.body,context);bytes2.byteLength>0&&Object.assign(dataObject,await deserializer.
read(15,bytes2)),await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response))}for(const header in response.headers){const value=response.
headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}const shortName=operationSchema.name.split("#")[1]??operationSchema.
name,awsQueryResultKey=ns.isStructSchema()&&this.useNestedResult()?shortName+"Result":void 0,bytes=await(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__.Px)(response.
body,context);return bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes,awsQueryResultKey)),dataObject.$metadata=this.deserializeMetadata(
response),dataObject}useNestedResult(){return!0}async handleError(operationSchema,context,response,dataObject,metadata){const errorIdentifier=this.loadQueryErrorCode(
response,dataObject)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,errorIdentifier,this.options.defaultNamespace);const errorData=this.loadQueryError(
dataObject)??{},message=this.loadQueryErrorMessage(dataObject);errorData.message=message,errorData.Error={Type:errorData.Type,Code:errorData.Code,Message:message};
const{errorSchema,errorMetadata}=await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier,this.options.defaultNamespace,response,errorData,metadata,this.
mixin.findQueryCompatibleError),ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__.l1.of(errorSchema),ErrorCtor=this.compositeErrorRegistry.getErrorCtor(errorSchema)??
Error,exception=new ErrorCtor({}),output={Type:errorData.Error.Type,Code:errorData.Error.Code,Error:errorData.Error};for(const[name,member]of ns.structIterator()){
const target=member.getMergedTraits().xmlName??name,value=errorData[target]??dataObject[target];output[name]=this.deserializer.readSchema(member,value)}throw this.
mixin.decorateServiceException(Object.assign(exception,errorMetadata,{$fault:ns.getMergedTraits().error,message},output),dataObject)}loadQueryErrorCode(output,data){
const code=(data.Errors?.[0]?.Error??data.Errors?.Error??data.Error)?.Code;if(code!==void 0)return code;if(output.statusCode==404)return"NotFound"}loadQueryError(data){
return data.Errors?.[0]?.Error??data.Errors?.Error??data.Error}loadQueryErrorMessage(data){const errorData=this.loadQueryError(data);return errorData?.message??
errorData?.Message??data.message??data.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),6137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pi:()=>ENV_SECRET,sF:()=>fromEnv,yG:()=>ENV_KEY});var _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3417),ENV_KEY="AWS_ACCESS_KEY_ID",ENV_SECRET="AWS_SECRET_ACCESS_KEY",ENV_SESSION="AWS_\
SESSION_TOKEN",ENV_EXPIRATION="AWS_CREDENTIAL_EXPIRATION",ENV_CREDENTIAL_SCOPE="AWS_CREDENTIAL_SCOPE",ENV_ACCOUNT_ID="AWS_ACCOUNT_ID",fromEnv=init=>async()=>{init?.
logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const accessKeyId=process.env[ENV_KEY],secretAccessKey=process.env[ENV_SECRET],sessionToken=process.
env[ENV_SESSION],expiry=process.env[ENV_EXPIRATION],credentialScope=process.env[ENV_CREDENTIAL_SCOPE],accountId=process.env[ENV_ACCOUNT_ID];if(accessKeyId&&secretAccessKey){
const credentials={accessKeyId,secretAccessKey,...sessionToken&&{sessionToken},...expiry&&{expiration:new Date(expiry)},...credentialScope&&{credentialScope},...accountId&&
{accountId}};return(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials,"CREDENTIALS_ENV_VARS","g"),credentials}throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
C1("Unable to find environment variable credentials.",{logger:init?.logger})}}),7436:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>defaultProvider});var _aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6137),
_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3417),ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{const{ENV_CMDS_FULL_URI,
ENV_CMDS_RELATIVE_URI,fromContainerMetadata,fromInstanceMetadata}=await __webpack_require__.e(25).then(__webpack_require__.bind(__webpack_require__,9025));if(process.
env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetada\
ta");const{fromHttp}=await __webpack_require__.e(259).then(__webpack_require__.bind(__webpack_require__,6640));return(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
cy)(fromHttp(init),fromContainerMetadata(init))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
C1("EC2 Instance Metadata Service access disabled",{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceM\
etadata"),fromInstanceMetadata(init))};function memoizeChain(providers,treatAsExpired){const chain2=internalCreateChain(providers);let activeLock,passiveLock,credentials,
forceRefreshLock;const provider=async options=>{if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c=>{credentials=c}).finally(
()=>{forceRefreshLock=void 0})),await forceRefreshLock,credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),
activeLock)await activeLock;else if(!credentials||treatAsExpired?.(credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c=>{credentials=c}).
catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=chain2(options).then(c=>{credentials=c}).finally(()=>{activeLock=void 0}),provider(options);
return credentials};return provider}var internalCreateChain=providers=>async awsIdentityProperties=>{let lastProviderError;for(const provider of providers)try{return await provider(
awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError},multipleCredentialSourceWarningEmitted=!1,
defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.Ch])throw process.env[_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_0__.
yG]&&process.env[_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_0__.pi]&&(multipleCredentialSourceWarningEmitted||((init.logger?.warn&&init.logger?.
constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.C1("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.
logger,tryNextLink:!0});return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),(0,_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_0__.
sF)(init)()},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,
ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&!ssoRegion&&!ssoRoleName&&!ssoSession)throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.C1(
"Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.logger});const{fromSSO}=await __webpack_require__.e(750).then(__webpack_require__.
bind(__webpack_require__,5750));return fromSSO(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node\
 - defaultProvider::fromIni");const{fromIni}=await __webpack_require__.e(586).then(__webpack_require__.bind(__webpack_require__,6586));return fromIni(init)(awsIdentityProperties)},
async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess}=await __webpack_require__.
e(291).then(__webpack_require__.bind(__webpack_require__,6291));return fromProcess(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug(
"@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile}=await __webpack_require__.e(161).then(__webpack_require__.bind(__webpack_require__,
9161));return fromTokenFile(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(
init))()),async()=>{throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.C1("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],
credentialsTreatedAsExpired),credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.expiration.getTime()-Date.now()<3e5}),5704:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T:()=>Sha256Node,k:()=>Crc32Node});var _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5524),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8522),node_crypto__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7598),CRC32_TABLE=new Uint32Array(256);for(let i=0;i<256;++i){let c=i;for(let j=0;j<8;++j)c=c&
1?3988292384^c>>>1:c>>>1;CRC32_TABLE[i]=c>>>0}var ONES=4294967295,Crc32Js=class{digestLength=4;checksum=ONES;update(data){for(let i=0;i<data.length;++i)this.checksum=
this.checksum>>>8^CRC32_TABLE[(this.checksum^data[i])&255]}digestSync(){return(this.checksum^ONES)>>>0}async digest(){const value=this.digestSync(),out=new Uint8Array(
4);return new DataView(out.buffer).setUint32(0,value,!1),out}reset(){this.checksum=ONES}},zlibCrc32=typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32=="functi\
on"?node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32:void 0,Crc32Node=zlibCrc32?buildNativeClass(zlibCrc32):Crc32Js;function buildNativeClass(nativeCrc32){return class{digestLength=4;value=0;update(data){
this.value=nativeCrc32(data,this.value)}digestSync(){return this.value>>>0}async digest(){const out=new Uint8Array(4);return new DataView(out.buffer).setUint32(
0,this.digestSync(),!1),out}reset(){this.value=0}}}var BLOCK=64,DIGEST_LENGTH=32,MAX_HASHABLE_LENGTH=2**53-1,Sha256Js=class _Sha256Js{digestLength=DIGEST_LENGTH;state=Int32Array.
from(INIT);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(secret){if(secret){const key=_Sha256Js.normalizeKey(secret);
this.inner=new _Sha256Js,this.outer=new _Sha256Js;const{inner,outer}=this,pad=new Uint8Array(BLOCK*2);for(let i=0;i<BLOCK;++i)pad[i]=54^key[i],pad[i+BLOCK]=92^key[i];
inner.update(pad.subarray(0,BLOCK)),outer.update(pad.subarray(BLOCK))}}update(data){if(this.finished)throw new Error("Attempted to update an already finished HM\
AC.");if(this.inner){this.inner.update(data);return}const chunk=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Fo)(data);let position=0,{byteLength}=chunk;if(this.
bytesHashed+=byteLength,this.bytesHashed*8>MAX_HASHABLE_LENGTH)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;byteLength>0;)this.buffer[this.bufferLength++]=
chunk[position++],byteLength--,this.bufferLength===BLOCK&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner,outer}=this;if(inner&&outer){if(this.
finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const innerDigest=inner.digestSync();return outer.update(innerDigest),
outer.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(INIT),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const state=this.state.slice(),buffer=this.buffer.slice();let bufferLength=this.bufferLength;const bitsHashed=this.bytesHashed*8,bufferView=new DataView(buffer.
buffer,buffer.byteOffset,buffer.byteLength);if(bufferView.setUint8(bufferLength++,128),(bufferLength-1)%BLOCK>=BLOCK-8){for(let i=bufferLength;i<BLOCK;++i)bufferView.
setUint8(i,0);this.hashBufferWith(state,buffer),bufferLength=0}for(let i=bufferLength;i<BLOCK-8;++i)bufferView.setUint8(i,0);bufferView.setUint32(BLOCK-8,Math.floor(
bitsHashed/4294967296),!1),bufferView.setUint32(BLOCK-4,bitsHashed,!1),this.hashBufferWith(state,buffer);const out=new Uint8Array(DIGEST_LENGTH);for(let i=0;i<8;++i)
out[i*4]=state[i]>>>24&255,out[i*4+1]=state[i]>>>16&255,out[i*4+2]=state[i]>>>8&255,out[i*4+3]=state[i]>>>0&255;return out}static normalizeKey(secret){const key=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Fo)(secret);if(key.byteLength>BLOCK){const h=new _Sha256Js;h.update(key);const out=h.digestSync(),padded=new Uint8Array(BLOCK);return padded.set(out),padded}if(key.
byteLength<BLOCK){const padded=new Uint8Array(BLOCK);return padded.set(key),padded}return key}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(state,buffer){
const w=this.w??=new Int32Array(64);let s0=state[0],s1=state[1],s2=state[2],s3=state[3],s4=state[4],s5=state[5],s6=state[6],s7=state[7];for(let i=0;i<BLOCK;++i){
if(i<16)w[i]=(buffer[i*4]&255)<<24|(buffer[i*4+1]&255)<<16|(buffer[i*4+2]&255)<<8|buffer[i*4+3]&255;else{let u=w[i-2];const t12=(u>>>17|u<<15)^(u>>>19|u<<13)^u>>>
10;u=w[i-15];const t22=(u>>>7|u<<25)^(u>>>18|u<<14)^u>>>3;w[i]=(t12+w[i-7]|0)+(t22+w[i-16]|0)}const t1=(((s4>>>6|s4<<26)^(s4>>>11|s4<<21)^(s4>>>25|s4<<7))+(s4&s5^
~s4&s6)|0)+(s7+(K[i]+w[i]|0)|0)|0,t2=((s0>>>2|s0<<30)^(s0>>>13|s0<<19)^(s0>>>22|s0<<10))+(s0&s1^s0&s2^s1&s2)|0;s7=s6,s6=s5,s5=s4,s4=s3+t1|0,s3=s2,s2=s1,s1=s0,s0=
t1+t2|0}state[0]+=s0,state[1]+=s1,state[2]+=s2,state[3]+=s3,state[4]+=s4,state[5]+=s5,state[6]+=s6,state[7]+=s7}},INIT=new Int32Array([1779033703,3144134277,1013904242,
2773480762,1359893119,2600822924,528734635,1541459225]),K=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,
3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,
1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,
2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,
1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),hasNativeCrypto=(()=>{try{return(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.
createHash)("sha256"),!0}catch{return!1}})(),Sha256Node=hasNativeCrypto?buildNativeClass2():Sha256Js;function buildNativeClass2(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(secret){
this.secret=secret,this.isHmac=!!secret,this.hash=this.createHash()}update(data){if(this.finished)throw new Error("Attempted to update an already finished hash.");
this.hash.update(data)}async digest(){let buf;return this.isHmac?(this.finished=!0,buf=this.hash.digest()):buf=this.hash.copy().digest(),new Uint8Array(buf.buffer,
buf.byteOffset,buf.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.
createHmac)("sha256",toBuffer(this.secret)):(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256")}}}function toBuffer(data){return typeof data=="str\
ing"?data:ArrayBuffer.isView(data)?Buffer.from(data.buffer,data.byteOffset,data.byteLength):Buffer.from(data)}}),3417:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bz:()=>getProfileName,C1:()=>CredentialsProviderError,Ch:()=>ENV_PROFILE,GG:()=>NODE_REGION_CONFIG_OPTIONS,IZ:()=>resolveDefaultsModeConfig,
Ko:()=>NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,QD:()=>CONFIG_PREFIX_SEPARATOR,Qm:()=>booleanSelector,TD:()=>resolveRegionConfig,YU:()=>parseKnownFiles,Z9:()=>loadConfig,
ZY:()=>externalDataInterceptor,cV:()=>SelectorType,cy:()=>chain,e$:()=>NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,mZ:()=>ProviderError,nB:()=>numberSelector,zH:()=>NODE_REGION_CONFIG_FILE_OPTIONS});
var _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5524),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8161),node_fs_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1455),ProviderError=class _ProviderError extends Error{name="ProviderError";tryNextLink;constructor(message,options=!0){
let logger,tryNextLink=!0;typeof options=="boolean"?(logger=void 0,tryNextLink=options):options!=null&&typeof options=="object"&&(logger=options.logger,tryNextLink=
options.tryNextLink??!0),super(message),this.tryNextLink=tryNextLink,Object.setPrototypeOf(this,_ProviderError.prototype),logger?.debug?.(`@smithy/property-prov\
ider ${tryNextLink?"->":"(!)"} ${message}`)}static from(error,options=!0){return Object.assign(new this(error.message,options),error)}},CredentialsProviderError=class _CredentialsProviderError extends ProviderError{name="\
CredentialsProviderError";constructor(message,options=!0){super(message,options),Object.setPrototypeOf(this,_CredentialsProviderError.prototype)}},ENV_PROFILE="\
AWS_PROFILE",DEFAULT_PROFILE="default",getProfileName=init=>init.profile||process.env[ENV_PROFILE]||DEFAULT_PROFILE,CONFIG_PREFIX_SEPARATOR=".",getConfigData=data=>Object.
entries(data).filter(([key])=>{const indexOfSeparator=key.indexOf(CONFIG_PREFIX_SEPARATOR);return indexOfSeparator===-1?!1:Object.values(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Ip).includes(key.substring(0,indexOfSeparator))}).reduce((acc,[key,value])=>{const indexOfSeparator=key.indexOf(CONFIG_PREFIX_SEPARATOR),updatedKey=key.substring(
0,indexOfSeparator)===_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Ip.PROFILE?key.substring(indexOfSeparator+1):key;return acc[updatedKey]=value,acc},{...data.
default&&{default:data.default}}),homeDirCache={},getHomeDirCacheKey=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",getHomeDir=()=>{const{HOME,USERPROFILE,
HOMEPATH,HOMEDRIVE=`C:${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`}=process.env;if(HOME)return HOME;if(USERPROFILE)return USERPROFILE;if(HOMEPATH)return`${HOMEDRIVE}${HOMEPATH}`;
const homeDirCacheKey=getHomeDirCacheKey();return homeDirCache[homeDirCacheKey]||(homeDirCache[homeDirCacheKey]=(0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)()),
homeDirCache[homeDirCacheKey]},ENV_CONFIG_PATH="AWS_CONFIG_FILE",getConfigFilepath=()=>process.env[ENV_CONFIG_PATH]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(
getHomeDir(),".aws","config"),ENV_CREDENTIALS_PATH="AWS_SHARED_CREDENTIALS_FILE",getCredentialsFilepath=()=>process.env[ENV_CREDENTIALS_PATH]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(getHomeDir(),".aws","credentials"),prefixKeyRegex=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,profileNameBlockList=["__proto__","profile __proto__"],parseIni=iniData=>{
const map={};let currentSection,currentSubSection;for(const iniLine of iniData.split(/\r?\n/)){const trimmedLine=iniLine.split(/(^|\s)[;#]/)[0].trim();if(trimmedLine[0]===
"["&&trimmedLine[trimmedLine.length-1]==="]"){currentSection=void 0,currentSubSection=void 0;const sectionName=trimmedLine.substring(1,trimmedLine.length-1),matches=prefixKeyRegex.
exec(sectionName);if(matches){const[,prefix,,name]=matches;Object.values(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Ip).includes(prefix)&&(currentSection=[
prefix,name].join(CONFIG_PREFIX_SEPARATOR))}else currentSection=sectionName;if(profileNameBlockList.includes(sectionName))throw new Error(`Found invalid profile\
 name "${sectionName}"`)}else if(currentSection){const indexOfEqualsSign=trimmedLine.indexOf("=");if(![0,-1].includes(indexOfEqualsSign)){const[name,value]=[trimmedLine.
substring(0,indexOfEqualsSign).trim(),trimmedLine.substring(indexOfEqualsSign+1).trim()];if(value==="")currentSubSection=name;else{currentSubSection&&iniLine.trimStart()===
iniLine&&(currentSubSection=void 0),map[currentSection]=map[currentSection]||{};const key=currentSubSection?[currentSubSection,name].join(CONFIG_PREFIX_SEPARATOR):
name;map[currentSection][key]=value}}}}return map},filePromises={},fileIntercept={},readFile=(path,options)=>fileIntercept[path]!==void 0?fileIntercept[path]:((!filePromises[path]||
options?.ignoreCache)&&(filePromises[path]=(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(path,"utf8")),filePromises[path]),swallowError=()=>({}),loadSharedConfigFiles=async(init={})=>{
const{filepath=getCredentialsFilepath(),configFilepath=getConfigFilepath()}=init,homeDir=getHomeDir(),relativeHomeDirPrefix="~/";let resolvedFilepath=filepath;filepath.
startsWith(relativeHomeDirPrefix)&&(resolvedFilepath=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir,filepath.slice(2)));let resolvedConfigFilepath=configFilepath;
configFilepath.startsWith(relativeHomeDirPrefix)&&(resolvedConfigFilepath=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeDir,configFilepath.slice(2)));const parsedFiles=await Promise.
all([readFile(resolvedConfigFilepath,{ignoreCache:init.ignoreCache}).then(parseIni).then(getConfigData).catch(swallowError),readFile(resolvedFilepath,{ignoreCache:init.
ignoreCache}).then(parseIni).catch(swallowError)]);return{configFile:parsedFiles[0],credentialsFile:parsedFiles[1]}},mergeConfigFiles=(...files)=>{const merged={};
for(const file of files)for(const[key,values]of Object.entries(file))merged[key]!==void 0?Object.assign(merged[key],values):merged[key]=values;return merged},parseKnownFiles=async init=>{
const parsedFiles=await loadSharedConfigFiles(init);return mergeConfigFiles(parsedFiles.configFile,parsedFiles.credentialsFile)},tokenIntercept={},externalDataInterceptor={
getFileRecord(){return fileIntercept},interceptFile(path,contents){fileIntercept[path]=Promise.resolve(contents)},getTokenRecord(){return tokenIntercept},interceptToken(id2,contents){
tokenIntercept[id2]=contents}},chain=(...providers)=>async()=>{if(providers.length===0)throw new ProviderError("No providers in chain");let lastProviderError;for(const provider of providers)
try{return await provider()}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError},memoize=(provider,isExpired,requiresRefresh)=>{
let resolved,pending,hasResult,isConstant=!1;const coalesceProvider=async()=>{pending||(pending=provider());try{resolved=await pending,hasResult=!0,isConstant=!1}finally{
pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider()),resolved):async options=>((!hasResult||
options?.forceRefresh)&&(resolved=await coalesceProvider()),isConstant?resolved:requiresRefresh&&!requiresRefresh(resolved)?(isConstant=!0,resolved):(isExpired(
resolved)&&await coalesceProvider(),resolved))};function getSelectorName(functionString){try{const constants=new Set(Array.from(functionString.match(/([A-Z_]){3,}/g)??
[]));return constants.delete("CONFIG"),constants.delete("CONFIG_PREFIX_SEPARATOR"),constants.delete("ENV"),[...constants].join(", ")}catch{return functionString}}
var fromEnv=(envVarSelector,options)=>async()=>{try{const config=envVarSelector(process.env,options);if(config===void 0)throw new Error;return config}catch(e){throw new CredentialsProviderError(
e.message||`Not found in ENV: ${getSelectorName(envVarSelector.toString())}`,{logger:options?.logger})}},fromSharedConfigFiles=(configSelector,{preferredFile="c\
onfig",...init}={})=>async()=>{const profile=getProfileName(init),{configFile,credentialsFile}=await loadSharedConfigFiles(init),profileFromCredentials=credentialsFile[profile]||
{},profileFromConfig=configFile[profile]||{},mergedProfile=preferredFile==="config"?{...profileFromCredentials,...profileFromConfig}:{...profileFromConfig,...profileFromCredentials};
try{const configValue=configSelector(mergedProfile,preferredFile==="config"?configFile:credentialsFile);if(configValue===void 0)throw new Error;return configValue}catch(e){
throw new CredentialsProviderError(e.message||`Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`,{logger:init.logger})}},
fromValue=staticValue=>()=>Promise.resolve(staticValue),isFunction=func=>typeof func=="function",fromStatic=defaultValue=>isFunction(defaultValue)?async()=>await defaultValue():
fromValue(defaultValue),loadConfig=({environmentVariableSelector,configFileSelector,default:defaultValue},configuration={})=>{const{signingName,logger}=configuration;
return memoize(chain(fromEnv(environmentVariableSelector,{signingName,logger}),fromSharedConfigFiles(configFileSelector,configuration),fromStatic(defaultValue)))},
validRegions=new Set,checkRegion=(region,check=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.X8)=>{if(!validRegions.has(region)&&!check(region))if(region==="*")
console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplem\
ental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);else validRegions.add(region)},isFipsRegion=region=>typeof region==
"string"&&(region.startsWith("fips-")||region.endsWith("-fips")),getRealRegion=region=>isFipsRegion(region)?["fips-aws-global","aws-fips"].includes(region)?"us-\
east-1":region.replace(/fips-(dkr-|prod-)?|-fips/,""):region,resolveRegionConfig=input=>{const{region,useFipsEndpoint}=input;if(!region)throw new Error("Region \
is missing");return Object.assign(input,{region:async()=>{const providedRegion=typeof region=="function"?await region():region,realRegion=getRealRegion(providedRegion);
return checkRegion(realRegion),realRegion},useFipsEndpoint:async()=>{const providedRegion=typeof region=="string"?region:await region();return isFipsRegion(providedRegion)?
!0:typeof useFipsEndpoint!="function"?Promise.resolve(!!useFipsEndpoint):useFipsEndpoint()}})},booleanSelector=(obj,key,type)=>{if(key in obj){if(obj[key]==="tr\
ue")return!0;if(obj[key]==="false")return!1;throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`)}},numberSelector=(obj,key,type)=>{
if(!(key in obj))return;const numberValue=parseInt(obj[key],10);if(Number.isNaN(numberValue))throw new TypeError(`Cannot load ${type} '${key}'. Expected number,\
 got '${obj[key]}'.`);return numberValue},SelectorType;(function(SelectorType2){SelectorType2.ENV="env",SelectorType2.CONFIG="shared config entry"})(SelectorType||
(SelectorType={}));var ENV_USE_DUALSTACK_ENDPOINT="AWS_USE_DUALSTACK_ENDPOINT",CONFIG_USE_DUALSTACK_ENDPOINT="use_dualstack_endpoint",NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:env=>booleanSelector(env,ENV_USE_DUALSTACK_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_DUALSTACK_ENDPOINT,
SelectorType.CONFIG),default:!1},ENV_USE_FIPS_ENDPOINT="AWS_USE_FIPS_ENDPOINT",CONFIG_USE_FIPS_ENDPOINT="use_fips_endpoint",NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS={
environmentVariableSelector:env=>booleanSelector(env,ENV_USE_FIPS_ENDPOINT,SelectorType.ENV),configFileSelector:profile=>booleanSelector(profile,CONFIG_USE_FIPS_ENDPOINT,
SelectorType.CONFIG),default:!1},AWS_EXECUTION_ENV="AWS_EXECUTION_ENV",AWS_REGION_ENV="AWS_REGION",AWS_DEFAULT_REGION_ENV="AWS_DEFAULT_REGION",ENV_IMDS_DISABLED="\
AWS_EC2_METADATA_DISABLED",DEFAULTS_MODE_OPTIONS=["in-region","cross-region","mobile","standard","legacy"],IMDS_REGION_PATH="/latest/meta-data/placement/region",
IMDS_TOKEN_PATH="/latest/api/token",X_AWS_EC2_METADATA_TOKEN="x-aws-ec2-metadata-token",X_AWS_EC2_METADATA_TOKEN_TTL="x-aws-ec2-metadata-token-ttl-seconds",TIMEOUT_MS=1e3,
NEG_CACHE_TTL_MS=6e4,negativeCacheUntil=0,getInstanceMetadataRegion=async()=>{if(!process.env[ENV_IMDS_DISABLED]&&!(Date.now()<negativeCacheUntil))try{const endpoint=resolveImdsEndpoint(),
token=(await imdsRequest({...endpoint,path:IMDS_TOKEN_PATH,method:"PUT",headers:{[X_AWS_EC2_METADATA_TOKEN_TTL]:"21600"}})).toString();return(await imdsRequest(
{...endpoint,path:IMDS_REGION_PATH,method:"GET",headers:{[X_AWS_EC2_METADATA_TOKEN]:token}})).toString().trim()||cacheNegativeAndReturnUndefined()}catch{return cacheNegativeAndReturnUndefined()}},
cacheNegativeAndReturnUndefined=()=>{negativeCacheUntil=Date.now()+NEG_CACHE_TTL_MS},resolveImdsEndpoint=()=>{const envEndpoint=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(envEndpoint){const url=new URL(envEndpoint);return{hostname:url.hostname.replace(/^\[(.+)]$/,"$1"),port:url.port?Number(url.port):void 0}}return process.env.
AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},imdsRequest=async options=>{const{request}=await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19));return new Promise((resolve,reject)=>{const req=request({hostname:options.hostname,port:options.
port,path:options.path,method:options.method,headers:options.headers,timeout:TIMEOUT_MS,signal:AbortSignal.timeout(TIMEOUT_MS)});req.on("error",err=>{reject(err),
req.destroy()}),req.on("timeout",()=>{reject(new Error("TimeoutError from instance metadata service")),req.destroy()}),req.on("response",res=>{const{statusCode=400}=res;
if(statusCode<200||statusCode>=300){reject(Object.assign(new Error("Error response received from instance metadata service"),{statusCode})),req.destroy();return}
const chunks=[];res.on("data",chunk=>chunks.push(chunk)),res.on("end",()=>{resolve(Buffer.concat(chunks)),req.destroy()})}),req.end()})},REGION_ENV_NAME="AWS_RE\
GION",REGION_INI_NAME="region",NODE_REGION_CONFIG_OPTIONS={environmentVariableSelector:env=>env[REGION_ENV_NAME],configFileSelector:profile=>profile[REGION_INI_NAME],
default:async()=>{const region=await getInstanceMetadataRegion();if(region)return region;throw new Error("Region is missing")}},NODE_REGION_CONFIG_FILE_OPTIONS={
preferredFile:"credentials"},AWS_DEFAULTS_MODE_ENV="AWS_DEFAULTS_MODE",AWS_DEFAULTS_MODE_CONFIG="defaults_mode",NODE_DEFAULTS_MODE_CONFIG_OPTIONS={environmentVariableSelector:env=>env[AWS_DEFAULTS_MODE_ENV],
configFileSelector:profile=>profile[AWS_DEFAULTS_MODE_CONFIG],default:"legacy"},resolveDefaultsModeConfig=({region=loadConfig(NODE_REGION_CONFIG_OPTIONS),defaultsMode=loadConfig(
NODE_DEFAULTS_MODE_CONFIG_OPTIONS)}={})=>memoize(async()=>{const mode=typeof defaultsMode=="function"?await defaultsMode():defaultsMode;switch(mode?.toLowerCase()){case"\
auto":return resolveNodeDefaultsModeAuto(region);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(mode?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`)}}),resolveNodeDefaultsModeAuto=async clientRegion=>{
if(clientRegion){const resolvedRegion=typeof clientRegion=="function"?await clientRegion():clientRegion,inferredRegion=await inferPhysicalRegion();return inferredRegion?
resolvedRegion===inferredRegion?"in-region":"cross-region":"standard"}return"standard"},inferPhysicalRegion=async()=>process.env[AWS_EXECUTION_ENV]&&(process.env[AWS_REGION_ENV]||
process.env[AWS_DEFAULT_REGION_ENV])?process.env[AWS_REGION_ENV]??process.env[AWS_DEFAULT_REGION_ENV]:getInstanceMetadataRegion()}),8765:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$3:()=>resolveAwsRegionExtensionConfiguration,$z:()=>resolveRetryConfig,Co:()=>resolveEndpointConfig,Dc:()=>resolveUserAgentConfig,
ED:()=>getDefaultSocketTimeout,I9:()=>emitWarningIfUnsupportedVersion,J1:()=>createAggregatedClient,K4:()=>memoizeIdentityProvider,Kj:()=>Client,L0:()=>DEFAULT_RETRY_MODE,
Mw:()=>decorateServiceException,N4:()=>NoOpLogger,OC:()=>isIdentityExpired,OV:()=>resolveHostHeaderConfig,Rq:()=>getAwsRegionExtensionConfiguration,TC:()=>getHostHeaderPlugin,
TJ:()=>ServiceException,UF:()=>awsEndpointFunctions,Y7:()=>getLoggerPlugin,cH:()=>decideEndpoint,d5:()=>BinaryDecisionDiagram,e:()=>doesIdentityRequireRefresh,ey:()=>getRetryPlugin,
gD:()=>setCredentialFeature,h$:()=>DefaultIdentityProviderConfig,hV:()=>NODE_APP_ID_CONFIG_OPTIONS,k8:()=>makeBuilder,kN:()=>NODE_RETRY_MODE_CONFIG_OPTIONS,kS:()=>EndpointCache,
lT:()=>loadConfigsForDefaultMode,lW:()=>getHttpSigningPlugin,mR:()=>NoAuthSigner,mw:()=>customEndpointFunctions,n4:()=>getRecursionDetectionPlugin,oQ:()=>stsRegionDefaultResolver,
o_:()=>emitWarningIfUnsupportedVersion2,pf:()=>createDefaultUserAgentProvider,qs:()=>NODE_MAX_ATTEMPT_CONFIG_OPTIONS,rD:()=>getEndpointPlugin,rm:()=>getValueFromTextNode,
sM:()=>getUserAgentPlugin,te:()=>normalizeProvider2,uv:()=>resolveDefaultRuntimeConfig,wB:()=>getHttpAuthSchemeEndpointRuleSetPlugin,xA:()=>getDefaultExtensionConfiguration,
xg:()=>resolveParams});var _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3417),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5524),node_stream__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7075),node_os__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8161),node_process__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1708),getAllAliases=(name,aliases)=>{const _aliases=[];if(name&&_aliases.push(name),aliases)for(const alias of aliases)_aliases.push(alias);return _aliases},getMiddlewareNameWithAliases=(name,aliases)=>`${name||
"anonymous"}${aliases&&aliases.length>0?` (a.k.a. ${aliases.join(",")})`:""}`,constructStack=()=>{let absoluteEntries=[],relativeEntries=[],identifyOnResolve=!1;
const entriesNameSet=new Set,sort=entries=>entries.sort((a,b)=>stepWeights[b.step]-stepWeights[a.step]||priorityWeights[b.priority||"normal"]-priorityWeights[a.
priority||"normal"]),removeByName=toRemove=>{let isRemoved=!1;const filterCb=entry=>{const aliases=getAllAliases(entry.name,entry.aliases);if(aliases.includes(toRemove)){
isRemoved=!0;for(const alias of aliases)entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=
relativeEntries.filter(filterCb),isRemoved},removeByReference=toRemove=>{let isRemoved=!1;const filterCb=entry=>{if(entry.middleware===toRemove){isRemoved=!0;for(const alias of getAllAliases(
entry.name,entry.aliases))entriesNameSet.delete(alias);return!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),relativeEntries=relativeEntries.
filter(filterCb),isRemoved},cloneTo=toStack=>(absoluteEntries.forEach(entry=>{toStack.add(entry.middleware,{...entry})}),relativeEntries.forEach(entry=>{toStack.
addRelativeTo(entry.middleware,{...entry})}),toStack.identifyOnResolve?.(stack.identifyOnResolve()),toStack),expandRelativeMiddlewareList=from=>{const expandedMiddlewareList=[];
return from.before.forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):expandedMiddlewareList.push(...expandRelativeMiddlewareList(
entry))}),expandedMiddlewareList.push(from),from.after.reverse().forEach(entry=>{entry.before.length===0&&entry.after.length===0?expandedMiddlewareList.push(entry):
expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry))}),expandedMiddlewareList},getMiddlewareList=(debug=!1)=>{const normalizedAbsoluteEntries=[],
normalizedRelativeEntries=[],normalizedEntriesNameMap={};return absoluteEntries.forEach(entry=>{const normalizedEntry={...entry,before:[],after:[]};for(const alias of getAllAliases(
normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=normalizedEntry;normalizedAbsoluteEntries.push(normalizedEntry)}),relativeEntries.
forEach(entry=>{const normalizedEntry={...entry,before:[],after:[]};for(const alias of getAllAliases(normalizedEntry.name,normalizedEntry.aliases))normalizedEntriesNameMap[alias]=
normalizedEntry;normalizedRelativeEntries.push(normalizedEntry)}),normalizedRelativeEntries.forEach(entry=>{if(entry.toMiddleware){const toMiddleware=normalizedEntriesNameMap[entry.
toMiddleware];if(toMiddleware===void 0){if(debug)return;throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name,
entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`)}entry.relation==="after"&&toMiddleware.after.push(entry),entry.relation==="before"&&toMiddleware.
before.push(entry)}}),sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList,expandedMiddlewareList)=>(wholeList.push(...expandedMiddlewareList),
wholeList),[])},stack={add:(middleware,options={})=>{const{name,override,aliases:_aliases}=options,entry={step:"initialize",priority:"normal",middleware,...options},
aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){if(!override)throw new Error(`Duplicate middleware \
name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(const alias of aliases){const toOverrideIndex=absoluteEntries.findIndex(entry2=>entry2.name===alias||
entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;const toOverride=absoluteEntries[toOverrideIndex];if(toOverride.step!==entry.step||entry.priority!==
toOverride.priority)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.
step} step cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);absoluteEntries.
splice(toOverrideIndex,1)}}for(const alias of aliases)entriesNameSet.add(alias)}absoluteEntries.push(entry)},addRelativeTo:(middleware,options)=>{const{name,override,
aliases:_aliases}=options,entry={middleware,...options},aliases=getAllAliases(name,_aliases);if(aliases.length>0){if(aliases.some(alias=>entriesNameSet.has(alias))){
if(!override)throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name,_aliases)}'`);for(const alias of aliases){const toOverrideIndex=relativeEntries.
findIndex(entry2=>entry2.name===alias||entry2.aliases?.some(a=>a===alias));if(toOverrideIndex===-1)continue;const toOverride=relativeEntries[toOverrideIndex];if(toOverride.
toMiddleware!==entry.toMiddleware||toOverride.relation!==entry.relation)throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name,toOverride.aliases)}" m\
iddleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name,_aliases)}" middleware ${entry.
relation} "${entry.toMiddleware}" middleware.`);relativeEntries.splice(toOverrideIndex,1)}}for(const alias of aliases)entriesNameSet.add(alias)}relativeEntries.
push(entry)},clone:()=>cloneTo(constructStack()),use:plugin=>{plugin.applyToStack(stack)},remove:toRemove=>typeof toRemove=="string"?removeByName(toRemove):removeByReference(
toRemove),removeByTag:toRemove=>{let isRemoved=!1;const filterCb=entry=>{const{tags,name,aliases:_aliases}=entry;if(tags&&tags.includes(toRemove)){const aliases=getAllAliases(
name,_aliases);for(const alias of aliases)entriesNameSet.delete(alias);return isRemoved=!0,!1}return!0};return absoluteEntries=absoluteEntries.filter(filterCb),
relativeEntries=relativeEntries.filter(filterCb),isRemoved},concat:from=>{const cloned=cloneTo(constructStack());return cloned.use(from),cloned.identifyOnResolve(
identifyOnResolve||cloned.identifyOnResolve()||(from.identifyOnResolve?.()??!1)),cloned},applyToStack:cloneTo,identify:()=>getMiddlewareList(!0).map(mw=>{const step=mw.
step??mw.relation+" "+mw.toMiddleware;return getMiddlewareNameWithAliases(mw.name,mw.aliases)+" - "+step}),identifyOnResolve(toggle){return typeof toggle=="bool\
ean"&&(identifyOnResolve=toggle),identifyOnResolve},resolve:(handler,context)=>{for(const middleware of getMiddlewareList().map(entry=>entry.middleware).reverse())
handler=middleware(handler,context);return identifyOnResolve&&console.log(stack.identify()),handler}};return stack},stepWeights={initialize:5,serialize:4,build:3,
finalizeRequest:2,deserialize:1},priorityWeights={high:3,normal:2,low:1},Client=class{config;middlewareStack=constructStack();initConfig;handlers;constructor(config){
this.config=config;const{protocol,protocolSettings}=config;protocolSettings&&typeof protocol=="function"&&(config.protocol=new protocol(protocolSettings))}send(command,optionsOrCb,cb){
const options=typeof optionsOrCb!="function"?optionsOrCb:void 0,callback=typeof optionsOrCb=="function"?optionsOrCb:cb,useHandlerCache=options===void 0&&this.config.
cacheMiddleware===!0;let handler;if(useHandlerCache){this.handlers||(this.handlers=new WeakMap);const handlers=this.handlers;handlers.has(command.constructor)?handler=
handlers.get(command.constructor):(handler=command.resolveMiddleware(this.middlewareStack,this.config,options),handlers.set(command.constructor,handler))}else delete this.
handlers,handler=command.resolveMiddleware(this.middlewareStack,this.config,options);if(callback)handler(command).then(result=>callback(null,result.output),err=>callback(
err)).catch(()=>{});else return handler(command).then(result=>result.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}},SENSITIVE_STRING="\
***SensitiveInformation***";function schemaLogFilter(schema,data){if(data==null)return data;const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.l1.of(schema);
if(ns.getMergedTraits().sensitive)return SENSITIVE_STRING;if(ns.isListSchema()){const valueSchema=ns.getValueSchema();if(valueSchema.getMergedTraits().sensitive)
return SENSITIVE_STRING;if(Array.isArray(data))return data.map(value=>schemaLogFilter(valueSchema,value))}else if(ns.isMapSchema()){const valueSchema=ns.getValueSchema();
if(ns.getKeySchema().getMergedTraits().sensitive||valueSchema.getMergedTraits().sensitive)return SENSITIVE_STRING;if(typeof data=="object")return Object.fromEntries(
Object.entries(data).map(([key,value])=>[key,schemaLogFilter(valueSchema,value)]))}else if(ns.isStructSchema()&&typeof data=="object"){const object=data,newObject={};
for(const[member,memberNs]of ns.structIterator())object[member]!=null&&(newObject[member]=schemaLogFilter(memberNs,object[member]));return newObject}return data}
var operationEventStreamMarker=Symbol.for("@smithy/op-event-stream"),Command=class{middlewareStack=constructStack();schema;static classBuilder(){return new ClassBuilder}resolveMiddlewareWithContext(clientStack,configuration,options,{
middlewareFn,clientName,commandName,inputFilterSensitiveLog,outputFilterSensitiveLog,smithyContext,additionalContext,CommandCtor}){for(const mw of middlewareFn.
bind(this)(CommandCtor,clientStack,configuration,options))this.middlewareStack.use(mw);const stack=clientStack.concat(this.middlewareStack),{logger}=configuration,
additionalSmithyContext=additionalContext[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Vf],handlerExecutionContext={logger,clientName,commandName,inputFilterSensitiveLog,
outputFilterSensitiveLog,...additionalContext,[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Vf]:{...additionalSmithyContext,commandInstance:this,...smithyContext,
...options?.metricsRecorder===void 0?{}:{metricsRecorder:options.metricsRecorder},...options?.abortSignal===void 0?{}:{abortSignal:options.abortSignal}}},{requestHandler}=configuration;
let requestOptions=options??{};requestOptions.metricsRecorder&&(requestOptions={...requestOptions},delete requestOptions.metricsRecorder);let isEventStream;const schema=this.
schema,marker=schema?.[operationEventStreamMarker];if(marker!==void 0)isEventStream=marker;else if(schema&&Array.isArray(schema)&&schema[0]===9){const[,,,,input$,
output$]=schema;isEventStream=schema[operationEventStreamMarker]=!!(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.l1.of(input$).getEventStreamMember()||_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
l1.of(output$).getEventStreamMember())}return isEventStream&&(requestOptions={isEventStream,...requestOptions}),stack.resolve(request=>requestHandler.handle(request.
request,requestOptions),handlerExecutionContext)}},ClassBuilder=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(cb){
this._init=cb}ep(endpointParameterInstructions){return this._ep=endpointParameterInstructions,this}m(middlewareSupplier){return this._middlewareFn=middlewareSupplier,
this}s(service,operation,smithyContext={}){return this._smithyContext={service,operation,...smithyContext},this}c(additionalContext={}){return this._additionalContext=
additionalContext,this}n(clientName,commandName){return this._clientName=clientName,this._commandName=commandName,this}f(inputFilter=_=>_,outputFilter=_=>_){return this.
_inputFilterSensitiveLog=inputFilter,this._outputFilterSensitiveLog=outputFilter,this}ser(serializer){return this._serializer=serializer,this}de(deserializer){return this.
_deserializer=deserializer,this}sc(operation){return this._operationSchema=operation,this._smithyContext.operationSchema=operation,this}build(){const closure=this;
let CommandRef;return CommandRef=class extends Command{input;static getEndpointParameterInstructions(){return closure._ep}constructor(...[input]){super(),this.input=
input??{},closure._init(this),this.schema=closure._operationSchema}resolveMiddleware(stack,configuration,options){const op=closure._operationSchema,input=op?.[4]??
op?.input,output=op?.[5]??op?.output;return this.resolveMiddlewareWithContext(stack,configuration,options,{CommandCtor:CommandRef,middlewareFn:closure._middlewareFn,
clientName:closure._clientName,commandName:closure._commandName,inputFilterSensitiveLog:closure._inputFilterSensitiveLog??(op?schemaLogFilter.bind(null,input):_=>_),
outputFilterSensitiveLog:closure._outputFilterSensitiveLog??(op?schemaLogFilter.bind(null,output):_=>_),smithyContext:closure._smithyContext,additionalContext:closure.
_additionalContext})}serialize=closure._serializer;deserialize=closure._deserializer}}},createAggregatedClient=(commands,Client2,options)=>{for(const[command,CommandCtor]of Object.
entries(commands)){const methodImpl=async function(args,optionsOrCb,cb){const command2=new CommandCtor(args);if(typeof optionsOrCb=="function")this.send(command2,
optionsOrCb);else if(typeof cb=="function"){if(typeof optionsOrCb!="object")throw new Error(`Expected http options but got ${typeof optionsOrCb}`);this.send(command2,
optionsOrCb||{},cb)}else return this.send(command2,optionsOrCb)},methodName=(command[0].toLowerCase()+command.slice(1)).replace(/Command$/,"");Client2.prototype[methodName]=
methodImpl}const{paginators={},waiters={}}=options??{};for(const[paginatorName,paginatorFn]of Object.entries(paginators))Client2.prototype[paginatorName]===void 0&&
(Client2.prototype[paginatorName]=function(commandInput={},paginationConfiguration,...rest){return paginatorFn({...paginationConfiguration,client:this},commandInput,
...rest)});for(const[waiterName,waiterFn]of Object.entries(waiters))Client2.prototype[waiterName]===void 0&&(Client2.prototype[waiterName]=async function(commandInput={},waiterConfiguration,...rest){
let config=waiterConfiguration;return typeof waiterConfiguration=="number"&&(config={maxWaitTime:waiterConfiguration}),waiterFn({...config,client:this},commandInput,
...rest)})},ServiceException=class _ServiceException extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(options){
super(options.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=options.name,this.$fault=options.$fault,this.$metadata=
options.$metadata}static isInstance(value){if(!value)return!1;const candidate=value;return _ServiceException.prototype.isPrototypeOf(candidate)||!!candidate.$fault&&
!!candidate.$metadata&&(candidate.$fault==="client"||candidate.$fault==="server")}static[Symbol.hasInstance](instance){if(!instance)return!1;const candidate=instance;
if(this===_ServiceException)return _ServiceException.isInstance(instance);if(_ServiceException.isInstance(instance)){if(this.prototype.isPrototypeOf(instance))return!0;
const targetId=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:void 0;let candidateHasShapeId=!1;if(targetId){let proto=Object.getPrototypeOf(
candidate);for(;proto&&proto!==Object.prototype;){const ctor=proto.constructor,candidateId=ctor!==_ServiceException&&Object.prototype.hasOwnProperty.call(ctor,"\
shapeId")?ctor?.shapeId:void 0;if(candidateId&&(candidateHasShapeId=!0,candidateId===targetId))return!0;proto=Object.getPrototypeOf(proto)}}if(targetId&&candidateHasShapeId)
return!1;const targetName=this.name;if(targetName&&targetName.length>=6){if(candidate.name===targetName)return!0;let proto=Object.getPrototypeOf(candidate);for(;proto&&
proto!==Object.prototype;){const ctorName=proto.constructor?.name;if(ctorName&&ctorName!=="Error"&&ctorName===targetName)return!0;proto=Object.getPrototypeOf(proto)}}}
return!1}},decorateServiceException=(exception,additions={})=>{Object.entries(additions).filter(([,v])=>v!==void 0).forEach(([k,v])=>{(exception[k]==null||exception[k]===
"")&&(exception[k]=v)});const message=exception.message||exception.Message||"UnknownError";return exception.message=message,delete exception.Message,exception},
loadConfigsForDefaultMode=mode=>{switch(mode){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}},warningEmitted=!1,
emitWarningIfUnsupportedVersion=version=>{version&&!warningEmitted&&parseInt(version.substring(1,version.indexOf(".")))<16&&(warningEmitted=!0)},knownAlgorithms=Object.
values(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.dB),getChecksumConfiguration=runtimeConfig=>{const checksumAlgorithms=[];for(const id2 in _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
dB){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.$3)(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.dB,id2))continue;const algorithmId=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
dB[id2];runtimeConfig[algorithmId]!==void 0&&checksumAlgorithms.push({algorithmId:()=>algorithmId,checksumConstructor:()=>runtimeConfig[algorithmId]})}for(const[
id2,ChecksumCtor]of Object.entries(runtimeConfig.checksumAlgorithms??{}))checksumAlgorithms.push({algorithmId:()=>id2,checksumConstructor:()=>ChecksumCtor});return{
addChecksumAlgorithm(algo){runtimeConfig.checksumAlgorithms=runtimeConfig.checksumAlgorithms??{};const id2=algo.algorithmId(),ctor=algo.checksumConstructor();knownAlgorithms.
includes(id2)?runtimeConfig.checksumAlgorithms[id2.toUpperCase()]=ctor:runtimeConfig.checksumAlgorithms[id2]=ctor,checksumAlgorithms.push(algo)},checksumAlgorithms(){
return checksumAlgorithms}}},resolveChecksumRuntimeConfig=clientConfig=>{const runtimeConfig={};return clientConfig.checksumAlgorithms().forEach(checksumAlgorithm=>{
const id2=checksumAlgorithm.algorithmId();knownAlgorithms.includes(id2)&&(runtimeConfig[id2]=checksumAlgorithm.checksumConstructor())}),runtimeConfig},getRetryConfiguration=runtimeConfig=>({
setRetryStrategy(retryStrategy){runtimeConfig.retryStrategy=retryStrategy},retryStrategy(){return runtimeConfig.retryStrategy}}),resolveRetryRuntimeConfig=retryStrategyConfiguration=>{
const runtimeConfig={};return runtimeConfig.retryStrategy=retryStrategyConfiguration.retryStrategy(),runtimeConfig},getDefaultExtensionConfiguration=runtimeConfig=>Object.
assign(getChecksumConfiguration(runtimeConfig),getRetryConfiguration(runtimeConfig)),resolveDefaultRuntimeConfig=config=>Object.assign(resolveChecksumRuntimeConfig(
config),resolveRetryRuntimeConfig(config)),getValueFromTextNode=obj=>{const textNodeName="#text";for(const key in obj)(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
$3)(obj,key)&&(obj[key][textNodeName]!==void 0?obj[key]=obj[key][textNodeName]:typeof obj[key]=="object"&&obj[key]!==null&&(obj[key]=getValueFromTextNode(obj[key])));
return obj},NoOpLogger=class{trace(){}debug(){}info(){}warn(){}error(){}};function makeBuilder(common,service,name,ep){return function(added,plugins,op,$,smithyContext={}){
const epMerged=Object.assign({},common,added);return Command.classBuilder().ep(epMerged).m(function(CommandCtor,clientStack,config,options){const list=plugins.call(
this,CommandCtor,clientStack,config,options);return list.unshift(ep(config,CommandCtor.getEndpointParameterInstructions())),list}).s(service,op,smithyContext).n(
name,op.charAt(0).toUpperCase()+op.slice(1)+"Command").sc($).build()}}var ENV_ENDPOINT_URL="AWS_ENDPOINT_URL",CONFIG_ENDPOINT_URL="endpoint_url",getEndpointUrlConfig=serviceId=>({
environmentVariableSelector:env2=>{const serviceSuffixParts=serviceId.split(" ").map(w=>w.toUpperCase()),serviceEndpointUrl=env2[[ENV_ENDPOINT_URL,...serviceSuffixParts].
join("_")];if(serviceEndpointUrl)return serviceEndpointUrl;const endpointUrl=env2[ENV_ENDPOINT_URL];if(endpointUrl)return endpointUrl},configFileSelector:(profile,config)=>{
if(profile.services){const servicesSectionKey=["services",profile.services].join(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.QD);if(!config||!config[servicesSectionKey])
throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);const servicesSection=config[servicesSectionKey],
servicePrefixParts=serviceId.split(" ").map(w=>w.toLowerCase()),endpointUrl2=servicesSection[[servicePrefixParts.join("_"),CONFIG_ENDPOINT_URL].join(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.
QD)];if(endpointUrl2)return endpointUrl2}const endpointUrl=profile[CONFIG_ENDPOINT_URL];if(endpointUrl)return endpointUrl},default:void 0}),ENV_IGNORE_CONFIGURED_ENDPOINT_URLS="\
AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS="ignore_configured_endpoint_urls",ignoreConfiguredEndpointUrlsConfigSelectors={environmentVariableSelector:env2=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.
Qm)(env2,ENV_IGNORE_CONFIGURED_ENDPOINT_URLS,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.cV.ENV),configFileSelector:profile=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.
Qm)(profile,CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.cV.CONFIG),default:!1},getEndpointFromConfig=async serviceId=>{
if(!await(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.Z9)(ignoreConfiguredEndpointUrlsConfigSelectors)())return(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.
Z9)(getEndpointUrlConfig(serviceId??""))()},resolveParamsForS3=async endpointParams=>{const bucket=endpointParams?.Bucket||"";if(typeof endpointParams.Bucket=="\
string"&&(endpointParams.Bucket=bucket.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),isArnBucketName(bucket)){if(endpointParams.
ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!isDnsCompatibleBucketName(bucket)||bucket.indexOf(".")!==-1&&
!String(endpointParams.Endpoint).startsWith("http:")||bucket.toLowerCase()!==bucket||bucket.length<3)&&(endpointParams.ForcePathStyle=!0);return endpointParams.
DisableMultiRegionAccessPoints&&(endpointParams.disableMultiRegionAccessPoints=!0,endpointParams.DisableMRAP=!0),endpointParams},DOMAIN_PATTERN=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
IP_ADDRESS_PATTERN=/(\d+\.){3}\d+/,DOTS_PATTERN=/\.\./,isDnsCompatibleBucketName=bucketName=>DOMAIN_PATTERN.test(bucketName)&&!IP_ADDRESS_PATTERN.test(bucketName)&&
!DOTS_PATTERN.test(bucketName),isArnBucketName=bucketName=>{const[arn,partition2,service,,,bucket]=bucketName.split(":"),isArn=arn==="arn"&&bucketName.split(":").
length>=6,isValidArn=!!(isArn&&partition2&&service&&bucket);if(isArn&&!isValidArn)throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);return isValidArn},
createConfigValueProvider=(configKey,canonicalEndpointParamKey,config,isClientContextParam=!1)=>{const configProvider=async()=>{let configValue;return isClientContextParam?
configValue=config.clientContextParams?.[configKey]??config[configKey]??config[canonicalEndpointParamKey]:configValue=config[configKey]??config[canonicalEndpointParamKey],
typeof configValue=="function"?configValue():configValue};return configKey==="credentialScope"||canonicalEndpointParamKey==="CredentialScope"?async()=>{const credentials=typeof config.
credentials=="function"?await config.credentials():config.credentials;return credentials?.credentialScope??credentials?.CredentialScope}:configKey==="accountId"||
canonicalEndpointParamKey==="AccountId"?async()=>{const credentials=typeof config.credentials=="function"?await config.credentials():config.credentials;return credentials?.
accountId??credentials?.AccountId}:configKey==="endpoint"||canonicalEndpointParamKey==="endpoint"?async()=>{if(config.isCustomEndpoint===!1)return;const endpoint=await configProvider();
if(endpoint&&typeof endpoint=="object"){if("url"in endpoint)return endpoint.url.href;if("hostname"in endpoint){const{protocol,hostname,port,path}=endpoint;return`${protocol}\
//${hostname}${port?":"+port:""}${path}`}}return endpoint}:configProvider};function bindGetEndpointFromInstructions(getEndpointFromConfig2){return async(commandInput,instructionsSupplier,clientConfig,context)=>{
if(!clientConfig.isCustomEndpoint&&!clientConfig.ignoreConfiguredEndpointUrls){let endpointFromConfig;clientConfig.serviceConfiguredEndpoint?endpointFromConfig=
await clientConfig.serviceConfiguredEndpoint():endpointFromConfig=await getEndpointFromConfig2(clientConfig.serviceId),endpointFromConfig&&(clientConfig.endpoint=
()=>Promise.resolve((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.a0)(endpointFromConfig)),clientConfig.isCustomEndpoint=!0,context?.logger?.debug?.(`@smit\
hy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`))}const endpointParams=await resolveParams(commandInput,instructionsSupplier,clientConfig);
if(typeof clientConfig.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");const endpoint=clientConfig.endpointProvider(endpointParams,
context);if(clientConfig.isCustomEndpoint&&clientConfig.endpoint){const customEndpoint=await clientConfig.endpoint();if(customEndpoint?.headers){endpoint.headers??=
{};for(const[name,value]of Object.entries(customEndpoint.headers))endpoint.headers[name]=Array.isArray(value)?value:[value]}}return endpoint}}var resolveParams=async(commandInput,instructionsSupplier,clientConfig)=>{
const endpointParams={},instructions=instructionsSupplier?.getEndpointParameterInstructions?.()||{};for(const[name,instruction]of Object.entries(instructions))switch(instruction.
type){case"staticContextParams":endpointParams[name]=instruction.value;break;case"contextParams":endpointParams[name]=commandInput[instruction.name];break;case"\
clientContextParams":case"builtInParams":endpointParams[name]=await createConfigValueProvider(instruction.name,name,clientConfig,instruction.type!=="builtInPara\
ms")();break;case"operationContextParams":endpointParams[name]=instruction.get(commandInput);break;default:throw new Error("Unrecognized endpoint parameter inst\
ruction: "+JSON.stringify(instruction))}return Object.keys(instructions).length===0&&Object.assign(endpointParams,clientConfig),String(clientConfig.serviceId).toLowerCase()===
"s3"&&await resolveParamsForS3(endpointParams),endpointParams};function setFeature(context,feature,value){context.__smithy_context?context.__smithy_context.features||
(context.__smithy_context.features={}):context.__smithy_context={features:{}},context.__smithy_context.features[feature]=value}function bindEndpointMiddleware(getEndpointFromConfig2){
const getEndpointFromInstructions2=bindGetEndpointFromInstructions(getEndpointFromConfig2);return({config,instructions})=>(next,context)=>async args=>{config.isCustomEndpoint&&
setFeature(context,"ENDPOINT_OVERRIDE","N");const endpoint=await getEndpointFromInstructions2(args.input,{getEndpointParameterInstructions(){return instructions}},
{...config},context);context.endpointV2=endpoint,context.authSchemes=endpoint.properties?.authSchemes;const authScheme=context.authSchemes?.[0];if(authScheme){context.
signing_region=authScheme.signingRegion,context.signing_service=authScheme.signingName;const httpAuthOption=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.ug)(
context)?.selectedHttpAuthScheme?.httpAuthOption;httpAuthOption&&(httpAuthOption.signingProperties=Object.assign(httpAuthOption.signingProperties||{},{signing_region:authScheme.
signingRegion,signingRegion:authScheme.signingRegion,signing_service:authScheme.signingName,signingName:authScheme.signingName,signingRegionSet:authScheme.signingRegionSet},
authScheme.properties))}return next({...args})}}var serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},endpointMiddlewareOptions={
step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:serializerMiddlewareOption.
name};function bindGetEndpointPlugin(getEndpointFromConfig2){const endpointMiddleware2=bindEndpointMiddleware(getEndpointFromConfig2);return(config,instructions)=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(endpointMiddleware2({config,instructions}),endpointMiddlewareOptions)}})}function bindResolveEndpointConfig(getEndpointFromConfig2){
return input=>{const tls=input.tls??!0,{endpoint,useDualstackEndpoint,useFipsEndpoint}=input,customEndpointProvider=endpoint!=null?async()=>(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
a0)(await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.te)(endpoint)()):void 0,resolvedConfig=Object.assign(input,{endpoint:customEndpointProvider,tls,isCustomEndpoint:!!endpoint,
useDualstackEndpoint:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.te)(useDualstackEndpoint??!1),useFipsEndpoint:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
te)(useFipsEndpoint??!1),ignoreConfiguredEndpointUrls:!!input.ignoreConfiguredEndpointUrls});let configuredEndpointPromise;return resolvedConfig.serviceConfiguredEndpoint=
async()=>(input.serviceId&&!configuredEndpointPromise&&(configuredEndpointPromise=getEndpointFromConfig2(input.serviceId)),configuredEndpointPromise),resolvedConfig}}
var BinaryDecisionDiagram=class _BinaryDecisionDiagram{nodes;root;conditions;results;constructor(bdd,root,conditions,results){this.nodes=bdd,this.root=root,this.
conditions=conditions,this.results=results}static from(bdd,root,conditions,results){return new _BinaryDecisionDiagram(bdd,root,conditions,results)}},EndpointCache=class{capacity;data=new Map;parameters=[];constructor({
size,params}){this.capacity=size??50,params&&(this.parameters=params)}get(endpointParams,resolver){const key=this.hash(endpointParams);if(key===!1)return resolver();
if(!this.data.has(key)){if(this.data.size>this.capacity+10){const keys=this.data.keys();let i=0;for(;;){const{value,done}=keys.next();if(this.data.delete(value),
done||++i>10)break}}this.data.set(key,resolver())}return this.data.get(key)}size(){return this.data.size}hash(endpointParams){let buffer="";const{parameters}=this;
if(parameters.length===0)return!1;for(const param of parameters){const raw=endpointParams[param],val=raw==null?"\0":String(raw);if(val.includes("|;"))return!1;buffer+=
val+"|;"}return buffer}},EndpointError=class extends Error{constructor(message){super(message),this.name="EndpointError"}},debugId="endpoints";function toDebugString(input){
return typeof input!="object"||input==null?input:"ref"in input?`$${toDebugString(input.ref)}`:"fn"in input?`${input.fn}(${(input.argv||[]).map(toDebugString).join(
", ")})`:JSON.stringify(input,null,2)}var customEndpointFunctions={},booleanEquals=(value1,value2)=>value1===value2;function coalesce(...args){for(const arg of args)
if(arg!=null)return arg}var getAttrPathList=path=>{const parts=path.split("."),pathList=[];for(const part of parts){const squareBracketIndex=part.indexOf("[");if(squareBracketIndex!==
-1){if(part.indexOf("]")!==part.length-1)throw new EndpointError(`Path: '${path}' does not end with ']'`);const arrayIndex=part.slice(squareBracketIndex+1,-1);if(Number.
isNaN(parseInt(arrayIndex)))throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);squareBracketIndex!==0&&pathList.push(part.slice(
0,squareBracketIndex)),pathList.push(arrayIndex)}else pathList.push(part)}return pathList},getAttr=(value,path)=>getAttrPathList(path).reduce((acc,index)=>{if(typeof acc!=
"object")throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);if(Array.isArray(acc)){const i=parseInt(index);return acc[i<
0?acc.length+i:i]}return acc[index]},value),isSet=value=>value!=null;function ite(condition,trueValue,falseValue){return condition?trueValue:falseValue}var not=value=>!value,
IP_V4_REGEX=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),isIpAddress=value=>IP_V4_REGEX.test(value)||
value.startsWith("[")&&value.endsWith("]"),DEFAULT_PORTS={[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Ue.HTTP]:80,[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
Ue.HTTPS]:443},parseURL=value=>{const whatwgURL=(()=>{try{if(value instanceof URL)return value;if(typeof value=="object"&&"hostname"in value){const{hostname:hostname2,
port,protocol:protocol2="",path="",query={}}=value,url=new URL(`${protocol2}//${hostname2}${port?`:${port}`:""}${path}`);return url.search=Object.entries(query).
map(([k,v])=>`${k}=${v}`).join("&"),url}return new URL(value)}catch{return null}})();if(!whatwgURL)return console.error(`Unable to parse ${JSON.stringify(value)}\
 as a whatwg URL.`),null;const urlString=whatwgURL.href,{host,hostname,pathname,protocol,search}=whatwgURL;if(search)return null;const scheme=protocol.slice(0,-1);
if(!Object.values(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Ue).includes(scheme))return null;const isIp=isIpAddress(hostname),inputContainsDefaultPort=urlString.
includes(`${host}:${DEFAULT_PORTS[scheme]}`)||typeof value=="string"&&value.includes(`${host}:${DEFAULT_PORTS[scheme]}`),authority=`${host}${inputContainsDefaultPort?
`:${DEFAULT_PORTS[scheme]}`:""}`;return{scheme,authority,path:pathname,normalizedPath:pathname.endsWith("/")?pathname:`${pathname}/`,isIp}};function split(value,delimiter,limit){
if(limit===1)return[value];if(value==="")return[""];const parts=value.split(delimiter);return limit===0?parts:parts.slice(0,limit-1).concat(parts.slice(1).join(
delimiter))}var stringEquals=(value1,value2)=>value1===value2,substring=(input,start,stop,reverse)=>input==null||start>=stop||input.length<stop||/[^\u0000-\u007f]/.
test(input)?null:reverse?input.substring(input.length-stop,input.length-start):input.substring(start,stop),uriEncode=value=>encodeURIComponent(value).replace(/[!*'()]/g,
c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`),endpointFunctions={booleanEquals,coalesce,getAttr,isSet,isValidHostLabel:_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
X8,ite,not,parseURL,split,stringEquals,substring,uriEncode},evaluateTemplate=(template,options)=>{const evaluatedTemplateArr=[],{referenceRecord,endpointParams}=options;
let currentIndex=0;for(;currentIndex<template.length;){const openingBraceIndex=template.indexOf("{",currentIndex);if(openingBraceIndex===-1){evaluatedTemplateArr.
push(template.slice(currentIndex));break}evaluatedTemplateArr.push(template.slice(currentIndex,openingBraceIndex));const closingBraceIndex=template.indexOf("}",
openingBraceIndex);if(closingBraceIndex===-1){evaluatedTemplateArr.push(template.slice(openingBraceIndex));break}template[openingBraceIndex+1]==="{"&&template[closingBraceIndex+
1]==="}"&&(evaluatedTemplateArr.push(template.slice(openingBraceIndex+1,closingBraceIndex)),currentIndex=closingBraceIndex+2);const parameterName=template.substring(
openingBraceIndex+1,closingBraceIndex);if(parameterName.includes("#")){const[refName,attrName]=parameterName.split("#");evaluatedTemplateArr.push(getAttr(referenceRecord[refName]??
endpointParams[refName],attrName))}else evaluatedTemplateArr.push(referenceRecord[parameterName]??endpointParams[parameterName]);currentIndex=closingBraceIndex+
1}return evaluatedTemplateArr.join("")},getReferenceValue=({ref},options)=>options.referenceRecord[ref]??options.endpointParams[ref],evaluateExpression=(obj,keyName,options)=>{
if(typeof obj=="string")return evaluateTemplate(obj,options);if(obj.fn)return group.callFunction(obj,options);if(obj.ref)return getReferenceValue(obj,options);throw new EndpointError(
`'${keyName}': ${String(obj)} is not a string, function or reference.`)},callFunction=({fn,argv},options)=>{const evaluatedArgs=Array(argv.length);for(let i=0;i<
evaluatedArgs.length;++i){const arg=argv[i];typeof arg=="boolean"||typeof arg=="number"?evaluatedArgs[i]=arg:evaluatedArgs[i]=group.evaluateExpression(arg,"arg",
options)}const namespaceSeparatorIndex=fn.indexOf(".");if(namespaceSeparatorIndex!==-1){const customFunction=customEndpointFunctions[fn.slice(0,namespaceSeparatorIndex)]?.[fn.
slice(namespaceSeparatorIndex+1)];if(typeof customFunction=="function")return customFunction(...evaluatedArgs)}const callable=endpointFunctions[fn];if(typeof callable==
"function")return callable(...evaluatedArgs);throw new Error(`function ${fn} not loaded in endpointFunctions.`)},group={evaluateExpression,callFunction},evaluateCondition=(condition,options)=>{
const{assign}=condition;if(assign&&assign in options.referenceRecord)throw new EndpointError(`'${assign}' is already defined in Reference Record.`);const value=callFunction(
condition,options);options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);const result=value===""?!0:!!value;
return assign!=null?{result,toAssign:{name:assign,value}}:{result}},getEndpointHeaders=(headers,options)=>Object.entries(headers??{}).reduce((acc,[headerKey,headerVal])=>(acc[headerKey]=
headerVal.map(headerValEntry=>{const processedExpr=evaluateExpression(headerValEntry,"Header value entry",options);if(typeof processedExpr!="string")throw new EndpointError(
`Header '${headerKey}' value '${processedExpr}' is not a string`);return processedExpr}),acc),{}),getEndpointProperties=(properties,options)=>Object.entries(properties).
reduce((acc,[propertyKey,propertyVal])=>(acc[propertyKey]=group2.getEndpointProperty(propertyVal,options),acc),{}),getEndpointProperty=(property,options)=>{if(Array.
isArray(property))return property.map(propertyEntry=>getEndpointProperty(propertyEntry,options));switch(typeof property){case"string":return evaluateTemplate(property,
options);case"object":if(property===null)throw new EndpointError(`Unexpected endpoint property: ${property}`);return group2.getEndpointProperties(property,options);case"\
boolean":return property;default:throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`)}},group2={getEndpointProperty,getEndpointProperties},
getEndpointUrl=(endpointUrl,options)=>{const expression=evaluateExpression(endpointUrl,"Endpoint URL",options);if(typeof expression=="string")try{return new URL(
expression)}catch(error){throw console.error(`Failed to construct URL with ${expression}`,error),error}throw new EndpointError(`Endpoint URL must be a string, g\
ot ${typeof expression}`)},RESULT=1e8,decideEndpoint=(bdd,options)=>{const{nodes,root,results,conditions}=bdd;let ref=root;const referenceRecord={},closure={referenceRecord,
endpointParams:options.endpointParams,logger:options.logger};for(;ref!==1&&ref!==-1&&ref<RESULT;){const node_i=3*(Math.abs(ref)-1),[condition_i,highRef,lowRef]=[
nodes[node_i],nodes[node_i+1],nodes[node_i+2]],[fn,argv,assign]=conditions[condition_i],evaluation=evaluateCondition({fn,assign,argv},closure);if(evaluation.toAssign){
const{name,value}=evaluation.toAssign;referenceRecord[name]=value}ref=ref>=0===evaluation.result?highRef:lowRef}if(ref>=RESULT){const result=results[ref-RESULT];
if(result[0]===-1){const[,errorExpression]=result;throw new EndpointError(evaluateExpression(errorExpression,"Error",closure))}const[url,properties,headers]=result;
return{url:getEndpointUrl(url,closure),properties:getEndpointProperties(properties,closure),headers:getEndpointHeaders(headers??{},closure)}}throw new EndpointError(
"No matching endpoint.")},getEndpointFromInstructions=bindGetEndpointFromInstructions(getEndpointFromConfig),resolveEndpointConfig=bindResolveEndpointConfig(getEndpointFromConfig),
endpointMiddleware=bindEndpointMiddleware(getEndpointFromConfig),getEndpointPlugin=bindGetEndpointPlugin(getEndpointFromConfig);function setCredentialFeature(credentials,feature,value){
return credentials.$source||(credentials.$source={}),credentials.$source[feature]=value,credentials}function resolveHostHeaderConfig(input){return input}var hostHeaderMiddleware=options=>next=>async args=>{
if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(args.request))return next(args);const{request}=args,{handlerProtocol=""}=options.requestHandler.
metadata||{};if(handlerProtocol.indexOf("h2")>=0&&!request.headers[":authority"])delete request.headers.host,request.headers[":authority"]=request.hostname+(request.
port?":"+request.port:"");else if(!request.headers.host){let host=request.hostname;request.port!=null&&(host+=`:${request.port}`),request.headers.host=host}return next(
args)},hostHeaderMiddlewareOptions={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},getHostHeaderPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(hostHeaderMiddleware(options),hostHeaderMiddlewareOptions)}}),loggerMiddleware=()=>(next,context)=>async args=>{try{const response=await next(args),
{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog,overrideOutputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog,outputFilterSensitiveLog=overrideOutputFilterSensitiveLog??context.outputFilterSensitiveLog,
{$metadata,...outputWithoutMetadata}=response.output;return logger?.info?.({clientName,commandName,input:inputFilterSensitiveLog(args.input),output:outputFilterSensitiveLog(
outputWithoutMetadata),metadata:$metadata}),response}catch(error){const{clientName,commandName,logger,dynamoDbDocumentClientOptions={}}=context,{overrideInputFilterSensitiveLog}=dynamoDbDocumentClientOptions,
inputFilterSensitiveLog=overrideInputFilterSensitiveLog??context.inputFilterSensitiveLog;throw logger?.error?.({clientName,commandName,input:inputFilterSensitiveLog(
args.input),error,metadata:error.$metadata}),error}},loggerMiddlewareOptions={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},getLoggerPlugin=options=>({
applyToStack:clientStack=>{clientStack.add(loggerMiddleware(),loggerMiddlewareOptions)}}),recursionDetectionMiddlewareOptions={step:"build",tags:["RECURSION_DET\
ECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"},PROTECTED_KEYS={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_\
ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.
for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},NO_GLOBAL_AWS_LAMBDA=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??
"");NO_GLOBAL_AWS_LAMBDA||(globalThis.awslambda=globalThis.awslambda||{});var InvokeStoreBase=class{static PROTECTED_KEYS=PROTECTED_KEYS;isProtectedKey(key){return Object.
values(PROTECTED_KEYS).includes(key)}getRequestId(){return this.get(PROTECTED_KEYS.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID)}getTenantId(){
return this.get(PROTECTED_KEYS.TENANT_ID)}getTraceparent(){return this.get(PROTECTED_KEYS.TRACEPARENT)}getTracestate(){return this.get(PROTECTED_KEYS.TRACESTATE)}getBaggage(){
return this.get(PROTECTED_KEYS.BAGGAGE)}},InvokeStoreSingle=class extends InvokeStoreBase{currentContext;getContext(){return this.currentContext}hasContext(){return this.
currentContext!==void 0}get(key){return this.currentContext?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protected Lambda co\
ntext field: ${String(key)}`);this.currentContext=this.currentContext||{},this.currentContext[key]=value}run(context,fn){return this.currentContext=context,fn()}},
InvokeStoreMulti=class _InvokeStoreMulti extends InvokeStoreBase{als;static async create(){const instance=new _InvokeStoreMulti,asyncHooks=await Promise.resolve().
then(__webpack_require__.t.bind(__webpack_require__,6698,19));return instance.als=new asyncHooks.AsyncLocalStorage,instance}getContext(){return this.als.getStore()}hasContext(){
return this.als.getStore()!==void 0}get(key){return this.als.getStore()?.[key]}set(key,value){if(this.isProtectedKey(key))throw new Error(`Cannot modify protect\
ed Lambda context field: ${String(key)}`);const store=this.als.getStore();if(!store)throw new Error("No context available");store[key]=value}run(context,fn){return this.
als.run(context,fn)}},InvokeStore;(function(InvokeStore2){let instance=null;async function getInstanceAsync(forceInvokeStoreMulti){return instance||(instance=(async()=>{
const newInstance=forceInvokeStoreMulti===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await InvokeStoreMulti.create():new InvokeStoreSingle;return!NO_GLOBAL_AWS_LAMBDA&&
globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!NO_GLOBAL_AWS_LAMBDA&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=newInstance),
newInstance)})()),instance}InvokeStore2.getInstanceAsync=getInstanceAsync,InvokeStore2._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{instance=
null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(InvokeStore||(InvokeStore={}));
var AWS_LAMBDA_FUNCTION_NAME="AWS_LAMBDA_FUNCTION_NAME",_X_AMZN_TRACE_ID="_X_AMZN_TRACE_ID",X_AMZN_TRACE_ID="X-Amzn-Trace-Id",TRACEPARENT="traceparent",TRACESTATE="\
tracestate",BAGGAGE="baggage",recursionDetectionMiddleware=()=>next=>async args=>{const{request}=args;if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(
request))return next(args);let invokeStore;{const traceIdHeader=Object.keys(request.headers??{}).find(h=>h.toLowerCase()===X_AMZN_TRACE_ID.toLowerCase())??X_AMZN_TRACE_ID;
if(!request.headers.hasOwnProperty(traceIdHeader)){const functionName=process.env[AWS_LAMBDA_FUNCTION_NAME],traceIdFromEnv=process.env[_X_AMZN_TRACE_ID];invokeStore??=
await InvokeStore.getInstanceAsync();const traceId=invokeStore?.getXRayTraceId()??traceIdFromEnv,nonEmptyString=str=>typeof str=="string"&&str.length>0;nonEmptyString(
functionName)&&nonEmptyString(traceId)&&(request.headers[X_AMZN_TRACE_ID]=traceId)}}if(sanitizeTraceHeaders(request.headers),!request.headers[TRACEPARENT]){const traceparent=(invokeStore??=
await InvokeStore.getInstanceAsync())?.getTraceparent?.();if(traceparent){request.headers[TRACEPARENT]=traceparent;const tracestate=invokeStore?.getTracestate?.();
tracestate&&(request.headers[TRACESTATE]=tracestate);const baggage=invokeStore?.getBaggage?.();baggage&&(request.headers[BAGGAGE]=baggage)}}return next(args)};function sanitizeTraceHeaders(headers){
for(const header of Object.keys(headers)){const lower=header.toLowerCase();header!==lower&&(lower===TRACEPARENT||lower===TRACESTATE||lower===BAGGAGE)&&(headers[lower]=
headers[header],delete headers[header])}}var getRecursionDetectionPlugin=options=>({applyToStack:clientStack=>{clientStack.add(recursionDetectionMiddleware(),recursionDetectionMiddlewareOptions)}}),
resolveAuthOptions=(candidateAuthOptions,authSchemePreference)=>{if(!authSchemePreference||authSchemePreference.length===0)return candidateAuthOptions;const preferredAuthOptions=[];
for(const preferredSchemeName of authSchemePreference)for(const candidateAuthOption of candidateAuthOptions)candidateAuthOption.schemeId.split("#")[1]===preferredSchemeName&&
preferredAuthOptions.push(candidateAuthOption);for(const candidateAuthOption of candidateAuthOptions)preferredAuthOptions.find(({schemeId})=>schemeId===candidateAuthOption.
schemeId)||preferredAuthOptions.push(candidateAuthOption);return preferredAuthOptions};function convertHttpAuthSchemesToMap(httpAuthSchemes){const map=new Map;for(const scheme of httpAuthSchemes)
map.set(scheme.schemeId,scheme);return map}var httpAuthSchemeMiddleware=(config,mwOptions)=>(next,context)=>async args=>{const options=config.httpAuthSchemeProvider(
await mwOptions.httpAuthSchemeParametersProvider(config,context,args.input)),authSchemePreference=config.authSchemePreference?await config.authSchemePreference():
[],resolvedOptions=resolveAuthOptions(options,authSchemePreference),authSchemes=convertHttpAuthSchemesToMap(config.httpAuthSchemes),smithyContext=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
ug)(context),failureReasons=[];for(const option of resolvedOptions){const scheme=authSchemes.get(option.schemeId);if(!scheme){failureReasons.push(`HttpAuthSchem\
e \`${option.schemeId}\` was not enabled for this service.`);continue}const identityProvider=scheme.identityProvider(await mwOptions.identityProviderConfigProvider(
config));if(!identityProvider){failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);continue}const{identityProperties={},
signingProperties={}}=option.propertiesExtractor?.(config,context)||{};option.identityProperties=Object.assign(option.identityProperties||{},identityProperties),
option.signingProperties=Object.assign(option.signingProperties||{},signingProperties),smithyContext.selectedHttpAuthScheme={httpAuthOption:option,identity:await identityProvider(
option.identityProperties),signer:scheme.signer};break}if(!smithyContext.selectedHttpAuthScheme)throw new Error(failureReasons.join(`
`));return next(args)},httpAuthSchemeEndpointRuleSetMiddlewareOptions={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"\
before",toMiddleware:"endpointV2Middleware"},getHttpAuthSchemeEndpointRuleSetPlugin=(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider})=>({
applyToStack:clientStack=>{clientStack.addRelativeTo(httpAuthSchemeMiddleware(config,{httpAuthSchemeParametersProvider,identityProviderConfigProvider}),httpAuthSchemeEndpointRuleSetMiddlewareOptions)}}),
defaultErrorHandler=signingProperties=>error=>{throw error},defaultSuccessHandler=(httpResponse,signingProperties)=>{},httpSigningMiddleware=config=>(next,context)=>async args=>{
if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(args.request))return next(args);const scheme=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
ug)(context).selectedHttpAuthScheme;if(!scheme)throw new Error("No HttpAuthScheme was selected: unable to sign request");const{httpAuthOption:{signingProperties={}},
identity,signer}=scheme,output=await next({...args,request:await signer.sign(args.request,identity,signingProperties)}).catch((signer.errorHandler||defaultErrorHandler)(
signingProperties));return(signer.successHandler||defaultSuccessHandler)(output.response,signingProperties),output},httpSigningMiddlewareOptions={step:"finalize\
Request",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"\
retryMiddleware"},getHttpSigningPlugin=config=>({applyToStack:clientStack=>{clientStack.addRelativeTo(httpSigningMiddleware(config),httpSigningMiddlewareOptions)}}),
DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(config){for(const key in config){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.$3)(
config,key))continue;const value=config[key];value!==void 0&&this.authSchemes.set(key,value)}}getIdentityProvider(schemeId){return this.authSchemes.get(schemeId)}},
NoAuthSigner=class{async sign(httpRequest,identity,signingProperties){return httpRequest}},createIsIdentityExpiredFunction=expirationMs=>function(identity){return doesIdentityRequireRefresh(
identity)&&identity.expiration.getTime()-Date.now()<expirationMs},EXPIRATION_MS=3e5,isIdentityExpired=createIsIdentityExpiredFunction(EXPIRATION_MS),doesIdentityRequireRefresh=identity=>identity.
expiration!==void 0,memoizeIdentityProvider=(provider,isExpired,requiresRefresh)=>{if(provider===void 0)return;const normalizedProvider=typeof provider!="functi\
on"?async()=>Promise.resolve(provider):provider;let resolved,pending,hasResult,isConstant=!1;const coalesceProvider=async options=>{pending||(pending=normalizedProvider(
options));try{resolved=await pending,hasResult=!0,isConstant=!1}finally{pending=void 0}return resolved};return isExpired===void 0?async options=>((!hasResult||options?.
forceRefresh)&&(resolved=await coalesceProvider(options)),resolved):async options=>((!hasResult||options?.forceRefresh)&&(resolved=await coalesceProvider(options)),
isConstant?resolved:requiresRefresh(resolved)?(isExpired(resolved)&&await coalesceProvider(options),resolved):(isConstant=!0,resolved))},normalizeProvider2=input=>{
if(typeof input=="function")return input;const promisified=Promise.resolve(input);return()=>promisified},DEFAULT_UA_APP_ID=void 0;function isValidUserAgentAppId(appId){
return appId===void 0?!0:typeof appId=="string"&&appId.length<=50}function resolveUserAgentConfig(input){const normalizedAppIdProvider=normalizeProvider2(input.
userAgentAppId??DEFAULT_UA_APP_ID),{customUserAgent}=input;return Object.assign(input,{customUserAgent:typeof customUserAgent=="string"?[[customUserAgent]]:customUserAgent,
userAgentAppId:async()=>{const appId=await normalizedAppIdProvider();if(!isValidUserAgentAppId(appId)){const logger=input.logger?.constructor?.name==="NoOpLogge\
r"||!input.logger?console:input.logger;typeof appId!="string"?logger?.warn("userAgentAppId must be a string or undefined."):appId.length>50&&logger?.warn("The p\
rovided userAgentAppId exceeds the maximum length of 50 characters.")}return appId}})}var THROTTLING_ERROR_CODES=["BandwidthLimitExceeded","EC2ThrottledExceptio\
n","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledExcept\
ion","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],TRANSIENT_ERROR_CODES=["Tim\
eoutError","RequestTimeout","RequestTimeoutException"],TRANSIENT_ERROR_STATUS_CODES=[500,502,503,504],NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESET","ECONNREFUSED","E\
PIPE","ETIMEDOUT"],NODEJS_NETWORK_ERROR_CODES=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],isRetryableByTrait=error=>error?.$retryable!==void 0,isClockSkewCorrectedError=error=>error.
$metadata?.clockSkewCorrected,isBrowserNetworkError=error=>{const errorMessages=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The\
 Internet connection appears to be offline","Load failed","Network request failed"]);return error&&error instanceof TypeError?errorMessages.has(error.message):!1},
isThrottlingError=error=>error.$metadata?.httpStatusCode===429||THROTTLING_ERROR_CODES.includes(error.name)||error.$retryable?.throttling==!0,isTransientError=(error,depth=0)=>error?.
name!=="AbortError"&&(isRetryableByTrait(error)||isClockSkewCorrectedError(error)||error.name==="InvalidSignatureException"&&error.message?.includes("Signature \
expired")||TRANSIENT_ERROR_CODES.includes(error.name)||NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code||"")||NODEJS_NETWORK_ERROR_CODES.includes(error?.code||"")||
TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode||0)||isBrowserNetworkError(error)||isNodeJsHttp2TransientError(error)||error.cause!==void 0&&
depth<=10&&isTransientError(error.cause,depth+1)),isServerError=error=>{if(error.$metadata?.httpStatusCode!==void 0){const statusCode=error.$metadata.httpStatusCode;
return 500<=statusCode&&statusCode<=599&&!isTransientError(error)}return!1};function isNodeJsHttp2TransientError(error){return error.code==="ERR_HTTP2_STREAM_ER\
ROR"&&error.message.includes("NGHTTP2_REFUSED_STREAM")}var DefaultRateLimiter=class _DefaultRateLimiter{static setTimeoutFn=(fn,delay)=>setTimeout(fn,delay);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(options){
this.beta=options?.beta??.7,this.minCapacity=options?.minCapacity??1,this.minFillRate=options?.minFillRate??.5,this.scaleConstant=options?.scaleConstant??.4,this.
smooth=options?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.
minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(response){let calculatedRate;this.updateMeasuredRate();
const retryErrorInfo=response;if(retryErrorInfo?.errorType==="THROTTLING"||isThrottlingError(retryErrorInfo?.error??response)){const rateToUse=this.enabled?Math.
min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=rateToUse,this.calculateTimeWindow(),this.lastThrottleTime=this.getCurrentTimeInSeconds(),
calculatedRate=this.cubicThrottle(rateToUse),this.enableTokenBucket()}else this.calculateTimeWindow(),calculatedRate=this.cubicSuccess(this.getCurrentTimeInSeconds());
const newRate=Math.min(calculatedRate,2*this.measuredTxRate);this.updateTokenBucketRate(newRate)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(amount){
if(this.enabled){for(this.refillTokenBucket();amount>this.availableTokens;){const delay=(amount-this.availableTokens)/this.fillRate*1e3;await new Promise(resolve=>_DefaultRateLimiter.
setTimeoutFn(resolve,delay)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-amount}}refillTokenBucket(){const timestamp=this.getCurrentTimeInSeconds();
if(!this.lastTimestamp){this.lastTimestamp=timestamp;return}const fillAmount=(timestamp-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,
this.availableTokens+fillAmount),this.lastTimestamp=timestamp}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.
scaleConstant,1/3))}cubicThrottle(rateToUse){return this.getPrecise(rateToUse*this.beta)}cubicSuccess(timestamp){return this.getPrecise(this.scaleConstant*Math.
pow(timestamp-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(newRate){this.refillTokenBucket(),
this.fillRate=Math.max(newRate,this.minFillRate),this.maxCapacity=Math.max(newRate,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){
const t=this.getCurrentTimeInSeconds(),timeBucket=Math.floor(t*2)/2;if(this.requestCount++,timeBucket>this.lastTxRateBucket){const currentRate=this.requestCount/
(timeBucket-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(currentRate*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=
timeBucket}}getPrecise(num){return parseFloat(num.toFixed(8))}},MAXIMUM_RETRY_DELAY=20*1e3,INITIAL_RETRY_TOKENS=500,NO_RETRY_INCREMENT=1,INVOCATION_ID_HEADER="a\
mz-sdk-invocation-id",REQUEST_HEADER="amz-sdk-request",Retry=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){
return 5}static modifiedCostType(){return"THROTTLING"}},DefaultRetryBackoffStrategy=class{x=Retry.delay();computeNextBackoffDelay(i){const t_i=Math.random()*Math.
min(this.x*2**i,MAXIMUM_RETRY_DELAY);return Math.floor(t_i)}setDelayBase(delay){this.x=delay}},DefaultRetryToken=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(delay,count,cost,longPoll){
this.delay=delay,this.count=count,this.cost=cost,this.longPoll=longPoll}getRetryCount(){return this.count}getRetryDelay(){return Math.min(MAXIMUM_RETRY_DELAY,this.
delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}},RETRY_MODES;(function(RETRY_MODES2){RETRY_MODES2.STANDARD="standard",RETRY_MODES2.ADAPTIVE=
"adaptive"})(RETRY_MODES||(RETRY_MODES={}));var DEFAULT_MAX_ATTEMPTS=3,DEFAULT_RETRY_MODE=RETRY_MODES.STANDARD,refusal={incompatible:1,attempts:2,capacity:3},StandardRetryStrategy=class{mode=RETRY_MODES.
STANDARD;retryBackoffStrategy;capacity=INITIAL_RETRY_TOKENS;maxAttemptsProvider;baseDelay;constructor(arg1){typeof arg1=="number"?this.maxAttemptsProvider=async()=>arg1:
typeof arg1=="function"?this.maxAttemptsProvider=arg1:arg1&&typeof arg1=="object"&&(this.maxAttemptsProvider=async()=>arg1.maxAttempts,this.baseDelay=arg1.baseDelay,
this.retryBackoffStrategy=arg1.backoff),this.maxAttemptsProvider??=async()=>DEFAULT_MAX_ATTEMPTS,this.baseDelay??=Retry.delay(),this.retryBackoffStrategy??=new DefaultRetryBackoffStrategy}async acquireInitialRetryToken(retryTokenScope){
return new DefaultRetryToken(Retry.delay(),0,void 0,retryTokenScope.includes(":longpoll"))}async refreshRetryTokenForRetry(token,errorInfo){const maxAttempts=await this.
getMaxAttempts(),retryCode=this.retryCode(token,errorInfo,maxAttempts),shouldRetry=retryCode===0,isLongPoll=token.isLongPoll?.();if(shouldRetry||isLongPoll){const errorType=errorInfo.
errorType;this.retryBackoffStrategy.setDelayBase(errorType==="THROTTLING"?Retry.throttlingDelay():this.baseDelay);const delayFromErrorType=this.retryBackoffStrategy.
computeNextBackoffDelay(token.getRetryCount());let retryDelay=delayFromErrorType;if(errorInfo.retryAfterHint instanceof Date&&(retryDelay=Math.max(delayFromErrorType,
Math.min(errorInfo.retryAfterHint.getTime()-Date.now(),delayFromErrorType+5e3))),shouldRetry){const capacityCost=this.getCapacityCost(errorType);this.capacity-=
capacityCost;const nextToken=new DefaultRetryToken(0,token.getRetryCount()+1,capacityCost,token.isLongPoll?.()??!1);return await new Promise(r=>setTimeout(r,retryDelay)),
nextToken.$retryLog.acquisitionDelay=retryDelay,nextToken}else{const longPollBackoff=retryCode===refusal.capacity&&isLongPoll?retryDelay:0;longPollBackoff>0&&await new Promise(
r=>setTimeout(r,longPollBackoff))}}throw new Error("No retry token available")}recordSuccess(token){this.capacity=Math.min(INITIAL_RETRY_TOKENS,this.capacity+(token.
getRetryCost()??NO_RETRY_INCREMENT))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.
maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),DEFAULT_MAX_ATTEMPTS}}retryCode(tokenToRenew,errorInfo,maxAttempts){
const attempts=tokenToRenew.getRetryCount()+1,retryableStatus=this.isRetryableError(errorInfo.errorType)?0:refusal.incompatible,attemptStatus=attempts<maxAttempts?
0:refusal.attempts,capacityStatus=this.capacity>=this.getCapacityCost(errorInfo.errorType)?0:refusal.capacity;return retryableStatus||attemptStatus||capacityStatus}getCapacityCost(errorType){
return errorType===Retry.modifiedCostType()?Retry.throttlingCost():Retry.cost()}isRetryableError(errorType){return errorType==="THROTTLING"||errorType==="TRANSI\
ENT"}},AdaptiveRetryStrategy=class{mode=RETRY_MODES.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(maxAttemptsProvider,options){const{rateLimiter}=options??
{};this.rateLimiter=rateLimiter??new DefaultRateLimiter,this.standardRetryStrategy=options?new StandardRetryStrategy({maxAttempts:typeof maxAttemptsProvider=="n\
umber"?maxAttemptsProvider:3,...options}):new StandardRetryStrategy(maxAttemptsProvider)}async acquireInitialRetryToken(retryTokenScope){const token=await this.
standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);return await this.rateLimiter.getSendToken(),token}async refreshRetryTokenForRetry(tokenToRenew,errorInfo){
this.rateLimiter.updateClientSendingRate(errorInfo);const token=await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew,errorInfo);return await this.
rateLimiter.getSendToken(),token}recordSuccess(token){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(token)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}},ENV_MAX_ATTEMPTS="AWS_MAX_ATTEMPTS",CONFIG_MAX_ATTEMPTS="max_attempts",NODE_MAX_ATTEMPT_CONFIG_OPTIONS={environmentVariableSelector:env2=>{
const value=env2[ENV_MAX_ATTEMPTS];if(!value)return;const maxAttempt=parseInt(value);if(Number.isNaN(maxAttempt))throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS}\
 mast be a number, got "${value}"`);return maxAttempt},configFileSelector:profile=>{const value=profile[CONFIG_MAX_ATTEMPTS];if(!value)return;const maxAttempt=parseInt(
value);if(Number.isNaN(maxAttempt))throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);return maxAttempt},default:DEFAULT_MAX_ATTEMPTS},
resolveRetryConfig=(input,defaults)=>{const{retryStrategy,retryMode}=input,{defaultMaxAttempts=DEFAULT_MAX_ATTEMPTS,defaultBaseDelay=Retry.delay()}=defaults??{},
maxAttemptsProvider=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.te)(input.maxAttempts??defaultMaxAttempts);let controller=retryStrategy?Promise.resolve(retryStrategy):
void 0;const getDefault=async()=>{const maxAttempts=await maxAttemptsProvider();return await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.te)(retryMode)()===
RETRY_MODES.ADAPTIVE?new AdaptiveRetryStrategy(maxAttemptsProvider,{maxAttempts,baseDelay:defaultBaseDelay}):new StandardRetryStrategy({maxAttempts,baseDelay:defaultBaseDelay})};
return Object.assign(input,{maxAttempts:maxAttemptsProvider,retryStrategy:()=>controller??=getDefault()})},ENV_RETRY_MODE="AWS_RETRY_MODE",CONFIG_RETRY_MODE="re\
try_mode",NODE_RETRY_MODE_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[ENV_RETRY_MODE],configFileSelector:profile=>profile[CONFIG_RETRY_MODE],default:DEFAULT_RETRY_MODE},
isStreamingPayload=request=>request?.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable||typeof ReadableStream<"u"&&request?.body instanceof ReadableStream,
race=(promise,signal)=>{if(!signal)return promise;let cleanup=()=>{};const aborted=new Promise((_,reject)=>{const handler=()=>reject(createAbortError());signal.
aborted?handler():typeof signal.addEventListener=="function"?(signal.addEventListener("abort",handler,{once:!0}),cleanup=()=>signal.removeEventListener("abort",
handler)):signal.onabort=handler});return Promise.race([promise,aborted]).finally(cleanup)},createAbortError=()=>Object.assign(new Error("Request aborted"),{name:"\
AbortError"}),isAbortError=error=>typeof error=="object"&&error!==null&&"name"in error&&error.name==="AbortError";function parseRetryAfterHeader(response,logger){
if(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.cS.isInstance(response))for(const header in response.headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
$3)(response.headers,header))continue;const h=header.toLowerCase();if(h==="retry-after"){const retryAfter=response.headers[header];let retryAfterSeconds=NaN;if(retryAfter.
endsWith("GMT"))try{retryAfterSeconds=((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.xE)(retryAfter).getTime()-Date.now())/1e3}catch(e){logger?.trace?.("Fa\
iled to parse retry-after header"),logger?.trace?.(e)}else retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]):
retryAfter.match(/^((\d+)|(\d+\.\d+))$/)?retryAfterSeconds=Number(retryAfter):Date.parse(retryAfter)>=Date.now()&&(retryAfterSeconds=(Date.parse(retryAfter)-Date.
now())/1e3);return isNaN(retryAfterSeconds)?void 0:new Date(Date.now()+retryAfterSeconds*1e3)}else if(h==="x-amz-retry-after"){const v=response.headers[header],
backoffMilliseconds=Number(v);if(isNaN(backoffMilliseconds)){logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);return}return new Date(Date.now()+backoffMilliseconds)}}}
var asSdkError=error=>error instanceof Error?error:error instanceof Object?Object.assign(new Error,error):typeof error=="string"?new Error(error):new Error(`AWS\
 SDK error wrapper for ${error}`);function bindRetryMiddleware(isStreamingPayload2){return options=>(next,context)=>async args=>{let retryStrategy=await options.
retryStrategy();const maxAttempts=await options.maxAttempts(),abortSignal=context[_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Vf]?.abortSignal;if(isRetryStrategyV2(
retryStrategy)){retryStrategy=retryStrategy;const retryTokenScope=(context.partition_id??"")+(context.__retryLongPoll?":longpoll":"");let retryToken=await race(
retryStrategy.acquireInitialRetryToken(retryTokenScope),abortSignal),lastError=new Error,attempts=0,totalRetryDelay=0;const{request}=args,isRequest=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
Kd.isInstance(request);for(isRequest&&(request.headers[INVOCATION_ID_HEADER]=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.v4)());;)try{isRequest&&(request.
headers[REQUEST_HEADER]=`attempt=${attempts+1}; max=${maxAttempts}`);const{response,output}=await next(args);return retryStrategy.recordSuccess(retryToken),output.
$metadata.attempts=attempts+1,output.$metadata.totalRetryDelay=totalRetryDelay,{response,output}}catch(e){const retryErrorInfo=getRetryErrorInfo(e,options.logger);
if(lastError=asSdkError(e),isRequest&&isStreamingPayload2(request))throw(context.logger instanceof NoOpLogger?console:context.logger)?.warn("An error was encoun\
tered in a non-retryable streaming request."),lastError;try{retryToken=await race(retryStrategy.refreshRetryTokenForRetry(retryToken,retryErrorInfo),abortSignal)}catch(refreshError){
throw abortSignal?.aborted&&isAbortError(refreshError)?refreshError:(lastError.$metadata||(lastError.$metadata={}),lastError.$metadata.attempts=attempts+1,lastError.
$metadata.totalRetryDelay=totalRetryDelay,lastError)}attempts=retryToken.getRetryCount();const delay=retryToken.getRetryDelay();totalRetryDelay+=(retryToken?.$retryLog?.
acquisitionDelay??0)+delay,delay>0&&await race(new Promise(resolve=>setTimeout(resolve,delay)),abortSignal)}}else return retryStrategy=retryStrategy,retryStrategy?.
mode&&(context.userAgent=[...context.userAgent||[],["cfg/retry-mode",retryStrategy.mode]]),retryStrategy.retry(next,args)}}var isRetryStrategyV2=retryStrategy=>typeof retryStrategy.
acquireInitialRetryToken<"u"&&typeof retryStrategy.refreshRetryTokenForRetry<"u"&&typeof retryStrategy.recordSuccess<"u",getRetryErrorInfo=(error,logger)=>{const errorInfo={
error,errorType:getRetryErrorType(error)},retryAfterHint=parseRetryAfterHeader(error.$response,logger);return retryAfterHint&&(errorInfo.retryAfterHint=retryAfterHint),
errorInfo},getRetryErrorType=error=>isThrottlingError(error)?"THROTTLING":isTransientError(error)?"TRANSIENT":isServerError(error)?"SERVER_ERROR":"CLIENT_ERROR",
retryMiddlewareOptions={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function bindGetRetryPlugin(isStreamingPayload2){
const retryMiddleware2=bindRetryMiddleware(isStreamingPayload2);return options=>({applyToStack:clientStack=>{clientStack.add(retryMiddleware2(options),retryMiddlewareOptions)}})}
var retryMiddleware=bindRetryMiddleware(isStreamingPayload),getRetryPlugin=bindGetRetryPlugin(isStreamingPayload),partitionsInfo={partitions:[{id:"aws",outputs:{
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap\
|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"\
Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"\
Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"A\
sia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"\
Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"\
Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stoc\
kholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"\
Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"\
me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-eas\
t-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{
description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"\
amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{description:"Ch\
ina (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"eusc-de-east-1",name:"aws\
-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Ger\
many)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO Eas\
t"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"u\
s-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-\
b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud\
.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"\
^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{
dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},"us-is\
of-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-gov-west-1",
name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-global":{description:"aws-us-gov global regi\
on"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"1.1"},selectedPartitionsInfo=partitionsInfo,
selectedUserAgentPrefix="",partition=value=>{const{partitions}=selectedPartitionsInfo;for(const partition2 of partitions){const{regions,outputs}=partition2;for(const[
region,regionData]of Object.entries(regions))if(region===value)return{...outputs,...regionData}}for(const partition2 of partitions){const{regionRegex,outputs}=partition2;
if(new RegExp(regionRegex).test(value))return{...outputs}}const DEFAULT_PARTITION=partitions.find(partition2=>partition2.id==="aws");if(!DEFAULT_PARTITION)throw new Error(
"Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...DEFAULT_PARTITION.outputs}},getUserAgentPrefix=()=>selectedUserAgentPrefix;
function setFeature2(context,feature,value){context.__aws_sdk_context?context.__aws_sdk_context.features||(context.__aws_sdk_context.features={}):context.__aws_sdk_context=
{features:{}},context.__aws_sdk_context.features[feature]=value}var ACCOUNT_ID_ENDPOINT_REGEX=/\d{12}\.ddb/;async function checkFeatures(context,config,args){if(args.
request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&setFeature2(context,"PROTOCOL_RPC_V2_CBOR","M"),typeof config.retryStrategy=="function"){const retryStrategy=await config.
retryStrategy();if(typeof retryStrategy.mode=="string")switch(retryStrategy.mode){case RETRY_MODES.ADAPTIVE:setFeature2(context,"RETRY_MODE_ADAPTIVE","F");break;case RETRY_MODES.
STANDARD:setFeature2(context,"RETRY_MODE_STANDARD","E");break}}if(typeof config.accountIdEndpointMode=="function"){const endpointV2=context.endpointV2;switch(String(
endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX)&&setFeature2(context,"ACCOUNT_ID_ENDPOINT","O"),await config.accountIdEndpointMode?.()){case"disable\
d":setFeature2(context,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":setFeature2(context,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":setFeature2(
context,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const identity=context.__smithy_context?.selectedHttpAuthScheme?.identity;if(identity?.$source){const credentials=identity;
credentials.accountId&&setFeature2(context,"RESOLVED_ACCOUNT_ID","T");for(const[key,value]of Object.entries(credentials.$source??{}))setFeature2(context,key,value)}}
var USER_AGENT="user-agent",X_AMZ_USER_AGENT="x-amz-user-agent",SPACE=" ",UA_NAME_SEPARATOR="/",UA_NAME_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w]/g,UA_VALUE_ESCAPE_REGEX=/[^!$%&'*+\-.^_`|~\w#]/g,
UA_ESCAPE_CHAR="-",BYTE_LIMIT=1024;function encodeFeatures(features){let buffer="";for(const key in features){const val=features[key];if(buffer.length+val.length+
1<=BYTE_LIMIT){buffer.length?buffer+=","+val:buffer+=val;continue}break}return buffer}var userAgentMiddleware=options=>(next,context)=>async args=>{const{request}=args;
if(!_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.Kd.isInstance(request))return next(args);const{headers}=request,userAgent=context?.userAgent?.map(escapeUserAgent)||
[],defaultUserAgent2=(await options.defaultUserAgentProvider()).map(escapeUserAgent);await checkFeatures(context,options,args);const awsContext=context;defaultUserAgent2.
push(`m/${encodeFeatures(Object.assign({},context.__smithy_context?.features,awsContext.__aws_sdk_context?.features))}`);const customUserAgent=options?.customUserAgent?.
map(escapeUserAgent)||[],appId=await options.userAgentAppId();appId&&defaultUserAgent2.push(escapeUserAgent(["app",`${appId}`]));const prefix=getUserAgentPrefix(),
sdkUserAgentValue=(prefix?[prefix]:[]).concat([...defaultUserAgent2,...userAgent,...customUserAgent]).join(SPACE),normalUAValue=[...defaultUserAgent2.filter(section=>section.
startsWith("aws-sdk-")),...customUserAgent].join(SPACE);return options.runtime!=="browser"?(normalUAValue&&(headers[X_AMZ_USER_AGENT]=headers[X_AMZ_USER_AGENT]?
`${headers[USER_AGENT]} ${normalUAValue}`:normalUAValue),headers[USER_AGENT]=sdkUserAgentValue):headers[X_AMZ_USER_AGENT]=sdkUserAgentValue,next({...args,request})},
escapeUserAgent=userAgentPair=>{const name=userAgentPair[0].split(UA_NAME_SEPARATOR).map(part=>part.replace(UA_NAME_ESCAPE_REGEX,UA_ESCAPE_CHAR)).join(UA_NAME_SEPARATOR),
version=userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX,UA_ESCAPE_CHAR),prefixSeparatorIndex=name.indexOf(UA_NAME_SEPARATOR),prefix=name.substring(0,prefixSeparatorIndex);
let uaName=name.substring(prefixSeparatorIndex+1);return prefix==="api"&&(uaName=uaName.toLowerCase()),[prefix,uaName,version].filter(item=>item&&item.length>0).
reduce((acc,item,index)=>{switch(index){case 0:return item;case 1:return`${acc}/${item}`;default:return`${acc}#${item}`}},"")},getUserAgentMiddlewareOptions={name:"\
getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},getUserAgentPlugin=config=>({applyToStack:clientStack=>{clientStack.
add(userAgentMiddleware(config),getUserAgentMiddlewareOptions)}}),state={warningEmitted:!1},emitWarningIfUnsupportedVersion2=version=>{if(version&&!state.warningEmitted){
if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){state.warningEmitted=!0;return}const userMajorVersion=parseInt(version.substring(1,version.
indexOf("."))),vv=22;userMajorVersion<vv&&(state.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`))}},isDefaultSocketTimeoutEnabled=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026===
"true",getDefaultSocketTimeout=(requestHandler,timeoutMs)=>{if(isDefaultSocketTimeoutEnabled()&&typeof requestHandler?.handle!="function")return timeoutMs},getRuntimeUserAgentPair=()=>{
const runtimesToCheck=["deno","bun","llrt"];for(const runtime of runtimesToCheck)if(node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime])return[`md/${runtime}`,
node_process__WEBPACK_IMPORTED_MODULE_4__.versions[runtime]];return["md/nodejs",node_process__WEBPACK_IMPORTED_MODULE_4__.versions.node]},crtAvailability={isCrtAvailable:!1},
isCrtAvailable=()=>crtAvailability.isCrtAvailable?["md/crt-avail"]:null,createDefaultUserAgentProvider=({serviceId,clientVersion})=>{const runtimeUserAgentPair=getRuntimeUserAgentPair();
return async config=>{const sections=[["aws-sdk-js",clientVersion],["ua","2.1"],[`os/${(0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)()}`,(0,node_os__WEBPACK_IMPORTED_MODULE_3__.
release)()],["lang/js"],runtimeUserAgentPair],crtAvailable=isCrtAvailable();crtAvailable&&sections.push(crtAvailable),serviceId&&sections.push([`api/${serviceId}`,
clientVersion]),node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV&&sections.push([`exec-env/${node_process__WEBPACK_IMPORTED_MODULE_4__.env.AWS_EXECUTION_ENV}`]);
const appId=await config?.userAgentAppId?.();return appId?[...sections,[`app/${appId}`]]:[...sections]}},UA_APP_ID_ENV_NAME="AWS_SDK_UA_APP_ID",UA_APP_ID_INI_NAME="\
sdk_ua_app_id",UA_APP_ID_INI_NAME_DEPRECATED="sdk-ua-app-id",NODE_APP_ID_CONFIG_OPTIONS={environmentVariableSelector:env2=>env2[UA_APP_ID_ENV_NAME],configFileSelector:profile=>profile[UA_APP_ID_INI_NAME]??
profile[UA_APP_ID_INI_NAME_DEPRECATED],default:DEFAULT_UA_APP_ID},isVirtualHostableS3Bucket=(value,allowSubDomains=!1)=>{if(allowSubDomains){for(const label of value.
split("."))if(!isVirtualHostableS3Bucket(label))return!1;return!0}return!(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.X8)(value)||value.length<3||value.
length>63||value!==value.toLowerCase()||isIpAddress(value))},ARN_DELIMITER=":",RESOURCE_DELIMITER="/",parseArn=value=>{const segments=value.split(ARN_DELIMITER);
if(segments.length<6)return null;const[arn,partition2,service,region,accountId,...resourcePath]=segments;if(arn!=="arn"||partition2===""||service===""||resourcePath.
join(ARN_DELIMITER)==="")return null;const resourceId=resourcePath.map(resource=>resource.split(RESOURCE_DELIMITER)).flat();return{partition:partition2,service,
region,accountId,resourceId}},awsEndpointFunctions={isVirtualHostableS3Bucket,parseArn,partition};customEndpointFunctions.aws=awsEndpointFunctions;function stsRegionDefaultResolver(loaderConfig={}){
return(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.Z9)({..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.GG,async default(){return warning.silence||console.
warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_0__.
zH,...loaderConfig})}var warning={silence:!1},getAwsRegionExtensionConfiguration=runtimeConfig=>({setRegion(region){runtimeConfig.region=region},region(){return runtimeConfig.
region}}),resolveAwsRegionExtensionConfiguration=awsRegionExtensionConfiguration=>({region:awsRegionExtensionConfiguration.region()})})};export{id,ids,modules};

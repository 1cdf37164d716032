const id=490,ids=[490],modules={7615:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$6:()=>extendedEncodeURIComponent,Go:()=>buildQueryString,Mp:()=>RpcProtocol,Px:()=>collectBody,Vm:()=>determineTimestampFormat,_2:()=>HttpInterceptingShapeSerializer,
cJ:()=>loadRestJsonErrorCode,eS:()=>getHttpHandlerExtensionConfiguration,jt:()=>resolveHttpHandlerRuntimeConfig,k:()=>FromStringShapeDeserializer,o$:()=>escapeUri,
pl:()=>JsonCodec2,rh:()=>loadJsonRpcErrorCode,sM:()=>HttpBindingProtocol,vK:()=>getContentLengthPlugin,zS:()=>HttpInterceptingShapeDeserializer});var _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5524),CONTENT_LENGTH_HEADER="content-length";function contentLengthMiddleware(bodyLengthChecker){return next=>async args=>{const request=args.request;if(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Kd.isInstance(request)){const{body,headers}=request;if(body&&Object.keys(headers).map(str=>str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)===-1)try{const length=bodyLengthChecker(
body);length!=null&&(request.headers={...request.headers,[CONTENT_LENGTH_HEADER]:String(length)})}catch{}}return next({...args,request})}}var contentLengthMiddlewareOptions={
step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},getContentLengthPlugin=options=>({applyToStack:clientStack=>{
clientStack.add(contentLengthMiddleware(options.bodyLengthChecker),contentLengthMiddlewareOptions)}}),escapeUri=uri=>encodeURIComponent(uri).replace(/[!'()*]/g,
hexEncode),hexEncode=c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`;function buildQueryString(query){const parts=[];for(let key of Object.keys(query).sort()){
const value=query[key];if(key=escapeUri(key),Array.isArray(value))for(let i=0,iLen=value.length;i<iLen;i++)parts.push(`${key}=${escapeUri(value[i])}`);else{let qsEntry=key;
(value||typeof value=="string")&&(qsEntry+=`=${escapeUri(value)}`),parts.push(qsEntry)}}return parts.join("&")}var collectBody=async(streamBody=new Uint8Array,context)=>{
if(streamBody instanceof Uint8Array)return _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(streamBody);if(!streamBody)return _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Mu.mutate(new Uint8Array);const fromContext=context.streamCollector(streamBody);return _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Mu.mutate(await fromContext)};
function extendedEncodeURIComponent(str){return/^[\w.~-]+$/.test(str)?str:encodeURIComponent(str).replace(/[!'()*]/g,function(c){return"%"+c.charCodeAt(0).toString(
16).toUpperCase()})}var HTTP_BINDINGS=Symbol.for("@smithy/schema-x"),HttpBindingNormalizedSchema=class _HttpBindingNormalizedSchema extends _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
l1{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=_HttpBindingNormalizedSchema.identity;bindings;constructor(schema){super(schema)}static of(schema){
const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);if(ns.identity===_HttpBindingNormalizedSchema.identity)return ns;const schemaCache=ns.isMemberSchema()?
ns:ns.getSchema(),cache=typeof schemaCache=="object"&&schemaCache!==null?schemaCache:ns;return cache[HTTP_BINDINGS]??=new _HttpBindingNormalizedSchema(ns)}getHttpBindingLocation(traits){
return traits.httpPayload?36:traits.httpLabel?33:traits.httpHeader?38:typeof traits.httpPrefixHeaders=="string"?39:traits.httpQuery?34:traits.httpQueryParams?35:
traits.httpResponseCode?37:32}getHttpBindingValue(location,traits,nested=!1){const raw=this.getSchema(),type=typeof raw=="number"?raw&255:this.isListSchema()?64:
255,slot=location&7,media=traits.mediaType?traits.mediaType==="application/json"||traits.mediaType.endsWith("+json")?2:1:0,stream=traits.streaming||type===42?this.
isStructSchema()?2:1:0,timestamp=type>=4&&type<=7?slot>=6?2:slot>0&&slot<4?1:0:0;let flags=type|media<<8|(traits.idempotencyToken?1:0)<<10|stream<<11|(traits.sparse?
1:0)<<13|timestamp<<14|(traits.hostLabel?1:0)<<17|(location===36&&typeof raw!="object"?1:0)<<18;const category=type&192,collectionValue=slot&2&&(category===64||
!nested&&slot&1)?this.getHttpBindingCollectionValue(location,traits):void 0,valueType=(collectionValue?.[1]??0)&255;return flags|=(slot>=6&&(valueType===4||valueType===
6)?1:0)<<16,[this,flags,collectionValue]}getHttpBindingCollectionValue(location,traits=this.getMergedTraits()){const valueSchema=_HttpBindingNormalizedSchema.of(
this.getValueSchema());return valueSchema.getHttpBindingValue(location,{...valueSchema.getMergedTraits(),...traits},!0)}getHttpBindings(){const source=this.getSchema();
return typeof source!="object"||source===null?EMPTY_BINDINGS:this.bindings??=buildHttpBindings(this)}},buildHttpBindings=schema=>{const bodyMemberNames=[],bodyMemberSchemas=[],
requestBodyMemberNames=[],requestBodyMemberSchemas=[],memberBindings=[],byName={},headers={},prefixHeaders=[],responseBindings={headers,prefixHeaders},bindings={
request:{memberBindings,byName},response:{bodyMemberNames,bindings:responseBindings}},{request,response}=bindings;for(const[name,member]of schema.structIterator()){
const bindingSchema=HttpBindingNormalizedSchema.of(member),traits=bindingSchema.getMergedTraits(),location=bindingSchema.getHttpBindingLocation(traits),wireName=traits.
httpHeader?.toLowerCase()??traits.httpPrefixHeaders?.toLowerCase()??traits.httpQuery,value=bindingSchema.getHttpBindingValue(location,traits),binding=[name,value,
location,wireName];name==="__proto__"&&(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.TE)(byName),byName[name]=binding,value[1]>>10&1&&(request.hasIdempotency=
!0),memberBindings.push(binding);const slot=location&7;if(slot===0&&(requestBodyMemberNames.push(name),requestBodyMemberSchemas.push(member)),(slot&4)===0)bodyMemberNames.
push(name),bodyMemberSchemas.push(member);else if((slot&6)===4)if(slot&1)responseBindings.statusCode=binding;else{responseBindings.payload=binding;const type=value[1]&
255;request.contentTypeInstruction=traits.mediaType??(type===0?"text/plain":type===21||type===42?"application/octet-stream":null)}else slot&1?(request.hasPrefixHeaders=
!0,prefixHeaders.push(binding)):(wireName==="__proto__"&&(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.TE)(headers),headers[wireName]=binding)}return request.
contentTypeInstruction===void 0&&requestBodyMemberNames.length&&(request.contentTypeInstruction=null),request.syntheticBodySchema=createBodySchema(schema,requestBodyMemberNames,
requestBodyMemberSchemas),response.syntheticBodySchema=createBodySchema(schema,bodyMemberNames,bodyMemberSchemas),bindings},buildPathSegments=path=>{const segments=[];
let offset=0;for(const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))match.index>offset&&segments.push([path.slice(offset,match.index),0]),segments.push([match[1],
match[2]?2:1]),offset=match.index+match[0].length;return segments.length&&offset<path.length&&segments.push([path.slice(offset),0]),segments.length?segments:void 0},
buildHttpOperationBindings=schema=>{const{http,endpoint}=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.cX)(schema.traits??{}),[path,search]=http?.[1].split(
"?")??[];return[http?.[0],path,search?[...new URLSearchParams(search)]:[],path?buildPathSegments(path):void 0,endpoint?.[0]]},EMPTY_BINDINGS={request:{memberBindings:[],
byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},getHttpOperationBindings=schema=>schema[HTTP_BINDINGS]??=buildHttpOperationBindings(
schema),createBodySchema=(schema,memberNames,memberSchemas)=>{if(!memberNames.length)return;const source=schema.getSchema(),body=[3,source[1],source[2],schema.getMergedTraits(),
memberNames,memberSchemas],required=source[6],bodyRequired=required&&memberNames.reduce((count,name)=>count+(source[4].indexOf(name)<required?1:0),0);return bodyRequired&&
(body[6]=bodyRequired),body},SerdeContext=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}},HttpProtocol=class extends SerdeContext{options;compositeErrorRegistry;constructor(options){
super(),this.options=options,this.compositeErrorRegistry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.OF(options.defaultNamespace);for(const etr of options.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(etr)}getRequestType(){return _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Kd}getResponseType(){return _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
cS}setSerdeContext(serdeContext){this.serdeContext=serdeContext,this.serializer.setSerdeContext(serdeContext),this.deserializer.setSerdeContext(serdeContext),this.
getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(serdeContext)}updateServiceEndpoint(request,endpoint){if("url"in endpoint){request.protocol=endpoint.url.
protocol,request.hostname=endpoint.url.hostname,request.port=endpoint.url.port?Number(endpoint.url.port):void 0,request.path=endpoint.url.pathname,request.fragment=
endpoint.url.hash||void 0,request.username=endpoint.url.username||void 0,request.password=endpoint.url.password||void 0,request.query||(request.query={});for(const[
k,v]of endpoint.url.searchParams.entries())request.query[k]=v;if(endpoint.headers)for(const name in endpoint.headers)(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
$3)(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name].join(", "));return request}else{if(request.protocol=endpoint.protocol,request.hostname=
endpoint.hostname,request.port=endpoint.port?Number(endpoint.port):void 0,request.path=endpoint.path,request.query={...endpoint.query},endpoint.headers)for(const name in endpoint.
headers)(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(endpoint.headers,name)&&(request.headers[name]=endpoint.headers[name]);return request}}setHostPrefix(request,operationSchema,input,operation=getHttpOperationBindings(
operationSchema)){if(this.serdeContext?.disableHostPrefix)return;const hostPrefix=operation[4];if(typeof hostPrefix!="string")return;let resolvedHostPrefix=hostPrefix;
for(const[name,[,flags]]of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings){if(!(flags>>17&1))continue;const replacement=input[name];
if(typeof replacement!="string")throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);resolvedHostPrefix=resolvedHostPrefix.replace(
`{${name}}`,replacement)}if(request.hostname=resolvedHostPrefix+request.hostname,!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.oJ)(request.hostname))throw new Error(
`[${request.hostname}] is not a valid hostname.`)}deserializeMetadata(output){return{httpStatusCode:output.statusCode,requestId:output.headers["x-amzn-requestid"]??
output.headers["x-amzn-request-id"]??output.headers["x-amz-request-id"],extendedRequestId:output.headers["x-amz-id-2"],cfId:output.headers["x-amz-cf-id"]}}resolveError(name,namespaces,registries){
const defaultErrorSchema=[-3,"","Error",0,[],[],0];let schema;for(const registry of registries)for(const ns of namespaces)try{ns==="*"?schema=registry.getSchema(
name):schema=registry.getSchema(ns+"#"+name);const errorCtor=registry.getErrorCtor(schema);if(errorCtor)return[schema,errorCtor,"modeled"];{const syntheticErrorSchema=registry.
getBaseException();if(syntheticErrorSchema){const syntheticErrorCtor=registry.getErrorCtor(syntheticErrorSchema);if(syntheticErrorCtor)return[schema,syntheticErrorCtor,
"synthetic"]}}}catch{}for(const registry of registries){const syntheticErrorSchema=registry.getBaseException();if(syntheticErrorSchema){const syntheticErrorCtor=registry.
getErrorCtor(syntheticErrorSchema);if(syntheticErrorCtor)return[syntheticErrorSchema,syntheticErrorCtor,"synthetic"]}}return[defaultErrorSchema,Error,"native"]}async serializeEventStream({
eventStream,requestSchema,initialRequest}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream,requestSchema,initialRequest})}async deserializeEventStream({
response,responseSchema,initialResponseContainer}){return(await this.loadEventStreamCapability()).deserializeEventStream({response,responseSchema,initialResponseContainer})}async loadEventStreamCapability(){
const{EventStreamSerde,eventStreamSerdeProvider}=await Promise.all([__webpack_require__.e(78),__webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__,
1560)),marshaller=this.resolveEventStreamMarshaller(eventStreamSerdeProvider);return new EventStreamSerde({marshaller,serializer:this.serializer,deserializer:this.
deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(schema,context,response,arg4,arg5){
return[]}getEventStreamMarshaller(){const context=this.serdeContext;if(!context.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamM\
arshaller missing in serdeContext.");return context.eventStreamMarshaller}resolveEventStreamMarshaller(importedProvider){const context=this.serdeContext;return context.
eventStreamMarshaller?context.eventStreamMarshaller:importedProvider(this.serdeContext)}},HttpBindingProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){
const input=_input&&typeof _input=="object"?_input:{},query={},headers={},endpoint=await context.endpoint(),ns=HttpBindingNormalizedSchema.of(operationSchema?.input),
bindings=ns.getHttpBindings().request,operation=getHttpOperationBindings(operationSchema),request=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Kd({query,
headers});if(endpoint){this.updateServiceEndpoint(request,endpoint),this.setHostPrefix(request,operationSchema,input,operation);const[method,path,staticQuery]=operation;
if(method){request.method=method,request.path=request.path==="/"?path:request.path+path;for(const[key,value]of staticQuery)query[key]=value}}request.query=query;
const eventStream=this.serializeHttpBindings(input,request,bindings,operation);return eventStream&&(request.body=await this.serializeEventStream({eventStream,requestSchema:ns})),
request}serializeHttpBindings(input,request,bindings,operation){const serializer=this.serializer,directSerializer=typeof serializer.writeCodec=="function"?serializer:
void 0,query=request.query,headers=request.headers,bodySchema=bindings.syntheticBodySchema;let hasBodyValue=!1,payload,eventStream,labels;const names=Object.getOwnPropertyNames(
input),prototype=Object.getPrototypeOf(input),sparse=(prototype===Object.prototype||prototype===null)&&!bindings.hasIdempotency&&!bindings.hasPrefixHeaders&&names.
length*2<bindings.memberBindings.length,length=sparse?names.length:bindings.memberBindings.length;for(let i=0;i<length;++i){const binding=sparse?(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
$3)(bindings.byName,names[i])?bindings.byName[names[i]]:void 0:bindings.memberBindings[i];if(!binding)continue;const value=binding[1],memberName=binding[0],memberNs=value[0],
flags=value[1],collectionValue=value[2],location=binding[2],wireName=binding[3],inputMemberValue=input[memberName];if(!(inputMemberValue==null&&!(flags>>10&1)))
if(location===36){const stream=flags>>11&3;stream?stream===2?eventStream=inputMemberValue||void 0:payload=inputMemberValue:(directSerializer?directSerializer.writeCodec(
memberNs,inputMemberValue):serializer.write(memberNs,inputMemberValue),payload=serializer.flush())}else if(location===33||location===38){const serialized=this.serializeHttpValue(
value,inputMemberValue,location,directSerializer);location===33?(labels??=Object.create(null))[memberName]=serialized:headers[wireName]=serialized}else if(location===
39)for(const key in inputMemberValue){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(inputMemberValue,key))continue;const amalgam=wireName+key;headers[amalgam.
toLowerCase()]=this.serializeHttpValue(collectionValue,inputMemberValue[key],38,directSerializer,directSerializer?collectionValue[0]:[collectionValue[0],{httpHeader:amalgam}])}else
(location&62)===34?this.serializeQuery(value,inputMemberValue,wireName,query,directSerializer):hasBodyValue=!0}const operationPath=operation[1],pathSegments=operation[3];
return operationPath&&pathSegments&&request.path.endsWith(operationPath)&&(request.path=request.path.slice(0,-operationPath.length)+this.serializePath(pathSegments,
labels,bindings)),hasBodyValue&&bodySchema&&(directSerializer?directSerializer.writeCodec(bodySchema,input):serializer.write(bodySchema,input),payload=serializer.
flush()),request.body=payload,eventStream}serializeQuery(value,data,wireName,query,directSerializer){const[ns,flags,collectionValue]=value,traits=directSerializer?
void 0:ns.getMergedTraits();if(wireName===void 0){for(const key in data)!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(data,key)||key in query||(directSerializer||
Object.assign(collectionValue[0].getMergedTraits(),{...traits,httpQuery:key,httpQueryParams:void 0}),this.serializeQuery(collectionValue,data[key],key,query,directSerializer));
return}if((flags&192)===64){const buffer=[];for(const item of data){const serialized=this.serializeHttpValue(collectionValue,item,34,directSerializer,directSerializer?
collectionValue[0]:[collectionValue[0],traits]);(flags>>13&1||serialized!==void 0)&&buffer.push(serialized)}query[wireName]=buffer}else query[wireName]=this.serializeHttpValue(
value,data,34,directSerializer,directSerializer?ns:[ns,traits])}serializeHttpValue(value,data,location,directSerializer,schema=value[0]){const flags=value[1],type=flags&
255;return directSerializer&&!(flags&1792)&&(type<=2||type===17||type===19)?String(data):(directSerializer?directSerializer.writeHttpBinding(value,data,location):
this.serializer.write(schema,data),this.serializer.flush())}serializePath(segments,labels,bindings){let path="";for(const[value,kind]of segments){if(kind===0){path+=
value;continue}const replacement=labels?.[value];if(replacement===void 0){if((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(bindings.byName,value)&&bindings.
byName[value][2]===33)throw new Error(`No value provided for input HTTP label: ${value}.`);path+=`{${value}${kind===2?"+":""}}`}else path+=kind===2?replacement.
split("/").map(extendedEncodeURIComponent).join("/"):extendedEncodeURIComponent(replacement)}return path}async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer,directDeserializer=typeof deserializer.readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.of(operationSchema.
output),responseBindings=ns.getHttpBindings().response,dataObject={};if(response.statusCode>=300){const bytes=await collectBody(response.body,context);throw bytes.
byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),await this.handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(
response)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const nonHttpBindingMembers=await this.deserializeHttpMessage(ns,context,
response,dataObject);if(nonHttpBindingMembers.length){const bytes=await collectBody(response.body,context);if(bytes.byteLength>0){const dataFromBody=await(directDeserializer?
directDeserializer.readCodec(responseBindings.syntheticBodySchema,bytes):deserializer.read(responseBindings.syntheticBodySchema,bytes));for(const member of nonHttpBindingMembers)
dataFromBody[member]!=null&&(dataObject[member]=dataFromBody[member])}}else responseBindings.bindings.payload||await collectBody(response.body,context);return dataObject.
$metadata=this.deserializeMetadata(response),dataObject}async deserializeHttpMessage(schema,context,response,arg4,arg5){const dataObject=arg4 instanceof Set?arg5:
arg4,deserializer=this.deserializer,directDeserializer=typeof deserializer.readCodec=="function"?deserializer:void 0,ns=HttpBindingNormalizedSchema.of(schema),{
bodyMemberNames,bindings:{payload,statusCode,headers:responseHeaders,prefixHeaders}}=ns.getHttpBindings().response,headers=response.headers;if(payload){const[memberName,
value]=payload,[memberSchema,flags]=value,stream=flags>>11&3;if(stream)stream===2?dataObject[memberName]=await this.deserializeEventStream({response,responseSchema:ns}):
dataObject[memberName]=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.c9)(response.body);else if(response.body){const bytes=await collectBody(response.body,
context);bytes.byteLength>0&&(dataObject[memberName]=await(directDeserializer?directDeserializer.readPayload(value,bytes):deserializer.read(memberSchema,bytes)))}}
for(const header in headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(headers,header))continue;const lower=header.toLowerCase(),headerValue=headers[header];
lower!==header&&(delete headers[header],headers[lower]=headerValue);const binding=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(responseHeaders,lower)?
responseHeaders[lower]:void 0;if(!binding)continue;const[memberName,[memberSchema,flags,collectionValue],,wireName]=binding;if(collectionValue){const sections=flags>>
16&1?(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.UE)(headerValue,",",2):(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.GP)(headerValue),list=[];for(const section of sections)
list.push(directDeserializer?directDeserializer.readHttpBinding(collectionValue,section.trim(),38):await deserializer.read([collectionValue[0],{httpHeader:wireName}],
section.trim()));dataObject[memberName]=list}else dataObject[memberName]=directDeserializer?directDeserializer.readHttpBinding(binding[1],headerValue,38):await deserializer.
read(memberSchema,headerValue)}for(const[memberName,[,,collectionValue],,wireName]of prefixHeaders){dataObject[memberName]={};for(const header in headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
$3)(headers,header)||!header.startsWith(wireName))continue;const headerValue=headers[header];dataObject[memberName][header.slice(wireName.length)]=directDeserializer?
directDeserializer.readHttpBinding(collectionValue,headerValue,38):await deserializer.read([collectionValue[0],{httpHeader:header}],headerValue)}}return statusCode&&
(dataObject[statusCode[0]]=response.statusCode),bodyMemberNames}},RpcProtocol=class extends HttpProtocol{async serializeRequest(operationSchema,_input,context){
const serializer=this.serializer,query={},headers={},endpoint=await context.endpoint(),ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(operationSchema?.
input),schema=ns.getSchema();let payload;const input=_input&&typeof _input=="object"?_input:{},request=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Kd({protocol:"",
hostname:"",port:void 0,path:"/",fragment:void 0,query,headers,body:void 0});if(endpoint&&(this.updateServiceEndpoint(request,endpoint),this.setHostPrefix(request,
operationSchema,input)),input){const eventStreamMember=ns.getEventStreamMember();if(eventStreamMember){if(input[eventStreamMember]){const initialRequest={};for(const[
memberName]of ns.structIterator())memberName!==eventStreamMember&&input[memberName]!=null&&(initialRequest[memberName]=input[memberName]);payload=await this.serializeEventStream(
{eventStream:input[eventStreamMember],requestSchema:ns,initialRequest})}}else serializer.write(schema,input),payload=serializer.flush()}return request.headers=Object.
assign(request.headers,headers),request.query=query,request.body=payload,request.method="POST",request}async deserializeResponse(operationSchema,context,response){
const deserializer=this.deserializer,ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(operationSchema.output),dataObject={};if(this.isErrorResponse(response.
statusCode)){const bytes=await collectBody(response.body,context);throw bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(15,bytes)),await this.
handleError(operationSchema,context,response,dataObject,this.deserializeMetadata(response)),new Error("@smithy/core/protocols - RPC Protocol error handler faile\
d to throw.")}for(const header in response.headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(response.headers,header))continue;const value=response.
headers[header];delete response.headers[header],response.headers[header.toLowerCase()]=value}const eventStreamMember=ns.getEventStreamMember();if(eventStreamMember)
dataObject[eventStreamMember]=await this.deserializeEventStream({response,responseSchema:ns,initialResponseContainer:dataObject});else{const bytes=await collectBody(
response.body,context);bytes.byteLength>0&&Object.assign(dataObject,await deserializer.read(ns,bytes))}return dataObject.$metadata=this.deserializeMetadata(response),
dataObject}isErrorResponse(statusCode){return statusCode>=300}},FromStringShapeDeserializer=class extends SerdeContext{settings;constructor(settings){super(),this.
settings=settings}read(_schema,data){const ns=HttpBindingNormalizedSchema.of(_schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(traits);return this.
readHttpBinding(ns.getHttpBindingValue(location,traits),data,location)}readHttpBinding([ns,flags,collectionValue],data,location){const schema=flags&255;if((schema&
192)===64)return collectionValue??=ns.getHttpBindingCollectionValue(location),(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.GP)(data).map(item=>this.readHttpBinding(
collectionValue,item,location));switch(schema){case 21:case 42:return(this.serdeContext?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Ey)(data);case 4:case 5:case 6:case 7:{
const bindingFormat=this.settings.httpBindings?flags>>14&3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.
timestampFormat.default){case 5:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.eH)(data);case 6:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Gj)(data);case 7:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.UK)(data);default:return console.warn("Missing timestamp format, parsing value with Da\
te constructor:",data),new Date(data)}}case 0:{const media=flags>>8&3;if(!media)return data;let intermediateValue=data;return(location&6)===6&&(intermediateValue=
(this.serdeContext?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Pq)((this.serdeContext?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Ey)(intermediateValue))),media===2?_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.AH.from(intermediateValue):intermediateValue}case 1:return Number(data);case 2:
return data.toLowerCase()==="true";case 17:return BigInt(data);case 19:return new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv(data,"bigDecimal");default:
return data}}},HttpInterceptingShapeDeserializer=class extends SerdeContext{codecDeserializer;stringDeserializer;constructor(codecDeserializer,codecSettings){super(),
this.codecDeserializer=codecDeserializer,this.stringDeserializer=new FromStringShapeDeserializer(codecSettings)}setSerdeContext(serdeContext){this.stringDeserializer.
setSerdeContext(serdeContext),this.codecDeserializer.setSerdeContext(serdeContext),this.serdeContext=serdeContext}read(schema,data){const ns=HttpBindingNormalizedSchema.
of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||traits.httpResponseCode){const value=ns.getHttpBindingValue(38,traits);return this.readHttpBinding(
value,data,38)}return traits.httpPayload?this.readPayload(ns.getHttpBindingValue(36,traits),data):this.readCodec(ns,data)}readHttpBinding(binding,data,location){
const value=typeof data=="string"?data:(this.serdeContext?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Pq)(data);return this.stringDeserializer.
readHttpBinding(binding,value,location)}readPayload([schema,flags],data){const type=flags&255;return type===21||type===42?typeof data=="string"?(this.serdeContext?.
utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.ar)(data):data:type===0?typeof data=="string"?data:(this.serdeContext?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Pq)(data):this.readCodec(schema,data)}readCodec(schema,data){return this.codecDeserializer.read(schema,data)}},ToStringShapeSerializer=class extends SerdeContext{settings;stringBuffer="";constructor(settings){
super(),this.settings=settings}write(schema,value){const ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits(),location=ns.getHttpBindingLocation(
traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location)}writeHttpBinding([ns,flags,collectionValue],value,location){const schema=flags&
255;switch(typeof value){case"object":if(value===null){this.stringBuffer="null";return}if(schema>=4&&schema<=7){if(!(value instanceof Date))throw new Error(`@sm\
ithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);const bindingFormat=this.settings.httpBindings?flags>>14&
3:0;switch(this.settings.timestampFormat.useTrait&&schema>4?schema:bindingFormat?bindingFormat+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=
value.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.JV)(value);break;case 7:this.stringBuffer=
String(value.getTime()/1e3);break;default:console.warn("Missing timestamp format, using epoch seconds",value),this.stringBuffer=String(value.getTime()/1e3)}return}
if((schema===21||schema===42)&&"byteLength"in value){this.stringBuffer=(this.serdeContext?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.nk)(value);
return}if((schema&192)===64&&Array.isArray(value)){collectionValue??=ns.getHttpBindingCollectionValue(location);const valueSchemaType=collectionValue[1]&255,isTimestamp=valueSchemaType>=
4&&valueSchemaType<=7;let buffer="";for(const item of value){this.writeHttpBinding(collectionValue,item,location);const headerItem=this.flush();buffer&&(buffer+=
", "),buffer+=isTimestamp?headerItem:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.m9)(headerItem)}this.stringBuffer=buffer;return}this.stringBuffer=JSON.stringify(
value,null,2);break;case"string":const media=flags>>8&3;let intermediateValue=value;if(media===2&&(intermediateValue=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
AH.from(intermediateValue)),media&&(location&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.nk)(intermediateValue.
toString());return}this.stringBuffer=value;break;default:this.stringBuffer=flags>>10&1?(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.ec)():String(value)}}flush(){
const buffer=this.stringBuffer;return this.stringBuffer="",buffer}},HttpInterceptingShapeSerializer=class{codecSerializer;stringSerializer;buffer;constructor(codecSerializer,codecSettings,stringSerializer=new ToStringShapeSerializer(
codecSettings)){this.codecSerializer=codecSerializer,this.stringSerializer=stringSerializer}setSerdeContext(serdeContext){this.codecSerializer.setSerdeContext(serdeContext),
this.stringSerializer.setSerdeContext(serdeContext)}write(schema,value){const ns=HttpBindingNormalizedSchema.of(schema),traits=ns.getMergedTraits();if(traits.httpHeader||
traits.httpLabel||traits.httpQuery){const location=ns.getHttpBindingLocation(traits);this.writeHttpBinding(ns.getHttpBindingValue(location,traits),value,location);
return}this.writeCodec(ns,value)}writeHttpBinding(binding,value,location){this.stringSerializer.writeHttpBinding(binding,value,location),this.buffer=this.stringSerializer.
flush()}writeCodec(schema,value){this.codecSerializer.write(schema,value)}flush(){if(this.buffer!==void 0){const buffer=this.buffer;return this.buffer=void 0,buffer}
return this.codecSerializer.flush()}};function determineTimestampFormat(ns,settings){if(settings.timestampFormat.useTrait){const schema=ns.getSchema();if(schema===
5||schema===6||schema===7)return schema}const{httpLabel,httpPrefixHeaders,httpHeader,httpQuery}=ns.getMergedTraits();return(settings.httpBindings?typeof httpPrefixHeaders==
"string"||httpHeader?6:httpQuery||httpLabel?5:void 0:void 0)??settings.timestampFormat.default}var getHttpHandlerExtensionConfiguration=runtimeConfig=>(runtimeConfig.
logger&&runtimeConfig.logger.constructor?.name!=="NoOpLogger"&&runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),runtimeConfig.logger),
runtimeConfig.defaultSocketTimeout&&runtimeConfig.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),runtimeConfig.defaultSocketTimeout),
{setHttpHandler(handler){runtimeConfig.requestHandler=handler},httpHandler(){return runtimeConfig.requestHandler},updateHttpClientConfig(key,value){runtimeConfig.
requestHandler?.updateHttpClientConfig(key,value)},httpHandlerConfigs(){return runtimeConfig.requestHandler.httpHandlerConfigs()}}),resolveHttpHandlerRuntimeConfig=httpHandlerExtensionConfiguration=>({
requestHandler:httpHandlerExtensionConfiguration.httpHandler()}),SerdeContextConfig=class{serdeContext;setSerdeContext(serdeContext){this.serdeContext=serdeContext}},
UnionSerde=class{from;to;keys;constructor(from,to){this.from=from,this.to=to;const keys=Object.keys(this.from),set=new Set(keys);set.delete("__type"),this.keys=
set}mark(key){this.keys.delete(key)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const k=this.keys.
values().next().value,v=this.from[k];this.to.$unknown=[k,v]}}},canParseBuffer;function detectBufferParsing(){if(canParseBuffer===void 0)try{if(typeof Buffer!="f\
unction")canParseBuffer=!1;else{const result=JSON.parse(Buffer.from([123,125]));canParseBuffer=result!==null&&typeof result=="object"}}catch{canParseBuffer=!1}return canParseBuffer}
function jsonReviver(key,value,context){if(context?.source){const numericString=context.source;if(typeof value=="number")return value<=Number.MAX_SAFE_INTEGER&&
value>=Number.MIN_SAFE_INTEGER?isRepresentable(numericString,value)?value:new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv(numericString,"bigDecimal"):isFractionalBigNumeric(
numericString)?new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv(numericString,"bigDecimal"):/[eE]/.test(numericString)?expandExponentToBigInt(numericString):
BigInt(numericString)}return value}function isFractionalBigNumeric(s){const dotIndex=s.indexOf(".");if(dotIndex===-1)return!1;const eIndex=s.search(/[eE]/);if(eIndex===
-1)return!0;const fracDigits=eIndex-dotIndex-1;return parseInt(s.slice(eIndex+1),10)<fracDigits}function isRepresentable(numericString,value){if(numericString===
String(value)||Object.is(value,-0))return!0;if(/[eE]/.test(numericString))return expandToDecimal(numericString)===expandToDecimal(String(value));const normalized=numericString.
replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),canonical=String(value);return normalized===canonical?!0:/[eE]/.test(canonical)?normalized===expandToDecimal(canonical):
!1}function expandToDecimal(s){const negative=s.startsWith("-"),abs=negative?s.slice(1):s,eIndex=abs.search(/[eE]/);let result;if(eIndex===-1)result=abs;else{const exp=parseInt(
abs.slice(eIndex+1),10),mantissa=abs.slice(0,eIndex),dotIndex=mantissa.indexOf(".");let digits,intLen;dotIndex===-1?(digits=mantissa,intLen=mantissa.length):(digits=
mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1),intLen=dotIndex),digits=digits.replace(/0+$/,"")||"0";const newDotPos=intLen+exp;digits==="0"?result="0":newDotPos<=
0?result="0."+"0".repeat(-newDotPos)+digits:newDotPos>=digits.length?result=digits+"0".repeat(newDotPos-digits.length):result=digits.slice(0,newDotPos)+"."+digits.
slice(newDotPos)}return result.includes(".")&&(result=result.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(negative?"-":"")+result}function expandExponentToBigInt(s){
const eIndex=s.search(/[eE]/),exp=parseInt(s.slice(eIndex+1),10),negative=s.startsWith("-"),mantissa=s.slice(negative?1:0,eIndex),dotIndex=mantissa.indexOf(".");
let digits,shift;if(dotIndex===-1)digits=mantissa,shift=exp;else{digits=mantissa.slice(0,dotIndex)+mantissa.slice(dotIndex+1);const fracDigits=mantissa.length-dotIndex-
1;shift=exp-fracDigits}digits=digits.replace(/0+$/,"")||"0";const result=BigInt(digits)*10n**BigInt(shift+(mantissa.replace(".","").length-digits.length));return negative?
-result:result}var REVIVER_SYMBOL=Symbol.for("@aws-sdk/reviver");function needsReviver(schema){const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema),
raw=ns.getSchema();if(Array.isArray(raw)&&ns.isStructSchema()){if(REVIVER_SYMBOL in raw)return raw[REVIVER_SYMBOL];const result=_check(ns,new Set);return raw[REVIVER_SYMBOL]=
result,result}return _check(ns,new Set)}function _check(ns,seen){const raw=ns.getSchema();if(seen.has(raw))return!1;if(seen.add(raw),ns.isBigIntegerSchema()||ns.
isBigDecimalSchema())return!0;if(ns.isStructSchema()){for(const[,memberSchema]of ns.structIterator())if(_check(memberSchema,seen))return!0}else if(ns.isListSchema()||
ns.isMapSchema()){if(_check(ns.getValueSchema(),seen))return!0}else if(ns.isDocumentSchema())return!0;return!1}var collectBodyString=(streamBody,context)=>collectBody(
streamBody,context).then(body=>(context?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Pq)(body));async function parseJsonBody(streamBody,context,schema){
let parsingInput;if(detectBufferParsing()&&typeof streamBody?.[Symbol.asyncIterator]=="function"){const buffer=await collectBody(streamBody,context);typeof Buffer==
"function"&&(Buffer.isBuffer(buffer)?parsingInput=buffer:parsingInput=Buffer.from(buffer.buffer,buffer.byteOffset,buffer.byteLength))}if(parsingInput||(parsingInput=
await collectBodyString(streamBody,context)),parsingInput.length===0)return{};const reviver=schema&&needsReviver(schema)?jsonReviver:void 0;try{return JSON.parse(
parsingInput,reviver)}catch(e){throw e?.name==="SyntaxError"&&Object.defineProperty(e,"$responseBodyText",{value:typeof parsingInput=="string"?parsingInput:parsingInput.
toString("utf8")}),e}}var findKey=(object,key)=>Object.keys(object).find(k=>k.toLowerCase()===key.toLowerCase()),sanitizeErrorCode=rawValue=>{let cleanValue=rawValue;
return typeof cleanValue=="number"&&(cleanValue=cleanValue.toString()),cleanValue.indexOf(",")>=0&&(cleanValue=cleanValue.split(",")[0]),cleanValue.indexOf(":")>=
0&&(cleanValue=cleanValue.split(":")[0]),cleanValue.indexOf("#")>=0&&(cleanValue=cleanValue.split("#")[1]),cleanValue},loadRestJsonErrorCode=(output,data)=>loadErrorCode(
output,data,["header","code","type"]),loadJsonRpcErrorCode=(output,data,queryCompat=!1)=>loadErrorCode(output,data,queryCompat?["code","header","type"]:["type",
"code","header"]),loadErrorCode=({headers},data,order)=>{for(;order.length>0;)switch(order.shift()){case"header":const headerKey=findKey(headers??{},"x-amzn-err\
ortype");if(headerKey!==void 0)return sanitizeErrorCode(headers[headerKey]);break;case"code":const codeKey=findKey(data??{},"code");if(codeKey&&data[codeKey]!==
void 0)return sanitizeErrorCode(data[codeKey]);break;case"type":if(data?.__type!==void 0)return sanitizeErrorCode(data.__type);break}},JsonShapeDeserializer2=class extends SerdeContextConfig{settings;constructor(settings){
super(),this.settings=settings}async read(schema,data){const reviver=needsReviver(schema)?jsonReviver:void 0;let parsed;if(typeof data=="string"){if(data.length===
0)return{};parsed=JSON.parse(data,reviver)}else if(data instanceof Uint8Array&&detectBufferParsing()){if(data.byteLength===0)return{};const buf=Buffer.isBuffer(
data)?data:Buffer.from(data.buffer,data.byteOffset,data.byteLength);parsed=JSON.parse(buf,reviver)}else parsed=await parseJsonBody(data,this.serdeContext,schema);
return this._read(schema,parsed)}readObject(schema,data){return this._read(schema,data)}_read(schema,value){const isObject=value!==null&&typeof value=="object",
ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);if(isObject){if(ns.isStructSchema())return this._readStruct(ns,value);if(Array.isArray(value)&&
ns.isListSchema()){const listMember=ns.getValueSchema();if(this.needsTransform(listMember))for(let i=0;i<value.length;++i)value[i]=this._read(listMember,value[i]);
return value}if(ns.isMapSchema()){const mapMember=ns.getValueSchema(),map=value;if(this.needsTransform(mapMember))for(const k in map)(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
$3)(map,k)&&(k==="__proto__"&&(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.TE)(map),map[k]=this._read(mapMember,map[k]));return map}}if(ns.isBlobSchema()&&
typeof value=="string")return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Ey)(value);const mediaType=ns.getMergedTraits().mediaType;if(ns.isStringSchema()&&
typeof value=="string"&&mediaType)return mediaType==="application/json"||mediaType.endsWith("+json")?_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.AH.from(value):
value;if(ns.isTimestampSchema()&&value!=null)switch(determineTimestampFormat(ns,this.settings)){case 5:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
t_)(value);case 6:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.xE)(value);case 7:return(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l3)(value);default:
return console.warn("Missing timestamp format, parsing value with Date constructor:",value),new Date(value)}if(ns.isBigIntegerSchema()&&(typeof value=="number"||
typeof value=="string"))return BigInt(value);if(ns.isBigDecimalSchema()&&value!=null){if(value instanceof _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv)return value;
const untyped=value;return untyped.type==="bigDecimal"&&"string"in untyped?new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv(untyped.string,untyped.type):new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Dv(String(value),"bigDecimal")}if(ns.isNumericSchema()&&typeof value=="string"){switch(value){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}
return value}if(ns.isDocumentSchema()&&isObject)if(Array.isArray(value))for(let i=0;i<value.length;++i){const v=value[i];v instanceof _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
Dv||(value[i]=this._read(ns,v))}else{const doc=value;for(const k in doc){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(doc,k))continue;k==="__proto\
__"&&(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.TE)(doc);const v=doc[k];v instanceof _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv||(doc[k]=this._read(
ns,v))}}return value}_readStruct(ns,record){const union=ns.isUnionSchema(),out={};let nameMap;const hasType=typeof record.__type=="string",{jsonName}=this.settings;
jsonName&&hasType&&(nameMap={});let unionSerde;union&&(unionSerde=new UnionSerde(record,out));for(const[memberName,memberSchema]of ns.structIterator()){let fromKey=memberName;
jsonName&&(fromKey=memberSchema.getMergedTraits().jsonName??fromKey,hasType&&(nameMap[fromKey]=memberName)),union&&unionSerde.mark(fromKey),record[fromKey]!=null&&
(out[memberName]=this._read(memberSchema,record[fromKey]))}if(union)unionSerde.writeUnknown();else if(hasType)for(const k in record){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
$3)(record,k))continue;const v=record[k],t=jsonName?nameMap[k]??k:k;t in out||(out[t]=v)}return out}needsTransform(ns){return!!(ns.isBlobSchema()||ns.isTimestampSchema()||
ns.isBigIntegerSchema()||ns.isBigDecimalSchema()||ns.isNumericSchema()||ns.isDocumentSchema()||ns.isStructSchema()||ns.isListSchema()||ns.isMapSchema()||ns.isStringSchema()&&
ns.getMergedTraits().mediaType)}},JsonBytesStringAdapter=class _JsonBytesStringAdapter extends Uint8Array{string=null;static allocUnsafe(bytes){if(typeof Buffer==
"function"){const buffer=Buffer.allocUnsafe(bytes);return new _JsonBytesStringAdapter(buffer.buffer,buffer.byteOffset,buffer.byteLength)}return new _JsonBytesStringAdapter(
bytes)}toString(){return this.s()}valueOf(){return this.s()}includes(searchString,position){return typeof searchString=="string"?this.s().includes(searchString,
position):Uint8Array.prototype.includes.call(this,searchString,position)}indexOf(searchString,position){return typeof searchString=="string"?this.s().indexOf(searchString,
position):Uint8Array.prototype.indexOf.call(this,searchString,position)}lastIndexOf(searchString,position){if(typeof searchString=="string")return this.s().lastIndexOf(
searchString,position);const fn=Uint8Array.prototype.lastIndexOf;return position!==void 0?fn.call(this,searchString,position):fn.call(this,searchString)}startsWith(searchString,position){
return this.s().startsWith(searchString,position)}endsWith(searchString,endPosition){return this.s().endsWith(searchString,endPosition)}match(regexp){return this.
s().match(regexp)}replace(searchValue,replaceValue){return this.s().replace(searchValue,replaceValue)}search(regexp){return this.s().search(regexp)}split(separator,limit){
return this.s().split(separator,limit)}substring(start,end){return this.s().substring(start,end)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(pos){return this.s().charAt(pos)}charCodeAt(index){return this.s().charCodeAt(index)}padStart(maxLength,fillString){return this.
s().padStart(maxLength,fillString)}padEnd(maxLength,fillString){return this.s().padEnd(maxLength,fillString)}repeat(count){return this.s().repeat(count)}toUpperCase(){
return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.string==null){const n=Date.now();n>warned+6e4&&(console.warn("@aws-sdk/cor\
e/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future versio\
n this will throw an error."),warned=n),this.string=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Pq)(this)}return this.string}},warned=0,encoder=new TextEncoder,
OPEN_BRACE=123,CLOSE_BRACE=125,OPEN_BRACKET=91,CLOSE_BRACKET=93,QUOTE=34,COLON=58,COMMA=44,BACKSLASH=92,TRUE=new Uint8Array([116,114,117,101]),FALSE=new Uint8Array(
[102,97,108,115,101]),NULL=new Uint8Array([110,117,108,108]),ESCAPE_TABLE=new Array(128).fill(null);ESCAPE_TABLE[8]="b",ESCAPE_TABLE[9]="t",ESCAPE_TABLE[10]="n",
ESCAPE_TABLE[12]="f",ESCAPE_TABLE[13]="r",ESCAPE_TABLE[34]='"',ESCAPE_TABLE[92]="\\";for(let i=0;i<32;i++)ESCAPE_TABLE[i]===null&&(ESCAPE_TABLE[i]="u00"+i.toString(
16).padStart(2,"0"));var INITIAL_BUFFER_SIZE=2048;function alloc(size){return JsonBytesStringAdapter.allocUnsafe(size)}var JsonShapeSerializer2=class _JsonShapeSerializer2 extends SerdeContextConfig{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(settings){
super(),this.settings=settings,this.json=alloc(INITIAL_BUFFER_SIZE)}write(schema,value){this.i=0,this.rawValue=value,this.rootSchema=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
l1.of(schema),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,value,void 0)}writeDiscriminatedDocument(schema,value){
this.i=0,this.rootSchema=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema);const ns=this.rootSchema;if(ns.isStructSchema()&&value!=null&&typeof value==
"object"){this.writeValue(ns,value,void 0);const prefix=`"__type":"${ns.getName(!0)??"Unknown"}",`,z=prefix.length;this.ensure(z),this.json.copyWithin(1+z,1,this.
i),encoder.encodeInto(prefix,this.json.subarray(1)),this.i+=z}else this.writeValue(ns,value,void 0)}flush(){this.rootSchema=void 0;const finalPosition=this.i;this.
i=0;const raw=this.rawValue;if(this.rawValue=void 0,finalPosition===0)return raw;const result=this.json.subarray(0,finalPosition);return this.json=alloc(INITIAL_BUFFER_SIZE),
result}ensure(byteCount){const{i,json}=this;if(i+byteCount>json.length){let newSize=json.length*2;for(;newSize<i+byteCount;)newSize*=2;const next=alloc(newSize);
next.set(this.json),this.json=next}}writeAscii(s){const z=s.length;this.ensure(z);let{i,json}=this;for(let j=0;j<z;++j)json[i]=s.charCodeAt(j),i+=1;this.i=i}writeAsciiQuoted(s){
const z=s.length;this.ensure(z+4);let{json,i}=this;json[i++]=QUOTE;for(let j=0;j<z;++j)json[i++]=s.charCodeAt(j);json[i++]=QUOTE,this.i=i}writeJsonString(s){const z=s.
length;this.ensure(z*3+2),this.json[this.i++]=QUOTE;for(let j=0;j<z;++j){const c=s.charCodeAt(j);if(c>34&&c<92)this.json[this.i++]=c;else if(c<128){const esc=ESCAPE_TABLE[c];
if(esc!==null){this.ensure(esc.length+1+(z-j-1)*3+1),this.json[this.i++]=BACKSLASH;for(let k=0;k<esc.length;k++)this.json[this.i++]=esc.charCodeAt(k)}else this.
json[this.i++]=c}else if(c>=55296&&c<=56319){const next=j+1<z?s.charCodeAt(j+1):0;if(next>=56320&&next<=57343){this.ensure(4);const{written}=encoder.encodeInto(
s.substring(j,j+2),this.json.subarray(this.i));this.i+=written,++j}else this.ensure(6+(z-j-1)*3+1),this.writeUnicodeEscape(c)}else if(c>=56320&&c<=57343)this.ensure(
6+(z-j-1)*3+1),this.writeUnicodeEscape(c);else{let{i,json}=this;c<2048?(json[i++]=192|c>>6,json[i++]=128|c&63):(json[i++]=224|c>>12,json[i++]=128|c>>6&63,json[i++]=
128|c&63),this.i=i}}this.json[this.i++]=QUOTE}writeUnicodeEscape(code){let{json,i}=this;json[i++]=BACKSLASH,json[i++]=117;const hex=code.toString(16).padStart(4,
"0");for(let j=0;j<4;++j)json[i++]=hex.charCodeAt(j);this.i=i}static B64=(()=>{const chars="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",table=new Uint8Array(
64);for(let i=0;i<64;++i)table[i]=chars.charCodeAt(i);return table})();writeBase64(data){const b64Len=Math.ceil(data.length/3)*4;this.ensure(b64Len+2);const json=this.
json,B64=_JsonShapeSerializer2.B64;let i=this.i;json[i++]=QUOTE;const len=data.length,remainder=len%3,mainLen=len-remainder;for(let j=0;j<mainLen;j+=3){const a=data[j],
b=data[j+1],c=data[j+2];json[i++]=B64[a>>2],json[i++]=B64[(a&3)<<4|b>>4],json[i++]=B64[(b&15)<<2|c>>6],json[i++]=B64[c&63]}if(remainder===2){const a=data[mainLen],
b=data[mainLen+1];json[i++]=B64[a>>2],json[i++]=B64[(a&3)<<4|b>>4],json[i++]=B64[(b&15)<<2],json[i++]=61}else if(remainder===1){const a=data[mainLen];json[i++]=
B64[a>>2],json[i++]=B64[(a&3)<<4],json[i++]=61,json[i++]=61}json[i++]=QUOTE,this.i=i}writeValue(schema,value,container){if(value==null){if(container?.isStructSchema()){
if(value===void 0&&_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema).isIdempotencyToken()){this.writeAsciiQuoted((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.
ec)());return}return}this.ensure(4),this.json.set(NULL,this.i),this.i+=4;return}const ns=_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.l1.of(schema),isObject=typeof value==
"object";if(ns.isStringSchema()){const mediaType=ns.getMergedTraits().mediaType;if(mediaType&&(mediaType==="application/json"||mediaType.endsWith("+json"))){this.
writeJsonString(_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.AH.from(value).toString());return}}if(this.settings.bigNumberAsString&&value!=null&&(ns.isBigIntegerSchema()||
ns.isBigDecimalSchema())){const asString=value instanceof _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv?value.string:String(value);this.writeAsciiQuoted(asString);
return}if(isObject){if(ns.isStructSchema()){this.writeStruct(ns,value);return}if(Array.isArray(value)&&(ns.isListSchema()||ns.isDocumentSchema())){this.writeList(
ns,value,ns.isDocumentSchema());return}if(ns.isMapSchema()){this.writeMap(ns,value,!1);return}if(value instanceof Uint8Array&&(ns.isBlobSchema()||ns.isDocumentSchema())){
this.writeBase64(value);return}if(value instanceof Date&&(ns.isTimestampSchema()||ns.isDocumentSchema())){this.writeTimestamp(ns,value);return}if(value instanceof
_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.Dv){this.writeAscii(value.string);return}if(ns.isDocumentSchema()){Array.isArray(value)?this.writeList(ns,value,
!0):this.writeMap(ns,value,!0);return}const json=JSON.stringify(value);this.writeAscii(json);return}if(typeof value=="string"){if(ns.isBlobSchema()){const b64=(this.
serdeContext?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.nk)(value);this.writeAsciiQuoted(b64);return}this.writeJsonString(value);return}if(typeof value==
"number"){if(Math.abs(value)===1/0||Number.isNaN(value)){this.writeAsciiQuoted(String(value));return}const numStr=String(value);this.writeAscii(numStr);return}if(typeof value==
"boolean"){this.ensure(5);let{i,json}=this;value?(json.set(TRUE,i),i+=4):(json.set(FALSE,i),i+=5),this.i=i;return}if(typeof value=="bigint"){this.writeAscii(value.
toString());return}this.writeAscii(String(value))}writeStruct(ns,value){this.ensure(2),this.json[this.i++]=OPEN_BRACE;let wroteAny=!1;const hasType=typeof value.
__type=="string";let writtenKeys;hasType&&(writtenKeys=new Set);for(const[memberName,memberSchema]of ns.structIterator()){const item=value[memberName];if(item==
null&&!memberSchema.isIdempotencyToken())continue;wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0;const targetKey=this.settings.jsonName?memberSchema.
getMergedTraits().jsonName??memberName:memberName;writtenKeys&&(writtenKeys.add(memberName),writtenKeys.add(targetKey)),this.writeAsciiQuoted(targetKey),this.json[this.
i++]=COLON,this.writeValue(memberSchema,item,ns)}if(!wroteAny&&ns.isUnionSchema()){const{$unknown}=value;if(Array.isArray($unknown)){const[k,v]=$unknown;this.writeAsciiQuoted(
k),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,v,ns)}}else if(hasType)for(const k in value){if(writtenKeys.has(k))continue;writtenKeys.add(k);const v=value[k];
wroteAny&&(this.ensure(1),this.json[this.i++]=COMMA),wroteAny=!0,this.writeAsciiQuoted(k),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(15,v,void 0)}
this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeList(ns,value,isDocument){const sparse=!!ns.getMergedTraits().sparse,valueSchema=ns.getValueSchema();if(!isDocument&&
(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let hasSpecials=!1;for(let i=0;i<value.length;++i){const v=value[i];
if(Number.isNaN(v)||v===1/0||v===-1/0||v==null&&!sparse){hasSpecials=!0;break}}let json;if(!hasSpecials)json=JSON.stringify(value);else{const out=[];for(let i=0;i<
value.length;++i){const v=value[i];v==null&&!sparse||(Number.isNaN(v)||v===1/0||v===-1/0?out.push(String(v)):out.push(v))}json=JSON.stringify(out)}this.ensure(json.
length*3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACKET;let wroteFirstItem=!1;for(let i=0;i<
value.length;++i){const item=value[i];(isDocument?item===void 0:item==null&&!sparse)||(wroteFirstItem&&(this.ensure(1),this.json[this.i++]=COMMA),this.writeValue(
valueSchema,item,void 0),wroteFirstItem=!0)}this.ensure(1),this.json[this.i++]=CLOSE_BRACKET}writeMap(ns,value,isDocument){const sparse=!!ns.getMergedTraits().sparse,
valueSchema=ns.getValueSchema();if(!isDocument&&(valueSchema.isStringSchema()||valueSchema.isNumericSchema()||valueSchema.isBooleanSchema())){let modifications;
for(const k in value){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(value,k))continue;const v=value[k];Number.isNaN(v)||v===1/0||v===-1/0?((modifications??=
{})[k]=v,value[k]=String(v)):v===null&&!sparse&&((modifications??={})[k]=null,value[k]=void 0)}const json=JSON.stringify(value);modifications&&Object.assign(value,
modifications),this.ensure(json.length*3),this.i+=encoder.encodeInto(json,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=OPEN_BRACE;
let first=!0;for(const k in value){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(value,k))continue;const v=value[k];(isDocument?v===void 0:v==null&&
!sparse)||(first||(this.ensure(1),this.json[this.i++]=COMMA),first=!1,this.writeJsonString(k),this.ensure(1),this.json[this.i++]=COLON,this.writeValue(valueSchema,
v,void 0))}this.ensure(1),this.json[this.i++]=CLOSE_BRACE}writeTimestamp(ns,value){switch(determineTimestampFormat(ns,this.settings)){case 5:{const iso=value.toISOString().
replace(".000Z","Z");this.writeAsciiQuoted(iso);return}case 6:{this.writeAsciiQuoted((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_0__.JV)(value));return}case 7:{
const epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);return}default:{const epochSecs=String(value.getTime()/1e3);this.writeAscii(epochSecs);return}}}},
JsonCodec2=class extends SerdeContextConfig{settings;constructor(settings){super(),this.settings=settings}createSerializer(){const serializer=new JsonShapeSerializer2(
this.settings);return serializer.setSerdeContext(this.serdeContext),serializer}createDeserializer(){const deserializer=new JsonShapeDeserializer2(this.settings);
return deserializer.setSerdeContext(this.serdeContext),deserializer}}}),5524:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$3:()=>hasOwn,AH:()=>LazyJsonString,Dl:()=>parseUrl,Dv:()=>NumericValue,EI:()=>parseRfc3339DateTime,Ey:()=>fromBase64,Fo:()=>toUint8Array,
GP:()=>splitHeader,Gj:()=>_parseRfc7231DateTime,Ip:()=>IniSectionType,JV:()=>dateToUtcString,Kd:()=>HttpRequest,LA:()=>deref,Mu:()=>Uint8ArrayBlobAdapter,OF:()=>TypeRegistry,
Pq:()=>toUtf8,TE:()=>writeKey,UE:()=>splitEvery,UK:()=>_parseEpochTimestamp,Ue:()=>EndpointURLScheme,Vf:()=>SMITHY_CONTEXT_KEY,X8:()=>isValidHostLabel,a0:()=>toEndpointV1,
aD:()=>fromHex,ar:()=>fromUtf8,c9:()=>sdkStreamMixin2,cS:()=>HttpResponse,cX:()=>translateTraits,dB:()=>AlgorithmId,eH:()=>_parseRfc3339DateTimeWithOffset,ec:()=>generateIdempotencyToken,
kv:()=>streamCollector2,l1:()=>NormalizedSchema,l3:()=>parseEpochTimestamp,m9:()=>quoteHeader,mw:()=>isArrayBuffer,n8:()=>calculateBodyLength,nj:()=>toHex,nk:()=>toBase64,
oJ:()=>isValidHostname,t_:()=>parseRfc3339DateTimeWithOffset,te:()=>normalizeProvider,ug:()=>getSmithyContext,v4:()=>v4,wq:()=>getSchemaSerdePlugin,xE:()=>parseRfc7231DateTime});
var node_stream__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7075),node_crypto__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3024),isArrayBuffer=arg=>typeof ArrayBuffer=="function"&&arg instanceof ArrayBuffer||Object.prototype.toString.call(arg)==="[object ArrayBuffer]",fromArrayBuffer=(input,offset=0,length=input.
byteLength-offset)=>{if(!isArrayBuffer(input))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);return Buffer.
from(input,offset,length)},fromString=(input,encoding)=>{if(typeof input!="string")throw new TypeError(`The "input" argument must be of type string. Received ty\
pe ${typeof input} (${input})`);return encoding?Buffer.from(input,encoding):Buffer.from(input)},fromUtf8=input=>{const buf=fromString(input,"utf8");return new Uint8Array(
buf.buffer,buf.byteOffset,buf.byteLength/Uint8Array.BYTES_PER_ELEMENT)},toUtf8=input=>{if(typeof input=="string")return input;if(typeof input!="object"||typeof input.
byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return fromArrayBuffer(
input.buffer,input.byteOffset,input.byteLength).toString("utf8")},AlgorithmId;(function(AlgorithmId2){AlgorithmId2.MD5="md5",AlgorithmId2.CRC32="crc32",AlgorithmId2.
CRC32C="crc32c",AlgorithmId2.SHA1="sha1",AlgorithmId2.SHA256="sha256"})(AlgorithmId||(AlgorithmId={}));var SMITHY_CONTEXT_KEY="__smithy_context",EndpointURLScheme;
(function(EndpointURLScheme2){EndpointURLScheme2.HTTP="http",EndpointURLScheme2.HTTPS="https"})(EndpointURLScheme||(EndpointURLScheme={}));var IniSectionType;(function(IniSectionType2){
IniSectionType2.PROFILE="profile",IniSectionType2.SSO_SESSION="sso-session",IniSectionType2.SERVICES="services"})(IniSectionType||(IniSectionType={}));var getSmithyContext=context=>context[SMITHY_CONTEXT_KEY]||
(context[SMITHY_CONTEXT_KEY]={});function hasOwn(o,k){return Object.prototype.hasOwnProperty.call(o,k)}var HttpResponse=class{statusCode;reason;headers;body;constructor(options){
this.statusCode=options.statusCode,this.reason=options.reason,this.headers=options.headers||{},this.body=options.body}static isInstance(response){if(!response)return!1;
const resp=response;return typeof resp.statusCode=="number"&&typeof resp.headers=="object"}},normalizeProvider=input=>{if(typeof input=="function")return input;
const promisified=Promise.resolve(input);return()=>promisified};function parseQueryString(querystring){const query={};if(querystring=querystring.replace(/^\?/,""),
querystring)for(const pair of querystring.split("&")){let[key,value=null]=pair.split("=");key=decodeURIComponent(key),value&&(value=decodeURIComponent(value)),key in
query?Array.isArray(query[key])?query[key].push(value):query[key]=[query[key],value]:query[key]=value}return query}var parseUrl=url=>{if(typeof url=="string")return parseUrl(
new URL(url));const{hostname,pathname,port,protocol,search}=url;let query;return search&&(query=parseQueryString(search)),{hostname,port:port?parseInt(port):void 0,
protocol,path:pathname,query}},HttpRequest=class _HttpRequest{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(options){
this.method=options.method||"GET",this.hostname=options.hostname||"localhost",this.port=options.port,this.query=options.query||{},this.headers=options.headers||
{},this.body=options.body,this.protocol=options.protocol?options.protocol.slice(-1)!==":"?`${options.protocol}:`:options.protocol:"https:",this.path=options.path?
options.path.charAt(0)!=="/"?`/${options.path}`:options.path:"/",this.username=options.username,this.password=options.password,this.fragment=options.fragment}static clone(request){
const cloned=new _HttpRequest({...request,headers:{...request.headers}});return cloned.query&&(cloned.query=cloneQuery(cloned.query)),cloned}static isInstance(request){
if(!request)return!1;const req=request;return"method"in req&&"protocol"in req&&"hostname"in req&&"path"in req&&typeof req.query=="object"&&typeof req.headers=="\
object"}clone(){return _HttpRequest.clone(this)}};function cloneQuery(query){return Object.keys(query).reduce((carry,paramName)=>{const param=query[paramName];return{
...carry,[paramName]:Array.isArray(param)?[...param]:param}},{})}var VALID_HOST_LABEL_REGEX=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),isValidHostLabel=(value,allowSubDomains=!1)=>{
if(!allowSubDomains)return VALID_HOST_LABEL_REGEX.test(value);const labels=value.split(".");for(const label of labels)if(!isValidHostLabel(label))return!1;return!0};
function isValidHostname(hostname){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname)}var toEndpointV1=endpoint=>{if(typeof endpoint=="object"){if("url"in endpoint){
const v1Endpoint=parseUrl(endpoint.url);if(endpoint.headers){v1Endpoint.headers={};for(const name in endpoint.headers)hasOwn(endpoint.headers,name)&&(v1Endpoint.
headers[name.toLowerCase()]=endpoint.headers[name].join(", "))}return v1Endpoint}return endpoint}return parseUrl(endpoint)},SHORT_TO_HEX={},HEX_TO_SHORT={};for(let i=0;i<
256;i++){let encodedByte=i.toString(16).toLowerCase();encodedByte.length===1&&(encodedByte=`0${encodedByte}`),SHORT_TO_HEX[i]=encodedByte,HEX_TO_SHORT[encodedByte]=
i}function fromHex(encoded){if(encoded.length%2!==0)throw new Error("Hex encoded strings must have an even number length");const out=new Uint8Array(encoded.length/
2);for(let i=0;i<encoded.length;i+=2){const encodedByte=encoded.slice(i,i+2).toLowerCase();if(encodedByte in HEX_TO_SHORT)out[i/2]=HEX_TO_SHORT[encodedByte];else
throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`)}return out}function toHex(bytes){let out="";for(let i=0;i<bytes.byteLength;i++)
out+=SHORT_TO_HEX[bytes[i]];return out}var operation=(namespace,name,traits,input,output)=>({name,namespace,traits,input,output}),schemaDeserializationMiddleware=config=>(next,context)=>async args=>{
const{response}=await next(args),{operationSchema}=getSmithyContext(context),[,ns,n,t,i,o]=operationSchema??[];try{const parsed=await config.protocol.deserializeResponse(
operation(ns,n,t,i,o),{...config,...context},response);return{response,output:parsed}}catch(error){if(Object.defineProperty(error,"$response",{value:response,enumerable:!1,
writable:!1,configurable:!1}),!("$metadata"in error)){const hint="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on \
this object.";try{error.message+=`
  `+hint}catch{!context.logger||context.logger?.constructor?.name==="NoOpLogger"?console.warn(hint):context.logger?.warn?.(hint)}typeof error.$responseBodyText<
"u"&&error.$response&&(error.$response.body=error.$responseBodyText);try{if(HttpResponse.isInstance(response)){const{headers={},statusCode}=response,headerEntries=Object.
entries(headers);error.$metadata={httpStatusCode:statusCode,requestId:findHeader(/^x-[\w-]+-request-?id$/,headerEntries),extendedRequestId:findHeader(/^x-[\w-]+-id-2$/,
headerEntries),cfId:findHeader(/^x-[\w-]+-cf-id$/,headerEntries)}}}catch{}}throw error}},findHeader=(pattern,headers)=>(headers.find(([k])=>k.match(pattern))||[
void 0,void 0])[1],schemaSerializationMiddleware=config=>(next,context)=>async args=>{const{operationSchema}=getSmithyContext(context),[,ns,n,t,i,o]=operationSchema??
[],endpoint=context.endpointV2?async()=>toEndpointV1(context.endpointV2):config.endpoint,request=await config.protocol.serializeRequest(operation(ns,n,t,i,o),args.
input,{...config,...context,endpoint});return next({...args,request})},deserializerMiddlewareOption={name:"deserializerMiddleware",step:"deserialize",tags:["DES\
ERIALIZER"],override:!0},serializerMiddlewareOption={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function getSchemaSerdePlugin(config){
return{applyToStack:commandStack=>{commandStack.add(schemaSerializationMiddleware(config),serializerMiddlewareOption),commandStack.add(schemaDeserializationMiddleware(
config),deserializerMiddlewareOption),config.protocol.setSerdeContext(config)}}}var deref=schemaRef=>typeof schemaRef=="function"?schemaRef():schemaRef,traitsCache=[];
function translateTraits(indicator){if(typeof indicator=="object")return indicator;if(indicator=indicator|0,traitsCache[indicator])return traitsCache[indicator];
const traits={};let i=0;for(const trait of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"])(indicator>>
i++&1)===1&&(traits[trait]=1);return traitsCache[indicator]=traits}var anno={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},simpleSchemaCacheN=[],
simpleSchemaCacheS={},NormalizedSchema=class _NormalizedSchema{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=_NormalizedSchema.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(ref,memberName){
this.ref=ref,this.memberName=memberName;const traitStack=[];let _ref=ref,schema=ref;for(this._isMemberSchema=!1;isMemberSchema(_ref);)traitStack.push(_ref[1]),_ref=
_ref[0],schema=deref(_ref),this._isMemberSchema=!0;if(traitStack.length>0){this.memberTraits={};for(let i=traitStack.length-1;i>=0;--i){const traitSet=traitStack[i];
Object.assign(this.memberTraits,translateTraits(traitSet))}}else this.memberTraits=0;if(schema instanceof _NormalizedSchema){const computedMemberTraits=this.memberTraits;
Object.assign(this,schema),this.memberTraits=Object.assign({},computedMemberTraits,schema.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,
this.memberName=memberName??schema.memberName;return}if(this.schema=deref(schema),isStaticSchema(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.
traits=this.schema[3]):(this.name=this.memberName??String(schema),this.traits=0),this._isMemberSchema&&!memberName)throw new Error(`@smithy/core/schema - Normal\
izedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](lhs){const isPrototype=this.prototype.isPrototypeOf(lhs);return!isPrototype&&
typeof lhs=="object"&&lhs!==null?lhs.symbol===this.symbol:isPrototype}static of(ref){const keyAble=typeof ref=="function"||typeof ref=="object"&&ref!==null;if(typeof ref==
"number"){if(simpleSchemaCacheN[ref])return simpleSchemaCacheN[ref]}else if(typeof ref=="string"){if(simpleSchemaCacheS[ref])return simpleSchemaCacheS[ref]}else if(keyAble&&
ref[anno.ns])return ref[anno.ns];const sc=deref(ref);if(sc instanceof _NormalizedSchema)return sc;if(isMemberSchema(sc)){const[ns2,traits]=sc;if(ns2 instanceof _NormalizedSchema)
return Object.assign(ns2.getMergedTraits(),translateTraits(traits)),ns2;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(
ref,null,2)}.`)}const ns=new _NormalizedSchema(sc);return keyAble?ref[anno.ns]=ns:typeof sc=="string"?simpleSchemaCacheS[sc]=ns:typeof sc=="number"?simpleSchemaCacheN[sc]=
ns:ns}getSchema(){const sc=this.schema;return Array.isArray(sc)&&sc[0]===0?sc[4]:sc}getName(withNamespace=!1){const{name}=this;return!withNamespace&&name&&name.
includes("#")?name.split("#")[1]:name||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const sc=this.getSchema();
return typeof sc=="number"?sc>=64&&sc<128:sc[0]===1}isMapSchema(){const sc=this.getSchema();return typeof sc=="number"?sc>=128&&sc<=255:sc[0]===2}isStructSchema(){
const sc=this.getSchema();if(typeof sc!="object")return!1;const id2=sc[0];return id2===3||id2===-3||id2===4}isUnionSchema(){const sc=this.getSchema();return typeof sc!=
"object"?!1:sc[0]===4}isBlobSchema(){const sc=this.getSchema();return sc===21||sc===42}isTimestampSchema(){const sc=this.getSchema();return typeof sc=="number"&&
sc>=4&&sc<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){
return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===
19}isStreaming(){const{streaming}=this.getMergedTraits();return!!streaming||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return translateTraits(this.memberTraits)}getOwnTraits(){
return translateTraits(this.traits)}getKeySchema(){const[isDoc,isMap]=[this.isDocumentSchema(),this.isMapSchema()];if(!isDoc&&!isMap)throw new Error(`@smithy/co\
re/schema - cannot get key for non-map: ${this.getName(!0)}`);const schema=this.getSchema(),memberSchema=isDoc?15:schema[4]??0;return member([memberSchema,0],"k\
ey")}getValueSchema(){const sc=this.getSchema(),[isDoc,isMap,isList]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],memberSchema=typeof sc=="n\
umber"?63&sc:sc&&typeof sc=="object"&&(isMap||isList)?sc[3+sc[0]]:isDoc?15:void 0;if(memberSchema!=null)return member([memberSchema,0],isMap?"value":"member");throw new Error(
`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(memberName){const struct=this.getSchema();if(this.isStructSchema()&&struct[4].
includes(memberName)){const i=struct[4].indexOf(memberName),memberSchema=struct[5][i];return member(isMemberSchema(memberSchema)?memberSchema:[memberSchema,0],memberName)}
if(this.isDocumentSchema())return member([15,0],memberName);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`)}getMemberSchemas(){
const buffer={};try{for(const[k,v]of this.structIterator())buffer[k]=v}catch{}return buffer}getEventStreamMember(){if(this.isStructSchema()){for(const[memberName,
memberSchema]of this.structIterator())if(memberSchema.isStreaming()&&memberSchema.isStructSchema())return memberName}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");const struct=this.getSchema(),z=struct[4].length;let it=struct[anno.
it];if(it&&z===it.length){yield*it;return}it=Array(z);for(let i=0;i<z;++i){const k=struct[4][i],v=member([struct[5][i],0],k);yield it[i]=[k,v]}struct[anno.it]=it}};
function member(memberSchema,memberName){if(memberSchema instanceof NormalizedSchema)return Object.assign(memberSchema,{memberName,_isMemberSchema:!0});const internalCtorAccess=NormalizedSchema;
return new internalCtorAccess(memberSchema,memberName)}var isMemberSchema=sc=>Array.isArray(sc)&&sc.length===2,isStaticSchema=sc=>Array.isArray(sc)&&sc.length>=
5,TypeRegistry=class _TypeRegistry{namespace;schemas;exceptions;static registries=new Map;constructor(namespace,schemas=new Map,exceptions=new Map){this.namespace=
namespace,this.schemas=schemas,this.exceptions=exceptions,_TypeRegistry.registries.has(namespace)||_TypeRegistry.registries.set(namespace,this)}static for(namespace){
return _TypeRegistry.registries.get(namespace)??new _TypeRegistry(namespace)}copyFrom(other){const{schemas,exceptions}=this;for(const[k,v]of other.schemas)schemas.
has(k)||schemas.set(k,v);for(const[k,v]of other.exceptions)exceptions.has(k)||exceptions.set(k,v)}register(shapeId,schema){const qualifiedName=this.normalizeShapeId(
shapeId);for(const r of[this,_TypeRegistry.for(qualifiedName.split("#")[0])])r.schemas.has(qualifiedName)||r.schemas.set(qualifiedName,schema)}getSchema(shapeId){
const id2=this.normalizeShapeId(shapeId);if(!this.schemas.has(id2)){if(!shapeId.includes("#")){const suffix="#"+shapeId,candidates=[];for(const[shapeId2,schema]of this.
schemas.entries())shapeId2.endsWith(suffix)&&candidates.push(schema);if(candidates.length===1)return candidates[0]}throw new Error(`@smithy/core/schema - schema\
 not found for ${id2}`)}return this.schemas.get(id2)}registerError(es,ctor){const $error=es,ns=$error[1],qualifiedName=ns+"#"+$error[2];ctor.hasOwnProperty?.("s\
hapeId")||(ctor.shapeId=qualifiedName);for(const r of[this,_TypeRegistry.for(ns)])!r.schemas.has(qualifiedName)&&!r.exceptions.has($error)&&(r.schemas.set(qualifiedName,
$error),r.exceptions.set($error,ctor))}getErrorCtor(es){const $error=es;return this.exceptions.has($error)?this.exceptions.get($error):_TypeRegistry.for($error[1]).
exceptions.get($error)}getBaseException(){for(const exceptionKey of this.exceptions.keys())if(Array.isArray(exceptionKey)){const[,ns,name]=exceptionKey,id2=ns+"\
#"+name;if(id2.startsWith("smithy.ts.sdk.synthetic.")&&id2.endsWith("ServiceException"))return exceptionKey}}find(predicate){for(const schema of this.schemas.values())
if(predicate(schema))return schema}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(shapeId){return shapeId.includes("#")?shapeId:this.namespace+
"#"+shapeId}};function concatBytes(arrays,length){if(length===void 0){length=0;for(const bytes of arrays)length+=bytes.byteLength}const result=new Uint8Array(length);
let offset=0;for(const buf of arrays)result.set(buf,offset),offset+=buf.byteLength;return result}var isReadableStream=stream=>typeof ReadableStream=="function"&&
(stream?.constructor?.name===ReadableStream.name||stream instanceof ReadableStream),isBlob=blob=>typeof Blob=="function"&&(blob?.constructor?.name===Blob.name||
blob instanceof Blob),streamCollector=async stream=>isBlob(stream)?collectBlob(stream):collectReadableStream(stream);async function collectBlob(blob){return blob.
arrayBuffer().then(ab=>new Uint8Array(ab))}async function collectReadableStream(stream){const chunks=[],reader=stream.getReader();let length=0;for(;;){const{done,
value}=await reader.read();if(value&&(chunks.push(value),length+=value.length),done)break}return concatBytes(chunks,length)}var streamCollector2=stream=>isBlob(
stream)?collectBlob(stream):isReadableStream(stream)?collectReadableStream(stream):new Promise((resolve,reject)=>{const collector=new Collector,nodeStream=stream;
nodeStream.pipe(collector),nodeStream.on("error",err=>{collector.end(),reject(err)}),collector.on("error",reject),collector.on("finish",function(){const bytes=concatBytes(
this.bufferedBytes);resolve(bytes)})}),Collector=class extends node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable{bufferedBytes=[];_write(chunk,encoding,callback){
this.bufferedBytes.push(chunk),callback()}},BASE64_REGEX=/^[A-Za-z0-9+/]*={0,2}$/,fromBase64=input=>{if(input.length*3%4!==0)throw new TypeError("Incorrect padd\
ing on base64 string.");if(!BASE64_REGEX.exec(input))throw new TypeError("Invalid base64 string.");const buffer=fromString(input,"base64");return new Uint8Array(
buffer.buffer,buffer.byteOffset,buffer.byteLength)},toBase64=_input=>{let input;if(typeof _input=="string"?input=fromUtf8(_input):input=_input,typeof input!="ob\
ject"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string \
| Uint8Array.");return fromArrayBuffer(input.buffer,input.byteOffset,input.byteLength).toString("base64")};function bindUint8ArrayBlobAdapter(toUtf83,fromUtf83,toBase643,fromBase642){
return class Uint8ArrayBlobAdapter2 extends Uint8Array{static fromString(source,encoding="utf-8"){if(typeof source=="string")return encoding==="base64"?Uint8ArrayBlobAdapter2.
mutate(fromBase642(source)):Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdap\
ter.`)}static mutate(source){return Object.setPrototypeOf(source,Uint8ArrayBlobAdapter2.prototype),source}transformToString(encoding="utf-8"){return encoding===
"base64"?toBase643(this):toUtf83(this)}}}var decimalToHex=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"));function bindV4(getRandomValues2){return typeof crypto<
"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{const rnds=new Uint8Array(16);return getRandomValues2(rnds),rnds[6]=rnds[6]&15|64,rnds[8]=
rnds[8]&63|128,decimalToHex[rnds[0]]+decimalToHex[rnds[1]]+decimalToHex[rnds[2]]+decimalToHex[rnds[3]]+"-"+decimalToHex[rnds[4]]+decimalToHex[rnds[5]]+"-"+decimalToHex[rnds[6]]+
decimalToHex[rnds[7]]+"-"+decimalToHex[rnds[8]]+decimalToHex[rnds[9]]+"-"+decimalToHex[rnds[10]]+decimalToHex[rnds[11]]+decimalToHex[rnds[12]]+decimalToHex[rnds[13]]+
decimalToHex[rnds[14]]+decimalToHex[rnds[15]]}}var expectNumber=value=>{if(value!=null){if(typeof value=="string"){const parsed=parseFloat(value);if(!Number.isNaN(
parsed))return String(parsed)!==String(value)&&logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)),parsed}if(typeof value=="number")
return value;throw new TypeError(`Expected number, got ${typeof value}: ${value}`)}},MAX_FLOAT=Math.ceil(2**127*(2-2**-23)),expectFloat32=value=>{const expected=expectNumber(
value);if(expected!==void 0&&!Number.isNaN(expected)&&expected!==1/0&&expected!==-1/0&&Math.abs(expected)>MAX_FLOAT)throw new TypeError(`Expected 32-bit float, \
got ${value}`);return expected},expectLong=value=>{if(value!=null){if(Number.isInteger(value)&&!Number.isNaN(value))return value;throw new TypeError(`Expected i\
nteger, got ${typeof value}: ${value}`)}},expectShort=value=>expectSizedInt(value,16),expectByte=value=>expectSizedInt(value,8),expectSizedInt=(value,size)=>{const expected=expectLong(
value);if(expected!==void 0&&castInt(expected,size)!==expected)throw new TypeError(`Expected ${size}-bit integer, got ${value}`);return expected},castInt=(value,size)=>{
switch(size){case 32:return Int32Array.of(value)[0];case 16:return Int16Array.of(value)[0];case 8:return Int8Array.of(value)[0]}},strictParseDouble=value=>expectNumber(
typeof value=="string"?parseNumber(value):value),strictParseFloat32=value=>expectFloat32(typeof value=="string"?parseNumber(value):value),NUMBER_REGEX=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,
parseNumber=value=>{const matches=value.match(NUMBER_REGEX);if(matches===null||matches[0].length!==value.length)throw new TypeError("Expected real number, got i\
mplicit NaN");return parseFloat(value)},strictParseShort=value=>expectShort(typeof value=="string"?parseNumber(value):value),strictParseByte=value=>expectByte(typeof value==
"string"?parseNumber(value):value),stackTraceWarning=message=>String(new TypeError(message).stack||message).split(`
`).slice(0,5).filter(s=>!s.includes("stackTraceWarning")).join(`
`),logger={warn:console.warn},DAYS=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];
function dateToUtcString(date2){const year2=date2.getUTCFullYear(),month=date2.getUTCMonth(),dayOfWeek=date2.getUTCDay(),dayOfMonthInt=date2.getUTCDate(),hoursInt=date2.
getUTCHours(),minutesInt=date2.getUTCMinutes(),secondsInt=date2.getUTCSeconds(),dayOfMonthString=dayOfMonthInt<10?`0${dayOfMonthInt}`:`${dayOfMonthInt}`,hoursString=hoursInt<
10?`0${hoursInt}`:`${hoursInt}`,minutesString=minutesInt<10?`0${minutesInt}`:`${minutesInt}`,secondsString=secondsInt<10?`0${secondsInt}`:`${secondsInt}`;return`${DAYS[dayOfWeek]}\
, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`}var RFC3339=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
parseRfc3339DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const match=RFC3339.
exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");const[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31);return buildDate(year2,month,
day,{hours,minutes,seconds,fractionalMilliseconds})},RFC3339_WITH_OFFSET=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
parseRfc3339DateTimeWithOffset=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const match=RFC3339_WITH_OFFSET.
exec(value);if(!match)throw new TypeError("Invalid RFC-3339 date-time value");const[_,yearStr,monthStr,dayStr,hours,minutes,seconds,fractionalMilliseconds,offsetStr]=match,
year2=strictParseShort(stripLeadingZeroes(yearStr)),month=parseDateValue(monthStr,"month",1,12),day=parseDateValue(dayStr,"day",1,31),date2=buildDate(year2,month,
day,{hours,minutes,seconds,fractionalMilliseconds});return offsetStr.toUpperCase()!="Z"&&date2.setTime(date2.getTime()-parseOffsetToMilliseconds(offsetStr)),date2},
IMF_FIXDATE=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
RFC_850_DATE=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
ASC_TIME=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let match=IMF_FIXDATE.
exec(value);if(match){const[_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),
parseMonthByShortName(monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}if(match=RFC_850_DATE.exec(value),match){const[
_,dayStr,monthStr,yearStr,hours,minutes,seconds,fractionalMilliseconds]=match;return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr),parseMonthByShortName(
monthStr),parseDateValue(dayStr,"day",1,31),{hours,minutes,seconds,fractionalMilliseconds}))}if(match=ASC_TIME.exec(value),match){const[_,monthStr,dayStr,hours,
minutes,seconds,fractionalMilliseconds,yearStr]=match;return buildDate(strictParseShort(stripLeadingZeroes(yearStr)),parseMonthByShortName(monthStr),parseDateValue(
dayStr.trimLeft(),"day",1,31),{hours,minutes,seconds,fractionalMilliseconds})}throw new TypeError("Invalid RFC-7231 date-time value")},parseEpochTimestamp=value=>{
if(value==null)return;let valueAsDouble;if(typeof value=="number")valueAsDouble=value;else if(typeof value=="string")valueAsDouble=strictParseDouble(value);else if(typeof value==
"object"&&value.tag===1)valueAsDouble=value.value;else throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string represe\
ntation");if(Number.isNaN(valueAsDouble)||valueAsDouble===1/0||valueAsDouble===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN n\
umerics");return new Date(Math.round(valueAsDouble*1e3))},buildDate=(year2,month,day,time2)=>{const adjustedMonth=month-1;return validateDayOfMonth(year2,adjustedMonth,
day),new Date(Date.UTC(year2,adjustedMonth,day,parseDateValue(time2.hours,"hour",0,23),parseDateValue(time2.minutes,"minute",0,59),parseDateValue(time2.seconds,
"seconds",0,60),parseMilliseconds(time2.fractionalMilliseconds)))},parseTwoDigitYear=value=>{const thisYear=new Date().getUTCFullYear(),valueInThisCentury=Math.
floor(thisYear/100)*100+strictParseShort(stripLeadingZeroes(value));return valueInThisCentury<thisYear?valueInThisCentury+100:valueInThisCentury},FIFTY_YEARS_IN_MILLIS=50*
365*24*60*60*1e3,adjustRfc850Year=input=>input.getTime()-new Date().getTime()>FIFTY_YEARS_IN_MILLIS?new Date(Date.UTC(input.getUTCFullYear()-100,input.getUTCMonth(),
input.getUTCDate(),input.getUTCHours(),input.getUTCMinutes(),input.getUTCSeconds(),input.getUTCMilliseconds())):input,parseMonthByShortName=value=>{const monthIdx=MONTHS.
indexOf(value);if(monthIdx<0)throw new TypeError(`Invalid month: ${value}`);return monthIdx+1},DAYS_IN_MONTH=[31,28,31,30,31,30,31,31,30,31,30,31],validateDayOfMonth=(year2,month,day)=>{
let maxDays=DAYS_IN_MONTH[month];if(month===1&&isLeapYear(year2)&&(maxDays=29),day>maxDays)throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`)},
isLeapYear=year2=>year2%4===0&&(year2%100!==0||year2%400===0),parseDateValue=(value,type,lower,upper)=>{const dateVal=strictParseByte(stripLeadingZeroes(value));
if(dateVal<lower||dateVal>upper)throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);return dateVal},parseMilliseconds=value=>value==
null?0:strictParseFloat32("0."+value)*1e3,parseOffsetToMilliseconds=value=>{const directionStr=value[0];let direction=1;if(directionStr=="+")direction=1;else if(directionStr==
"-")direction=-1;else throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);const hour=Number(value.substring(1,3)),minute=Number(value.substring(
4,6));return direction*(hour*60+minute)*60*1e3},stripLeadingZeroes=value=>{let idx=0;for(;idx<value.length-1&&value.charAt(idx)==="0";)idx++;return idx===0?value:
value.slice(idx)},LazyJsonString=function(val){return Object.assign(new String(val),{deserializeJSON(){return JSON.parse(String(val))},toString(){return String(
val)},toJSON(){return String(val)}})};LazyJsonString.from=object=>object&&typeof object=="object"&&(object instanceof LazyJsonString||"deserializeJSON"in object)?
object:typeof object=="string"||Object.getPrototypeOf(object)===String.prototype?LazyJsonString(String(object)):LazyJsonString(JSON.stringify(object)),LazyJsonString.
fromObject=LazyJsonString.from;function quoteHeader(part){return(part.includes(",")||part.includes('"'))&&(part=`"${part.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}\
"`),part}var ddd="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",mmm="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",time="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.\
(\\d+))?",date="(\\d?\\d)",year="(\\d{4})",RFC3339_WITH_OFFSET2=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),IMF_FIXDATE_NATIVE=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
IMF_FIXDATE2=new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`),RFC_850_DATE2=new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`),ASC_TIME2=new RegExp(
`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`),months=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=value=>{
if(value==null)return;let num=NaN;if(typeof value=="number")num=value;else if(typeof value=="string"){if(!/^-?\d*\.?\d+$/.test(value))throw new TypeError("parse\
EpochTimestamp - numeric string invalid.");num=Number.parseFloat(value)}else typeof value=="object"&&value.tag===1&&(num=value.value);if(isNaN(num)||Math.abs(num)===
1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(num*1e3))},_parseRfc3339DateTimeWithOffset=value=>{if(value==
null)return;if(typeof value!="string")throw new TypeError("RFC3339 timestamps must be strings");const matches=RFC3339_WITH_OFFSET2.exec(value);if(!matches)throw new TypeError(
`Invalid RFC3339 timestamp format ${value}`);const[,yearStr,monthStr,dayStr,hours,minutes,seconds,,ms,offsetStr]=matches;range(monthStr,1,12),range(dayStr,1,31),
range(hours,0,23),range(minutes,0,59),range(seconds,0,60);const date2=new Date(Date.UTC(Number(yearStr),Number(monthStr)-1,Number(dayStr),Number(hours),Number(minutes),
Number(seconds),Number(ms)?Math.round(parseFloat(`0.${ms}`)*1e3):0));if(date2.setUTCFullYear(Number(yearStr)),offsetStr.toUpperCase()!="Z"){const[,sign,offsetH,
offsetM]=/([+-])(\d\d):(\d\d)/.exec(offsetStr)||[void 0,"+",0,0],scalar=sign==="-"?1:-1;date2.setTime(date2.getTime()+scalar*(Number(offsetH)*60*60*1e3+Number(offsetM)*
60*1e3))}return date2},_parseRfc7231DateTime=value=>{if(value==null)return;if(typeof value!="string")throw new TypeError("RFC7231 timestamps must be strings.");
if(IMF_FIXDATE_NATIVE.test(value))return new Date(value);let day,month,year2,hour,minute,second,fraction,matches;if((matches=IMF_FIXDATE2.exec(value))?[,day,month,
year2,hour,minute,second,fraction]=matches:(matches=RFC_850_DATE2.exec(value))?([,day,month,year2,hour,minute,second,fraction]=matches,year2=(Number(year2)+1900).
toString()):(matches=ASC_TIME2.exec(value))&&([,month,day,hour,minute,second,fraction,year2]=matches),year2&&second){const timestamp=Date.UTC(Number(year2),months.
indexOf(month),Number(day),Number(hour),Number(minute),Number(second),fraction?Math.round(parseFloat(`0.${fraction}`)*1e3):0);range(day,1,31),range(hour,0,23),range(
minute,0,59),range(second,0,60);const date2=new Date(timestamp);return date2.setUTCFullYear(Number(year2)),date2}throw new TypeError(`Invalid RFC7231 date-time \
value ${value}.`)};function range(v,min,max){const _v=Number(v);if(_v<min||_v>max)throw new Error(`Value ${_v} out of range [${min}, ${max}]`)}function splitEvery(value,delimiter,numDelimiters){
if(numDelimiters<=0||!Number.isInteger(numDelimiters))throw new Error("Invalid number of delimiters ("+numDelimiters+") for splitEvery.");const segments=value.split(
delimiter);if(numDelimiters===1)return segments;const compoundSegments=[];let currentSegment="";for(let i=0;i<segments.length;i++)currentSegment===""?currentSegment=
segments[i]:currentSegment+=delimiter+segments[i],(i+1)%numDelimiters===0&&(compoundSegments.push(currentSegment),currentSegment="");return currentSegment!==""&&
compoundSegments.push(currentSegment),compoundSegments}var splitHeader=value=>{const z=value.length,values=[];let withinQuotes=!1,escaped=!1,anchor=0;for(let i=0;i<
z;++i){const char=value[i];switch(char){case'"':escaped||(withinQuotes=!withinQuotes);break;case",":withinQuotes||(values.push(value.slice(anchor,i)),anchor=i+1);
break;default:}escaped=char==="\\"&&!escaped}return values.push(value.slice(anchor)),values.map(v=>{v=v.trim();const z2=v.length;return z2<2?v:v[0]==='"'&&v[z2-
1]==='"'?(v=v.slice(1,z2-1),v.replace(/\\(["\\])/g,"$1")):v.replace(/\\"/g,'"')})},format=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,NumericValue=class _NumericValue{string;type;constructor(string,type){
if(this.string=string,this.type=type,!format.test(string))throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format\
. Received: "${string}"`)}toString(){return this.string}static[Symbol.hasInstance](object){if(!object||typeof object!="object")return!1;const _nv=object;return _NumericValue.
prototype.isPrototypeOf(object)||_nv.type==="bigDecimal"&&format.test(_nv.string)}},calculateBodyLength=body=>{if(!body)return 0;if(typeof body=="string")return Buffer.
byteLength(body);if(typeof body.byteLength=="number")return body.byteLength;if(typeof body.size=="number")return body.size;if(typeof body.start=="number"&&typeof body.
end=="number")return body.end+1-body.start;if(body instanceof node_fs__WEBPACK_IMPORTED_MODULE_2__.ReadStream){if(body.path!=null)return(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.
lstatSync)(body.path).size;if(typeof body.fd=="number")return(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(body.fd).size}throw new Error(`Body Length compu\
tation failed for ${body}`)},toUint8Array=data=>data instanceof Uint8Array?data:typeof data=="string"?fromUtf8(data):ArrayBuffer.isView(data)?new Uint8Array(data.
buffer,data.byteOffset,data.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(data),fromUtf82=input=>new TextEncoder().encode(input),chars="ABCDEFGHIJKLMN\
OPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",alphabetByEncoding=Object.entries(chars).reduce((acc,[i,c])=>(acc[c]=Number(i),acc),{}),alphabetByValue=chars.
split(""),bitsPerLetter=6,bitsPerByte=8,maxLetterValue=63;function toBase642(_input){let input;typeof _input=="string"?input=fromUtf82(_input):input=_input;const isArrayLike=typeof input==
"object"&&typeof input.length=="number",isUint8Array=typeof input=="object"&&typeof input.byteOffset=="number"&&typeof input.byteLength=="number";if(!isArrayLike&&
!isUint8Array)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let str="";for(let i=0;i<input.length;i+=3){let bits=0,
bitLength=0;for(let j=i,limit=Math.min(i+3,input.length);j<limit;j++)bits|=input[j]<<(limit-j-1)*bitsPerByte,bitLength+=bitsPerByte;const bitClusterCount=Math.ceil(
bitLength/bitsPerLetter);bits<<=bitClusterCount*bitsPerLetter-bitLength;for(let k=1;k<=bitClusterCount;k++){const offset=(bitClusterCount-k)*bitsPerLetter;str+=
alphabetByValue[(bits&maxLetterValue<<offset)>>offset]}str+="==".slice(0,4-bitClusterCount)}return str}var toUtf82=input=>{if(typeof input=="string")return input;
if(typeof input!="object"||typeof input.byteOffset!="number"||typeof input.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only\
 accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(input)},ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED="The stream has already been transformed.",sdkStreamMixin=stream=>{
if(!isBlobInstance(stream)&&!isReadableStream(stream)){const name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation\
, expect Blob or ReadableStream, got ${name}`)}let transformed=!1;const transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
return transformed=!0,await streamCollector(stream)},blobToWebStream=blob=>{if(typeof blob.stream!="function")throw new Error(`Cannot transform payload Blob to \
web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return blob.stream()};
return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{const buf=await transformToByteArray();if(encoding==="base64")return toBase642(
buf);if(encoding==="hex")return toHex(buf);if(encoding===void 0||encoding==="utf8"||encoding==="utf-8")return toUtf82(buf);if(typeof TextDecoder=="function")return new TextDecoder(
encoding).decode(buf);throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(transformed)throw new Error(
ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);if(transformed=!0,isBlobInstance(stream))return blobToWebStream(stream);if(isReadableStream(stream))return stream;throw new Error(
`Cannot transform payload to web stream, got ${stream}`)}})},isBlobInstance=stream=>typeof Blob=="function"&&stream instanceof Blob,ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2="\
The stream has already been transformed.",sdkStreamMixin2=stream=>{if(!(stream instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable))try{return sdkStreamMixin(
stream)}catch{const name=stream?.__proto__?.constructor?.name||stream;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`)}
let transformed=!1;const transformToByteArray=async()=>{if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);return transformed=!0,await streamCollector2(
stream)};return Object.assign(stream,{transformToByteArray,transformToString:async encoding=>{const buf=await transformToByteArray();return encoding===void 0||Buffer.
isEncoding(encoding)?fromArrayBuffer(buf.buffer,buf.byteOffset,buf.byteLength).toString(encoding):new TextDecoder(encoding).decode(buf)},transformToWebStream:()=>{
if(transformed)throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);if(stream.readableFlowing!==null)throw new Error("The stream has been consumed by other cal\
lbacks.");if(typeof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a poly\
fill is available.");return transformed=!0,node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.toWeb(stream)}})};function writeKey(obj){Object.defineProperty(obj,
"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Uint8ArrayBlobAdapter=class extends bindUint8ArrayBlobAdapter(toUtf8,fromUtf8,toBase64,
fromBase64){},_getRandomValues=node_crypto__WEBPACK_IMPORTED_MODULE_1__.getRandomValues,v4=bindV4(_getRandomValues),generateIdempotencyToken=v4}),9490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>NodeHttpHandler});var _smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
5524),node_https__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4708),node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(7075);function buildAbortError(abortSignal){
const reason=abortSignal&&typeof abortSignal=="object"&&"reason"in abortSignal?abortSignal.reason:void 0;if(reason){if(reason instanceof Error){const abortError3=new Error(
"Request aborted");return abortError3.name="AbortError",abortError3.cause=reason,abortError3}const abortError2=new Error(String(reason));return abortError2.name=
"AbortError",abortError2}const abortError=new Error("Request aborted");return abortError.name="AbortError",abortError}var NODEJS_TIMEOUT_ERROR_CODES=["ECONNRESE\
T","EPIPE","ETIMEDOUT"],getTransformedHeaders=headers=>{const transformedHeaders={};for(const name in headers){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.
$3)(headers,name))continue;const headerValues=headers[name];transformedHeaders[name]=Array.isArray(headerValues)?headerValues.join(","):headerValues}return transformedHeaders},
timing={setTimeout:(cb,ms)=>setTimeout(cb,ms),clearTimeout:timeoutId=>clearTimeout(timeoutId)},DEFER_EVENT_LISTENER_TIME=1e3,setConnectionTimeout=(request,reject,timeoutInMs=0)=>{
if(!timeoutInMs)return-1;const registerTimeout=offset=>{const timeoutId=timing.setTimeout(()=>{request.destroy(),reject(Object.assign(new Error(`@smithy/node-ht\
tp-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`),{name:"TimeoutError"}))},timeoutInMs-
offset),doWithSocket=socket=>{socket?.connecting?socket.on("connect",()=>{timing.clearTimeout(timeoutId)}):timing.clearTimeout(timeoutId)};request.socket?doWithSocket(
request.socket):request.on("socket",doWithSocket)};return timeoutInMs<2e3?(registerTimeout(0),0):timing.setTimeout(registerTimeout.bind(null,DEFER_EVENT_LISTENER_TIME),
DEFER_EVENT_LISTENER_TIME)},setRequestTimeout=(req,reject,timeoutInMs=0,throwOnRequestTimeout,logger)=>timeoutInMs?timing.setTimeout(()=>{let msg=`@smithy/node-\
http-handler - [${throwOnRequestTimeout?"ERROR":"WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;if(throwOnRequestTimeout){const error=Object.
assign(new Error(msg),{name:"TimeoutError",code:"ETIMEDOUT"});req.destroy(error),reject(error)}else msg+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",logger?.warn?.(msg)},timeoutInMs):-1,DEFER_EVENT_LISTENER_TIME2=3e3,setSocketKeepAlive=(request,{keepAlive,keepAliveMsecs},deferTimeMs=DEFER_EVENT_LISTENER_TIME2)=>{
if(keepAlive!==!0)return-1;const registerListener=()=>{request.socket?request.socket.setKeepAlive(keepAlive,keepAliveMsecs||0):request.on("socket",socket=>{socket.
setKeepAlive(keepAlive,keepAliveMsecs||0)})};return deferTimeMs===0?(registerListener(),0):timing.setTimeout(registerListener,deferTimeMs)},resolveDefaultSocketTimeout=config=>{
const value=config?.defaultSocketTimeout;return typeof value=="number"&&Number.isFinite(value)&&value>0?value:void 0},DEFER_EVENT_LISTENER_TIME3=3e3,setSocketTimeout=(request,reject,timeoutInMs=0,isServiceDefault=!1)=>{
if(!Number.isFinite(timeoutInMs)||timeoutInMs<=0)return;let response;request.once("response",res=>response=res);const onTimeout=()=>{if(response?.complete){request.
socket?.destroy();return}const error=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault?
"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutError"});response?.destroy(error),request.destroy(),reject(error)},registerTimeout=()=>{
const{socket}=request;socket?socket.connecting?socket.once("connect",registerTimeout):(socket.setTimeout(timeoutInMs,onTimeout),request.on("close",()=>socket.removeListener(
"timeout",onTimeout))):request.once("socket",registerTimeout)};if(timeoutInMs<6e3){registerTimeout();return}const deferralId=timing.setTimeout(registerTimeout,DEFER_EVENT_LISTENER_TIME3);
request.once("close",()=>timing.clearTimeout(deferralId))},MIN_WAIT_TIME=6e3;async function writeRequestBody(httpRequest,request,maxContinueTimeoutMs=MIN_WAIT_TIME,externalAgent=!1){
const headers=request.headers,expect=headers?headers.Expect||headers.expect:void 0;let timeoutId=-1,sendBody=!0;!externalAgent&&expect==="100-continue"&&(sendBody=
await Promise.race([new Promise(resolve=>{timeoutId=Number(timing.setTimeout(()=>resolve(!0),Math.max(MIN_WAIT_TIME,maxContinueTimeoutMs)))}),new Promise(resolve=>{
httpRequest.on("continue",()=>{timing.clearTimeout(timeoutId),resolve(!0)}),httpRequest.on("response",()=>{timing.clearTimeout(timeoutId),resolve(!1)}),httpRequest.
on("error",()=>{timing.clearTimeout(timeoutId),resolve(!1)})})])),sendBody&&writeBody(httpRequest,request.body)}function writeBody(httpRequest,body){if(body instanceof
node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable){body.pipe(httpRequest);return}if(body){const isBuffer=Buffer.isBuffer(body);if(isBuffer||typeof body=="string"){
isBuffer&&body.byteLength===0?httpRequest.end():httpRequest.end(body);return}const uint8=body;if(typeof uint8=="object"&&uint8.buffer&&typeof uint8.byteOffset==
"number"&&typeof uint8.byteLength=="number"){httpRequest.end(Buffer.from(uint8.buffer,uint8.byteOffset,uint8.byteLength));return}httpRequest.end(Buffer.from(body));
return}httpRequest.end()}var hAgent=void 0,hRequest=void 0,NodeHttpHandler=class _NodeHttpHandler{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(instanceOrOptions){return typeof instanceOrOptions?.handle=="function"?instanceOrOptions:new _NodeHttpHandler(instanceOrOptions)}static checkSocketUsage(agent,socketWarningTimestamp,logger=console){
const{sockets,requests,maxSockets}=agent;if(typeof maxSockets!="number"||maxSockets===1/0||Date.now()-15e3<socketWarningTimestamp)return socketWarningTimestamp;
if(sockets&&requests)for(const origin in sockets){if(!(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.$3)(sockets,origin))continue;const socketsInUse=sockets[origin]?.
length??0,requestsEnqueued=requests[origin]?.length??0;if(socketsInUse>=maxSockets&&requestsEnqueued>=2*maxSockets)return logger?.warn?.(`@smithy/node-http-hand\
ler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return socketWarningTimestamp}constructor(options){this.configProvider=
new Promise((resolve,reject)=>{typeof options=="function"?options().then(_options=>{resolve(this.resolveDefaultConfig(_options))}).catch(reject):resolve(this.resolveDefaultConfig(
options))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}async handle(request,{abortSignal,requestTimeout}={}){this.config||(this.
config=await this.configProvider);const config=this.config,logger=config.logger,isSSL=request.protocol==="https:";return!isSSL&&!this.config.httpAgent&&(this.config.
httpAgent=await this.config.httpAgentProvider()),new Promise((_resolve,_reject)=>{let writeRequestBodyPromise,socketWarningTimeoutId=-1,connectionTimeoutId=-1,requestTimeoutId=-1,
keepAliveTimeoutId=-1;const clearTimeouts=()=>{timing.clearTimeout(socketWarningTimeoutId),timing.clearTimeout(connectionTimeoutId),timing.clearTimeout(requestTimeoutId),
timing.clearTimeout(keepAliveTimeoutId)},resolve=async arg=>{await writeRequestBodyPromise,clearTimeouts(),_resolve(arg)},reject=async arg=>{await writeRequestBodyPromise,
clearTimeouts(),_reject(arg)};if(abortSignal?.aborted){const abortError=buildAbortError(abortSignal);reject(abortError);return}const headers=request.headers,expectContinue=headers?
(headers.Expect??headers.expect)==="100-continue":!1;let agent=isSSL?config.httpsAgent:config.httpAgent;expectContinue&&!this.externalAgent&&(agent=new(isSSL?node_https__WEBPACK_IMPORTED_MODULE_2__.
Agent:hAgent)({keepAlive:!1,maxSockets:1/0})),socketWarningTimeoutId=timing.setTimeout(()=>{this.socketWarningTimestamp=_NodeHttpHandler.checkSocketUsage(agent,
this.socketWarningTimestamp,logger)},config.socketAcquisitionWarningTimeout??(config.requestTimeout??2e3)+(config.connectionTimeout??1e3));const queryString=request.
query?(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_0__.Go)(request.query):"";let auth;if(request.username!=null||request.password!=null){const username=request.
username??"",password=request.password??"";auth=`${username}:${password}`}let path=request.path;queryString&&(path+=`?${queryString}`),request.fragment&&(path+=
`#${request.fragment}`);let hostname=request.hostname??"";hostname[0]==="["&&hostname.endsWith("]")?hostname=request.hostname.slice(1,-1):hostname=request.hostname;
const nodeHttpsOptions={headers:request.headers,host:hostname,method:request.method,path,port:request.port,agent,auth},req=(isSSL?node_https__WEBPACK_IMPORTED_MODULE_2__.
request:hRequest)(nodeHttpsOptions,res=>{const httpResponse=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_1__.cS({statusCode:res.statusCode||-1,reason:res.statusMessage,
headers:getTransformedHeaders(res.headers),body:res});resolve({response:httpResponse})});if(req.on("error",err=>{NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)?reject(
Object.assign(err,{name:"TimeoutError"})):reject(err)}),abortSignal){const onAbort=()=>{req.destroy();const abortError=buildAbortError(abortSignal);reject(abortError)};
if(typeof abortSignal.addEventListener=="function"){const signal=abortSignal;signal.addEventListener("abort",onAbort,{once:!0}),req.once("close",()=>signal.removeEventListener(
"abort",onAbort))}else abortSignal.onabort=onAbort}const effectiveRequestTimeout=requestTimeout??config.requestTimeout;connectionTimeoutId=setConnectionTimeout(
req,reject,config.connectionTimeout),requestTimeoutId=setRequestTimeout(req,reject,effectiveRequestTimeout,config.throwOnRequestTimeout,logger??console);const defaultSocketTimeout=config.
socketTimeout===void 0?resolveDefaultSocketTimeout(config):void 0;defaultSocketTimeout?setSocketTimeout(req,reject,defaultSocketTimeout,!0):setSocketTimeout(req,
reject,config.socketTimeout);const httpAgent=nodeHttpsOptions.agent;typeof httpAgent=="object"&&"keepAlive"in httpAgent&&(keepAliveTimeoutId=setSocketKeepAlive(
req,{keepAlive:httpAgent.keepAlive,keepAliveMsecs:httpAgent.keepAliveMsecs})),writeRequestBodyPromise=writeRequestBody(req,request,effectiveRequestTimeout,this.
externalAgent).catch(e=>(clearTimeouts(),_reject(e)))})}updateHttpClientConfig(key,value){this.config=void 0,this.configProvider=this.configProvider.then(config=>{
switch(key){case Symbol.for("logger"):key="logger",value=config.logger??value;break;case Symbol.for("@smithy/defaultSocketTimeout"):key="defaultSocketTimeout",value=
resolveDefaultSocketTimeout(config)??value;break}return{...config,[key]:value}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(options){const{
requestTimeout,connectionTimeout,socketTimeout,socketAcquisitionWarningTimeout,httpAgent,httpsAgent,throwOnRequestTimeout,logger}=options||{},keepAlive=!0,maxSockets=50;
let httpAgentPromise;return{connectionTimeout,requestTimeout,socketTimeout,defaultSocketTimeout:resolveDefaultSocketTimeout(options),socketAcquisitionWarningTimeout,
throwOnRequestTimeout,httpAgentProvider:()=>httpAgentPromise??=(async()=>{const node_http=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,
7067,19)),{Agent,request}=node_http.default??node_http;return hRequest=request,hAgent=Agent,httpAgent instanceof hAgent||typeof httpAgent?.destroy=="function"?(this.
externalAgent=!0,httpAgent):new hAgent({keepAlive,maxSockets,...httpAgent})})(),httpsAgent:httpsAgent instanceof node_https__WEBPACK_IMPORTED_MODULE_2__.Agent||
typeof httpsAgent?.destroy=="function"?(this.externalAgent=!0,httpsAgent):new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({keepAlive,maxSockets,...httpsAgent}),
logger}}}})};export{id,ids,modules};

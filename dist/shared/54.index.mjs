const id=54,ids=[54],modules={7054:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{stsApi:()=>stsApi});var _aws_sdk_signature_v4_multi_region_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6226),_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2224),q="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="stringEquals",g="g\
etAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[m],_data={conditions:[
[c,[l]],[c,p],["aws.partition",p,d],[e,[{[q]:"UseFIPS"},b]],[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGlobalEndpoint"},b]],[f,[m,"eu-centra\
l-1"]],[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],[f,[m,"ap-south-1"]],[f,[m,"eu-north-1"]],[f,[m,"eu-west-1"]],[f,[m,"e\
u-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],[f,[m,h]],[f,[m,"us-east-2"]],[f,[m,"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-1"]],[f,[m,"ap-south\
east-1"]],[f,[m,"ap-northeast-1"]],[f,[m,"ap-southeast-2"]],[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.com",{authSchemes:[{
name:i,signingName:j,signingRegion:h}]}],[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS and custom endpoint\
 are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{PartitionResult#dualStackDn\
sSuffix}",o],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",o],["https://sts-fips.{\
Region}.{PartitionResult#dnsSuffix}",o],[a,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffi\
x}",o],[a,"DualStack is enabled but this partition does not support DualStack"],[k,o],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,6,9,r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,16,16,r+1,17,17,r+1,18,18,r+1,
19,19,r+1,20,20,r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,r+12,4,28,26,9,27,r+10,24,r+8,r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
d5.from(nodes,root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.kS({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
cH)(bdd,{endpointParams,logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.UF;var createEndpointRuleSetHttpAuthSchemeParametersProvider=defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{
if(!input)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const defaultParameters=await defaultHttpAuthSchemeParametersProvider(
config,context,input),instructionsFn=(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.ug)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!instructionsFn)throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);const endpointParameters=await(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
xg)(input,{getEndpointParameterInstructions:instructionsFn},config);return Object.assign(defaultParameters,endpointParameters)},_defaultSTSHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.te)(config.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),defaultSTSHttpAuthSchemeParametersProvider=createEndpointRuleSetHttpAuthSchemeParametersProvider(
_defaultSTSHttpAuthSchemeParametersProvider);function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}function createAwsAuthSigv4aHttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}var createEndpointRuleSetHttpAuthSchemeProvider=(defaultEndpointResolver2,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
const authSchemes=defaultEndpointResolver2(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);const options=[];
for(const scheme of authSchemes){const{name:resolvedName,properties={},...rest}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAu\
thScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";const sigv4Present=authSchemes.
find(s=>{const name2=s.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(_aws_sdk_signature_v4_multi_region_mjs__WEBPACK_IMPORTED_MODULE_0__.
W.sigv4aDependency()==="none"&&sigv4Present)continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme fou\
nd in '@smithy.rules#endpointRuleSet': '${name}'`);const createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find H\
ttpAuthOption create function for '${schemeId}'`);const option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||
{},...rest,...properties},options.push(option)}return options},_defaultSTSHttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.operation){case"\
AssumeRoleWithSAML":{options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));break}case"\
AssumeRoleWithWebIdentity":{options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));break}default:
options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(authParameters))}return options},defaultSTSHttpAuthSchemeProvider=createEndpointRuleSetHttpAuthSchemeProvider(
defaultEndpointResolver,_defaultSTSHttpAuthSchemeProvider,{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,
"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.
ho)(config),config_1=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.Oy)(config_0);return Object.assign(config_1,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{type:"builtInParams",name:"useGl\
obalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-sts",version:"3.1169.0",description:"AWS SDK for JavaScr\
ipt Sts Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-sts",license:"Apache-2.0",author:{
name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"\
clients/client-sts"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/run\
timeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":".\
/dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/i\
nline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-\
types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:do\
cs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"\
yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vite\
st watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.c\
onfig.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-pro\
vider-node":"^3.972.97","@aws-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8\
.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.\
1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}},STSServiceException=class _STSServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_STSServiceException.
prototype)}},ExpiredTokenException=class _ExpiredTokenException extends STSServiceException{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="Expir\
edTokenException";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTokenException.
prototype)}},MalformedPolicyDocumentException=class _MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.sts#MalformedPol\
icyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_MalformedPolicyDocumentException.prototype)}},PackedPolicyTooLargeException=class _PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_PackedPolicyTooLargeException.prototype)}},RegionDisabledException=class _RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_RegionDisabledException.prototype)}},IDPRejectedClaimException=class _IDPRejectedClaimException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_IDPRejectedClaimException.prototype)}},InvalidIdentityTokenException=class _InvalidIdentityTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidIdentityTokenException.prototype)}},IDPCommunicationErrorException=class _IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,_IDPCommunicationErrorException.prototype)}},InvalidAuthorizationMessageException=class _InvalidAuthorizationMessageException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(opts){super({name:"InvalidAuthor\
izationMessageException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidAuthorizationMessageException.prototype)}},ExpiredTradeInTokenException=class _ExpiredTradeInTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(opts){super({name:"ExpiredTradeInTokenException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_ExpiredTradeInTokenException.prototype)}},JWTPayloadSizeExceededException=class _JWTPayloadSizeExceededException extends STSServiceException{static shapeId="\
com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException";$fault="client";constructor(opts){super({name:"JWTPayloadSizeExceededE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_JWTPayloadSizeExceededException.prototype)}},OutboundWebIdentityFederationDisabledException=class _OutboundWebIdentityFederationDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(opts){super(
{name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...opts}),Object.setPrototypeOf(this,_OutboundWebIdentityFederationDisabledException.prototype)}},
SessionDurationEscalationException=class _SessionDurationEscalationException extends STSServiceException{static shapeId="com.amazonaws.sts#SessionDurationEscala\
tionException";name="SessionDurationEscalationException";$fault="client";constructor(opts){super({name:"SessionDurationEscalationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_SessionDurationEscalationException.prototype)}},_A="Arn",_AKI="AccessKeyId",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARU="Assu\
medRoleUser",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_Ac="Account",_Au="Audie\
nce",_C="Credentials",_CA="ContextAssertion",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_ETE="ExpiredTokenException",_ETITE="ExpiredTradeInTokenExce\
ption",_GCI="GetCallerIdentity",_GCIR="GetCallerIdentityRequest",_GCIRe="GetCallerIdentityResponse",_GWITR="GetWebIdentityTokenRequest",_IAME="InvalidAuthorizat\
ionMessageException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="InvalidIdentityTokenException",_JWTPSEE="JWTPayloadSize\
ExceededException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_OWIFDE="OutboundWebIdentityFederationDisabledException",_P="\
Policy",_PA="PolicyArns",_PAro="ProviderArn",_PC="ProvidedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="Pro\
viderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyTooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_SA="\
SigningAlgorithm",_SAK="SecretAccessKey",_SDEE="SessionDurationEscalationException",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="SerialNumber",
_STS="SessionTokenSize",_STU="SessionTokenUtilization",_STe="SessionToken",_T="Tags",_TC="TokenCode",_TTK="TransitiveTagKeys",_Ta="Tag",_UI="UserId",_V="Value",
_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="awsQueryError",_c="client",_cTT="clientTokenType",_e="error",_hE="httpError",_m="message",_pDLT="\
policyDescriptorListType",_s="smithy.ts.sdk.synthetic.com.amazonaws.sts",_tLT="tagListType",n0="com.amazonaws.sts",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
OF(_s),STSServiceException$=[-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
OF(n0),ExpiredTokenException$=[-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);
var ExpiredTradeInTokenException$=[-3,n0,_ETITE,{[_aQE]:["ExpiredTradeInTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTradeInTokenException$,
ExpiredTradeInTokenException);var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.
registerError(IDPCommunicationErrorException$,IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e]:_c,
[_hE]:403},[_m],[0]];n0_registry.registerError(IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidAuthorizationMessageException$=[-3,n0,_IAME,{[_aQE]:[
"InvalidAuthorizationMessageException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidAuthorizationMessageException$,InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$=[-3,n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,
InvalidIdentityTokenException);var JWTPayloadSizeExceededException$=[-3,n0,_JWTPSEE,{[_aQE]:["JWTPayloadSizeExceededException",400],[_e]:_c,[_hE]:400},[_m],[0]];
n0_registry.registerError(JWTPayloadSizeExceededException$,JWTPayloadSizeExceededException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["Malform\
edPolicyDocument",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);var OutboundWebIdentityFederationDisabledException$=[
-3,n0,_OWIFDE,{[_aQE]:["OutboundWebIdentityFederationDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(OutboundWebIdentityFederationDisabledException$,
OutboundWebIdentityFederationDisabledException);var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];
n0_registry.registerError(PackedPolicyTooLargeException$,PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:["RegionDisabledExcepti\
on",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(RegionDisabledException$,RegionDisabledException);var SessionDurationEscalationException$=[-3,n0,
_SDEE,{[_aQE]:["SessionDurationEscalationException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(SessionDurationEscalationException$,SessionDurationEscalationException);
var errorTypeRegistries=[_s_registry,n0_registry],accessKeySecretType=[0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],AssumedRoleUser$=[3,n0,_ARU,0,[_ARI,_A],[
0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,0,1,()=>tagListType,64,0,0,0,0,
()=>ProvidedContextsListType,1],2],AssumeRoleWithWebIdentityRequest$=[3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,
0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,
1]],Credentials$=[3,n0,_C,0,[_AKI,_SAK,_STe,_E],[0,[()=>accessKeySecretType,0],0,4],4],GetCallerIdentityRequest$=[3,n0,_GCIR,0,[],[]],GetCallerIdentityResponse$=[
3,n0,_GCIRe,0,[_UI,_Ac,_A],[0,0,0]],GetWebIdentityTokenRequest$=[3,n0,_GWITR,0,[_Au,_SA,_DS,_T],[64,0,1,()=>tagListType],2],PolicyDescriptorType$=[3,n0,_PDT,0,[
_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAro,_CA],[0,0]],Tag$=[3,n0,_Ta,0,[_K,_V],[0,0],2],policyDescriptorListType=[1,n0,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[
1,n0,_PCLT,0,()=>ProvidedContext$],tagKeyListType=null,tagListType=[1,n0,_tLT,0,()=>Tag$],webIdentityTokenAudienceListType=null,AssumeRoleWithWebIdentity$=[9,n0,
_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,()=>AssumeRoleWithWebIdentityResponse$],GetCallerIdentity$=[9,n0,_GCI,0,()=>GetCallerIdentityRequest$,()=>GetCallerIdentityResponse$],
getRuntimeConfig=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.Ey,base64Encoder:config?.
base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.f2},{schemeId:"\
aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.S1},{schemeId:"smith\
y.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.mR}],
logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.kE,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"\
AWSSecurityTokenServiceV20110615"},serviceId:config?.serviceId??"STS",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_3__.T,signerConstructor:config?.
signerConstructor??_aws_sdk_signature_v4_multi_region_mjs__WEBPACK_IMPORTED_MODULE_0__.W,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
o_)(process.version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,
authSchemePreference:config?.authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.$S,loaderConfig),
bodyLengthChecker:config?.bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_1__.
v,defaultSocketTimeout:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.ED)(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4")||(async idProps=>await(0,_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_1__.
v)(idProps?.__config||{})()),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.f2},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4a"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.S1},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("sm\
ithy.api#noAuth")||(async()=>({})),signer:new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.mR}],maxAttempts:config?.maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.qs,config),region:config?.region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.zH,...loaderConfig}),requestHandler:_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_4__.$.create(config?.
requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)({..._smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
kN,default:async()=>(await defaultConfigProvider()).retryMode||_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.L0},config),sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??
(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_2__.AE,loaderConfig),streamCollector:config?.streamCollector??
_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.kv,useDualstackEndpoint:config?.useDualstackEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
e$,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
Ko,loaderConfig),userAgentAppId:config?.userAgentAppId??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.hV,
loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
Rq)(runtimeConfig),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.xA)(runtimeConfig),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
$3)(extensionConfiguration),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.uv)(extensionConfiguration),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.jt)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},STSClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Kj{config;constructor(...[
configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
h$({"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.lW)(
this.config))}destroy(){super.destroy()}},command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.k8)(commonParams,"AWSSecurityTokenServiceV20110615","STSClien\
t",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.rD),_ep0={},_mw0=(Command,cs,config,o2)=>[],AssumeRoleWithWebIdentityCommand=class extends command(_ep0,_mw0,"A\
ssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){},GetCallerIdentityCommand=class extends command(_ep0,_mw0,"GetCallerIdentity",GetCallerIdentity$){},stsApi=serve=>{
const{read,write}=serve("sts",config=>new STSClient(config));return{getCallerIdentity:read("GetCallerIdentity",(client,input,options)=>client.send(new GetCallerIdentityCommand(
input),options)),assumeRoleWithWebIdentity:write("AssumeRoleWithWebIdentity",(client,input,options)=>client.send(new AssumeRoleWithWebIdentityCommand(input),options))}}}),
6226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>SignatureV4MultiRegion});
var _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4721),signatureV4CrtContainer={CrtSignerV4:null},SESSION_TOKEN_QUERY_PARAM="X-Amz-S3sessi\
on-Token",SESSION_TOKEN_HEADER=SESSION_TOKEN_QUERY_PARAM.toLowerCase(),SignatureV4SignWithCredentials=class extends _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
BB{async signWithCredentials(requestToSign,credentials,options){const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(credentials);requestToSign.
headers[SESSION_TOKEN_HEADER]=credentials.sessionToken;const privateAccess=this;return setSingleOverride(privateAccess,credentialsWithoutSessionToken),privateAccess.
signRequest(requestToSign,options??{})}async presignWithCredentials(requestToSign,credentials,options){const credentialsWithoutSessionToken=getCredentialsWithoutSessionToken(
credentials);return delete requestToSign.headers[SESSION_TOKEN_HEADER],requestToSign.headers[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,requestToSign.query=
requestToSign.query??{},requestToSign.query[SESSION_TOKEN_QUERY_PARAM]=credentials.sessionToken,setSingleOverride(this,credentialsWithoutSessionToken),this.presign(
requestToSign,options)}};function getCredentialsWithoutSessionToken(credentials){return{accessKeyId:credentials.accessKeyId,secretAccessKey:credentials.secretAccessKey,
expiration:credentials.expiration}}function setSingleOverride(privateAccess,credentialsWithoutSessionToken){const currentCredentialProvider=privateAccess.credentialProvider;
privateAccess.credentialProvider=()=>(privateAccess.credentialProvider=currentCredentialProvider,Promise.resolve(credentialsWithoutSessionToken))}var SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof signatureV4CrtContainer.CrtSignerV4=="function"?"crt":typeof _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_0__.dm.SignatureV4a=="function"?"js":"none"}constructor(options){
this.sigv4Signer=new SignatureV4SignWithCredentials(options),this.signerOptions=options}async sign(requestToSign,options={}){return options.signingRegion==="*"?
this.getSigv4aSigner().sign(requestToSign,options):this.sigv4Signer.sign(requestToSign,options)}async signWithCredentials(requestToSign,credentials,options={}){
if(options.signingRegion==="*"){const signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;if(CrtSignerV4&&signer instanceof CrtSignerV4)
return signer.signWithCredentials(requestToSign,credentials,options);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using th\
e CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register t\
he package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go\
 to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(requestToSign,credentials,
options)}async presign(originalRequest,options={}){if(options.signingRegion==="*"){const signer=this.getSigv4aSigner(),CrtSignerV4=signatureV4CrtContainer.CrtSignerV4;
if(CrtSignerV4&&signer instanceof CrtSignerV4)return signer.presign(originalRequest,options);throw new Error(`presign with signingRegion '*' is only supported w\
hen using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must als\
o register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more informati\
on please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(originalRequest,options)}async presignWithCredentials(originalRequest,credentials,options={}){
if(options.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
originalRequest,credentials,options)}getSigv4aSigner(){if(!this.sigv4aSigner){const CrtSignerV4=signatureV4CrtContainer.CrtSignerV4,JsSigV4aSigner=_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_0__.
dm.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!CrtSignerV4&&!JsSigV4aSigner)throw new Error("Neither CRT nor JS SigV4a implementation is available.\
 Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-re\
quiring-aws-common-runtime-crt");if(CrtSignerV4&&typeof CrtSignerV4=="function")this.sigv4aSigner=new CrtSignerV4({...this.signerOptions,signingAlgorithm:1});else if(JsSigV4aSigner&&
typeof JsSigV4aSigner=="function")this.sigv4aSigner=new JsSigV4aSigner({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a v\
alid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.co\
m/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!JsSigV4aSigner||typeof JsSigV4aSigner!="function")throw new Error("JS SigV4a imple\
mentation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementa\
tion is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aw\
s-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=
new JsSigV4aSigner({...this.signerOptions})}}return this.sigv4aSigner}}})};export{id,ids,modules};

const id=940,ids=[940],modules={9940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{autoScalingApi:()=>autoScalingApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),defaultApplicationAutoScalingHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"\
aws.auth#sigv4",signingProperties:{name:"application-autoscaling",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,
context}})}}var defaultApplicationAutoScalingHttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(
authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.ho)(config);return Object.
assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"application-autoscaling"}),
commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-application-auto-scaling",version:"3.1141.0",description:"\
AWS SDK for JavaScript Application Auto Scaling Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/c\
lient-application-auto-scaling",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"\
git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-application-auto-scaling"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/ind\
ex.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{
"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:typ\
es' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:includ\
e:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts \
dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/genera\
te-clients/single-service","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.978.1","@aws-sdk/cr\
edential-provider-node":"^3.972.84","@aws-sdk/types":"^3.974.6","@smithy/core":"^3.35.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.1\
2.1","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.\
1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoin\
t"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[
h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuratio\
n: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://application-autosca\
ling-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://appl\
ication-autoscaling.{Region}.amazonaws.com",i],["https://application-autoscaling-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this part\
ition does not support FIPS"],["https://application-autoscaling.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition do\
es not support DualStack"],["https://application-autoscaling.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
d5.from(nodes,root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,
logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var ApplicationAutoScalingServiceException=class _ApplicationAutoScalingServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{constructor(options){super(options),Object.setPrototypeOf(this,_ApplicationAutoScalingServiceException.prototype)}},ConcurrentUpdateException=class _ConcurrentUpdateException extends ApplicationAutoScalingServiceException{name="\
ConcurrentUpdateException";$fault="server";Message;constructor(opts){super({name:"ConcurrentUpdateException",$fault:"server",...opts}),Object.setPrototypeOf(this,
_ConcurrentUpdateException.prototype),this.Message=opts.Message}},InternalServiceException=class _InternalServiceException extends ApplicationAutoScalingServiceException{name="\
InternalServiceException";$fault="server";Message;constructor(opts){super({name:"InternalServiceException",$fault:"server",...opts}),Object.setPrototypeOf(this,
_InternalServiceException.prototype),this.Message=opts.Message}},ObjectNotFoundException=class _ObjectNotFoundException extends ApplicationAutoScalingServiceException{name="\
ObjectNotFoundException";$fault="client";Message;constructor(opts){super({name:"ObjectNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ObjectNotFoundException.
prototype),this.Message=opts.Message}},ValidationException=class _ValidationException extends ApplicationAutoScalingServiceException{name="ValidationException";$fault="\
client";Message;constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ValidationException.prototype),this.Message=
opts.Message}},InvalidNextTokenException=class _InvalidNextTokenException extends ApplicationAutoScalingServiceException{name="InvalidNextTokenException";$fault="\
client";Message;constructor(opts){super({name:"InvalidNextTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidNextTokenException.prototype),
this.Message=opts.Message}},FailedResourceAccessException=class _FailedResourceAccessException extends ApplicationAutoScalingServiceException{name="FailedResour\
ceAccessException";$fault="client";Message;constructor(opts){super({name:"FailedResourceAccessException",$fault:"client",...opts}),Object.setPrototypeOf(this,_FailedResourceAccessException.
prototype),this.Message=opts.Message}},ResourceNotFoundException=class _ResourceNotFoundException extends ApplicationAutoScalingServiceException{name="ResourceN\
otFoundException";$fault="client";Message;ResourceName;constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_ResourceNotFoundException.prototype),this.Message=opts.Message,this.ResourceName=opts.ResourceName}},LimitExceededException=class _LimitExceededException extends ApplicationAutoScalingServiceException{name="\
LimitExceededException";$fault="client";Message;constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.
prototype),this.Message=opts.Message}},TooManyTagsException=class _TooManyTagsException extends ApplicationAutoScalingServiceException{name="TooManyTagsExceptio\
n";$fault="client";Message;ResourceName;constructor(opts){super({name:"TooManyTagsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTagsException.
prototype),this.Message=opts.Message,this.ResourceName=opts.ResourceName}},_CCMS="CustomizedCapacityMetricSpecification",_CF="CapacityForecast",_CLMS="Customize\
dLoadMetricSpecification",_CSMS="CustomizedScalingMetricSpecification",_CT="CreationTime",_CUE="ConcurrentUpdateException",_D="Dimensions",_DSARescr="DescribeSc\
heduledActionsRequest",_DSIS="DynamicScalingInSuspended",_DSOS="DynamicScalingOutSuspended",_DSPRes="DescribeScalingPoliciesRequest",_DSTRes="DescribeScalableTa\
rgetsRequest",_DSTResc="DescribeScalableTargetsResponse",_DSTe="DescribeScalableTargets",_E="Expression",_FRAE="FailedResourceAccessException",_I="Id",_INTE="In\
validNextTokenException",_ISE="InternalServiceException",_L="Label",_LEE="LimitExceededException",_LF="LoadForecast",_LTFRRi="ListTagsForResourceResponse",_M="M\
essage",_MC="MaxCapacity",_MCi="MinCapacity",_MDQ="MetricDataQueries",_MN="MetricName",_MR="MaxResults",_MS="MetricSpecification",_MSe="MetricStat",_Met="Metric",
_N="Namespace",_NT="NextToken",_Na="Name",_ONFE="ObjectNotFoundException",_PC="PredictedCapacity",_PLMS="PredefinedLoadMetricSpecification",_PMPS="PredefinedMet\
ricPairSpecification",_PMT="PredefinedMetricType",_PNo="PolicyNames",_PSCMS="PredictiveScalingCustomizedMetricSpecification",_PSM="PredictiveScalingMetric",_PSMD="\
PredictiveScalingMetricDimension",_PSMDQ="PredictiveScalingMetricDataQuery",_PSMDQr="PredictiveScalingMetricDataQueries",_PSMDr="PredictiveScalingMetricDimensio\
ns",_PSMS="PredictiveScalingMetricSpecification",_PSMSr="PredefinedScalingMetricSpecification",_PSMSre="PredictiveScalingMetricStat",_PSPLMS="PredictiveScalingP\
redefinedLoadMetricSpecification",_PSPMPS="PredictiveScalingPredefinedMetricPairSpecification",_PSPSMS="PredictiveScalingPredefinedScalingMetricSpecification",_RARN="\
ResourceARN",_RARNo="RoleARN",_RD="ReturnData",_RI="ResourceId",_RIe="ResourceIds",_RL="ResourceLabel",_RN="ResourceName",_RNFE="ResourceNotFoundException",_RST="\
RegisterScalableTarget",_RSTR="RegisterScalableTargetRequest",_RSTRe="RegisterScalableTargetResponse",_SANc="ScheduledActionNames",_SD="ScalableDimension",_SN="\
ServiceNamespace",_SS="SuspendedState",_SSS="ScheduledScalingSuspended",_ST="ScalableTargets",_STARN="ScalableTargetARN",_STc="ScalableTarget",_St="Stat",_T="Ti\
mestamps",_TK="TagKeys",_TMTE="TooManyTagsException",_TRR="TagResourceRequest",_TV="TargetValue",_Ta="Tags",_U="Unit",_URR="UntagResourceRequest",_V="Values",_VE="\
ValidationException",_Va="Value",_aQE="awsQueryError",_c="client",_e="error",_hE="httpError",_s="smithy.ts.sdk.synthetic.com.amazonaws.applicationautoscaling",_se="\
server",n0="com.amazonaws.applicationautoscaling",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(_s),ApplicationAutoScalingServiceException$=[
-3,_s,"ApplicationAutoScalingServiceException",0,[],[]];_s_registry.registerError(ApplicationAutoScalingServiceException$,ApplicationAutoScalingServiceException);
var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(n0),ConcurrentUpdateException$=[-3,n0,_CUE,{[_aQE]:["ConcurrentUpdateException",500],[_e]:_se,
[_hE]:500},[_M],[0]];n0_registry.registerError(ConcurrentUpdateException$,ConcurrentUpdateException);var FailedResourceAccessException$=[-3,n0,_FRAE,{[_aQE]:["F\
ailedResourceAccessException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(FailedResourceAccessException$,FailedResourceAccessException);var InternalServiceException$=[
-3,n0,_ISE,{[_aQE]:["InternalServiceException",500],[_e]:_se,[_hE]:500},[_M],[0]];n0_registry.registerError(InternalServiceException$,InternalServiceException);
var InvalidNextTokenException$=[-3,n0,_INTE,{[_aQE]:["InvalidNextTokenException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidNextTokenException$,
InvalidNextTokenException);var LimitExceededException$=[-3,n0,_LEE,{[_aQE]:["LimitExceededException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
LimitExceededException$,LimitExceededException);var ObjectNotFoundException$=[-3,n0,_ONFE,{[_aQE]:["ObjectNotFoundException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(ObjectNotFoundException$,ObjectNotFoundException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c,[_hE]:404},[_M,_RN],[0,0]];n0_registry.registerError(
ResourceNotFoundException$,ResourceNotFoundException);var TooManyTagsException$=[-3,n0,_TMTE,{[_e]:_c,[_hE]:400},[_M,_RN],[0,0]];n0_registry.registerError(TooManyTagsException$,
TooManyTagsException);var ValidationException$=[-3,n0,_VE,{[_aQE]:["ValidationException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(ValidationException$,
ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],CapacityForecast$=[3,n0,_CF,0,[_T,_V],[68,65],2],DescribeScalableTargetsRequest$=[3,n0,_DSTRes,
0,[_SN,_RIe,_SD,_MR,_NT],[0,64,0,1,0],1],DescribeScalableTargetsResponse$=[3,n0,_DSTResc,0,[_ST,_NT],[()=>ScalableTargets,0]],DescribeScalingPoliciesRequest$=[3,
n0,_DSPRes,0,[_SN,_PNo,_RI,_SD,_MR,_NT],[0,64,0,0,1,0],1],DescribeScheduledActionsRequest$=[3,n0,_DSARescr,0,[_SN,_SANc,_RI,_SD,_MR,_NT],[0,64,0,0,1,0],1],ListTagsForResourceResponse$=[
3,n0,_LTFRRi,0,[_Ta],[128]],LoadForecast$=[3,n0,_LF,0,[_T,_V,_MS],[68,65,()=>PredictiveScalingMetricSpecification$],3],PredictiveScalingCustomizedMetricSpecification$=[
3,n0,_PSCMS,0,[_MDQ],[()=>PredictiveScalingMetricDataQueries],1],PredictiveScalingMetric$=[3,n0,_PSM,0,[_D,_MN,_N],[()=>PredictiveScalingMetricDimensions,0,0]],
PredictiveScalingMetricDataQuery$=[3,n0,_PSMDQ,0,[_I,_E,_MSe,_L,_RD],[0,0,()=>PredictiveScalingMetricStat$,0,2],1],PredictiveScalingMetricDimension$=[3,n0,_PSMD,
0,[_Na,_Va],[0,0],2],PredictiveScalingMetricSpecification$=[3,n0,_PSMS,0,[_TV,_PMPS,_PSMSr,_PLMS,_CSMS,_CLMS,_CCMS],[1,()=>PredictiveScalingPredefinedMetricPairSpecification$,
()=>PredictiveScalingPredefinedScalingMetricSpecification$,()=>PredictiveScalingPredefinedLoadMetricSpecification$,()=>PredictiveScalingCustomizedMetricSpecification$,
()=>PredictiveScalingCustomizedMetricSpecification$,()=>PredictiveScalingCustomizedMetricSpecification$],1],PredictiveScalingMetricStat$=[3,n0,_PSMSre,0,[_Met,_St,
_U],[()=>PredictiveScalingMetric$,0,0],2],PredictiveScalingPredefinedLoadMetricSpecification$=[3,n0,_PSPLMS,0,[_PMT,_RL],[0,0],1],PredictiveScalingPredefinedMetricPairSpecification$=[
3,n0,_PSPMPS,0,[_PMT,_RL],[0,0],1],PredictiveScalingPredefinedScalingMetricSpecification$=[3,n0,_PSPSMS,0,[_PMT,_RL],[0,0],1],RegisterScalableTargetRequest$=[3,
n0,_RSTR,0,[_SN,_RI,_SD,_MCi,_MC,_RARNo,_SS,_Ta],[0,0,0,1,1,0,()=>SuspendedState$,128],3],RegisterScalableTargetResponse$=[3,n0,_RSTRe,0,[_STARN],[0]],ScalableTarget$=[
3,n0,_STc,0,[_SN,_RI,_SD,_MCi,_MC,_RARNo,_CT,_PC,_SS,_STARN],[0,0,0,1,1,0,4,1,()=>SuspendedState$,0],7],SuspendedState$=[3,n0,_SS,0,[_DSIS,_DSOS,_SSS],[2,2,2]],
TagResourceRequest$=[3,n0,_TRR,0,[_RARN,_Ta],[0,128],2],UntagResourceRequest$=[3,n0,_URR,0,[_RARN,_TK],[0,64],2],PredictiveScalingForecastTimestamps=null,PredictiveScalingForecastValues=null,
PredictiveScalingMetricDataQueries=[1,n0,_PSMDQr,0,()=>PredictiveScalingMetricDataQuery$],PredictiveScalingMetricDimensions=[1,n0,_PSMDr,0,()=>PredictiveScalingMetricDimension$],
ResourceIdsMaxLen1600=null,ScalableTargets=[1,n0,_ST,0,()=>ScalableTarget$],TagKeyList=null,TagMap=null,DescribeScalableTargets$=[9,n0,_DSTe,0,()=>DescribeScalableTargetsRequest$,
()=>DescribeScalableTargetsResponse$],RegisterScalableTarget$=[9,n0,_RST,0,()=>RegisterScalableTargetRequest$,()=>RegisterScalableTargetResponse$],getRuntimeConfig=config=>({
apiVersion:"2016-02-06",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Ey,base64Encoder:config?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.
httpAuthSchemeProvider??defaultApplicationAutoScalingHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.
getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.f2}],logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.TE,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.appl\
icationautoscaling",errorTypeRegistries,version:"2016-02-06",serviceTarget:"AnyScaleFrontendService"},serviceId:config?.serviceId??"Application Auto Scaling",sha256:config?.
sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.utf8Decoder??
_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.o_)(process.
version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.
authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.
v,defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default.
version}),maxAttempts:config?.maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.qs,config),region:config?.
region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
zH,...loaderConfig}),requestHandler:_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__.$.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.
retryMode??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)({..._smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kN,default:async()=>(await defaultConfigProvider()).
retryMode||_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.L0},config),streamCollector:config?.streamCollector??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.kv,
useDualstackEndpoint:config?.useDualstackEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.e$,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Ko,loaderConfig),
userAgentAppId:config?.userAgentAppId??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.hV,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{
setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):
_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=
httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},
resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()}),
resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Rq)(runtimeConfig),
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.xA)(runtimeConfig),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
$3)(extensionConfiguration),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.uv)(extensionConfiguration),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.jt)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},ApplicationAutoScalingClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Kj{config;constructor(...[configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultApplicationAutoScalingHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"AnyScaleFrontendService","ApplicationAutoScalingClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
rD),_ep0={},_mw0=(Command,cs,config,o)=>[],DescribeScalableTargetsCommand=class extends command(_ep0,_mw0,"DescribeScalableTargets",DescribeScalableTargets$){},
RegisterScalableTargetCommand=class extends command(_ep0,_mw0,"RegisterScalableTarget",RegisterScalableTarget$){},autoScalingApi=serve=>{const{read,write}=serve(
"application-autoscaling",config=>new ApplicationAutoScalingClient(config));return{describeScalableTargets:read("DescribeScalableTargets",(client,input,options)=>client.
send(new DescribeScalableTargetsCommand(input),options)),registerScalableTarget:write("RegisterScalableTarget",(client,input,options)=>client.send(new RegisterScalableTargetCommand(
input),options))}}})};export{id,ids,modules};

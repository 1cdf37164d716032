const id=734,ids=[734],modules={8734:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{cloudWatchApi:()=>cloudWatchApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME="AWS_DISABLE_REQUEST_COMPRESSION",NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME="\
disable_request_compression",DEFAULT_DISABLE_REQUEST_COMPRESSION=!1,NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Qm)(env,NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.cV.ENV),configFileSelector:profile=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Qm)(profile,NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.cV.CONFIG),default:DEFAULT_DISABLE_REQUEST_COMPRESSION},NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME="\
AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME="request_min_compression_size_bytes",DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES=10240,
NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS={environmentVariableSelector:env=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.nB)(env,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME,
_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.cV.ENV),configFileSelector:profile=>(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.nB)(profile,NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME,
_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.cV.CONFIG),default:DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES},resolveCompressionConfig=input=>{const{disableRequestCompression,
requestMinCompressionSizeBytes:_requestMinCompressionSizeBytes}=input;return Object.assign(input,{disableRequestCompression:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
te)(disableRequestCompression),requestMinCompressionSizeBytes:async()=>{const requestMinCompressionSizeBytes=await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
te)(_requestMinCompressionSizeBytes)();if(requestMinCompressionSizeBytes<0||requestMinCompressionSizeBytes>10485760)throw new RangeError(`The value for requestM\
inCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);return requestMinCompressionSizeBytes}})},
defaultCloudWatchHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ug)(context).operation,
region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sig\
v4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"monitoring",region:authParameters.
region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}var defaultCloudWatchHttpAuthSchemeProvider=authParameters=>{const options=[];
switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.
ho)(config);return Object.assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"monitoring"}),commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-cloudwatch",version:"3.1162.0",description:"AWS SDK for JavaScript Clo\
udwatch Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch",license:"Apache-2.0",author:{
name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"\
clients/client-cloudwatch"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist\
-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeCon\
fig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compil\
ation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premov\
e dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","ext\
ract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:w\
atch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn\
 g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c v\
itest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.0","@aws-sdk/credent\
ial-provider-node":"^3.972.93","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/middleware-compression":"^4.6\
.2","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.\
1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}},k="\
ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],
["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]],[e,[{fn:f,argv:[h,"supportsFIP\
S"]},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configura\
tion: Dualstack and custom endpoint are not supported"],[g,i],["https://monitoring.{Region}.{PartitionResult#dnsSuffix}",i],["https://monitoring.{Region}.{Parti\
tionResult#dualStackDnsSuffix}",i],["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are enabled, but this part\
ition does not support one or both"],["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support \
FIPS"],[a,"DualStack is enabled but this partition does not support DualStack"],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,14,3,1,4,r+11,2,5,r+11,3,8,6,4,7,r+4,7,r+5,r+10,4,11,9,5,r+4,10,6,r+8,r+9,5,r+5,12,6,13,r+7,7,r+6,r+7,3,r+1,15,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
d5.from(nodes,root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,
logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var CloudWatchServiceException=class _CloudWatchServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_CloudWatchServiceException.
prototype)}},ConflictException=class _ConflictException extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ConflictException";name="Con\
flictException";$fault="client";Message;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConflictException.
prototype),this.Message=opts.Message}},KmsAccessDeniedException=class _KmsAccessDeniedException extends CloudWatchServiceException{static shapeId="com.amazonaws\
.cloudwatch#KmsAccessDeniedException";name="KmsAccessDeniedException";$fault="client";Message;constructor(opts){super({name:"KmsAccessDeniedException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_KmsAccessDeniedException.prototype),this.Message=opts.Message}},KmsKeyDisabledException=class _KmsKeyDisabledException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsKeyDisabledException";name="KmsKeyDisabledException";$fault="client";Message;constructor(opts){super({name:"KmsKeyDisabledException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsKeyDisabledException.prototype),this.Message=opts.Message}},KmsKeyNotFoundException=class _KmsKeyNotFoundException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#KmsKeyNotFoundException";name="KmsKeyNotFoundException";$fault="client";Message;constructor(opts){super({name:"KmsKeyNotFoundException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsKeyNotFoundException.prototype),this.Message=opts.Message}},ResourceNotFoundException=class _ResourceNotFoundException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";ResourceType;ResourceId;Message;constructor(opts){super({name:"\
ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype),this.ResourceType=opts.ResourceType,this.ResourceId=
opts.ResourceId,this.Message=opts.Message}},ConcurrentModificationException=class _ConcurrentModificationException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#ConcurrentModificationException";name="ConcurrentModificationException";$fault="client";Message;constructor(opts){super({name:"Concurre\
ntModificationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConcurrentModificationException.prototype),this.Message=opts.Message}},DashboardInvalidInputError=class _DashboardInvalidInputError extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#DashboardInvalidInputError";name="DashboardInvalidInputError";$fault="client";dashboardValidationMessages;constructor(opts){super({name:"\
DashboardInvalidInputError",$fault:"client",...opts}),Object.setPrototypeOf(this,_DashboardInvalidInputError.prototype),this.dashboardValidationMessages=opts.dashboardValidationMessages}},
DashboardNotFoundError=class _DashboardNotFoundError extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#DashboardNotFoundError";name="D\
ashboardNotFoundError";$fault="client";constructor(opts){super({name:"DashboardNotFoundError",$fault:"client",...opts}),Object.setPrototypeOf(this,_DashboardNotFoundError.
prototype)}},ResourceConflict=class _ResourceConflict extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceConflict";name="Resour\
ceConflict";$fault="client";constructor(opts){super({name:"ResourceConflict",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceConflict.prototype)}},
ResourceNotFound=class _ResourceNotFound extends CloudWatchServiceException{static shapeId="com.amazonaws.cloudwatch#ResourceNotFound";name="ResourceNotFound";$fault="\
client";constructor(opts){super({name:"ResourceNotFound",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFound.prototype)}},InternalServiceFault=class _InternalServiceFault extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InternalServiceFault";name="InternalServiceFault";$fault="server";Message;constructor(opts){super({name:"InternalServiceFault",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServiceFault.prototype),this.Message=opts.Message}},InvalidParameterCombinationException=class _InvalidParameterCombinationException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidParameterCombinationException";name="InvalidParameterCombinationException";$fault="client";constructor(opts){super({name:"Invali\
dParameterCombinationException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterCombinationException.prototype)}},InvalidParameterValueException=class _InvalidParameterValueException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidParameterValueException";name="InvalidParameterValueException";$fault="client";constructor(opts){super({name:"InvalidParameterVa\
lueException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterValueException.prototype)}},MissingRequiredParameterException=class _MissingRequiredParameterException extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#MissingRequiredParameterException";name="MissingRequiredParameterException";$fault="client";constructor(opts){super({name:"MissingRequi\
redParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MissingRequiredParameterException.prototype)}},InvalidNextToken=class _InvalidNextToken extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#InvalidNextToken";name="InvalidNextToken";$fault="client";constructor(opts){super({name:"InvalidNextToken",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidNextToken.prototype)}},LimitExceededException=class _LimitExceededException extends CloudWatchServiceException{static shapeId="com.a\
mazonaws.cloudwatch#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(opts){super({name:"LimitExceededException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype),this.Message=opts.Message}},LimitExceededFault=class _LimitExceededFault extends CloudWatchServiceException{static shapeId="\
com.amazonaws.cloudwatch#LimitExceededFault";name="LimitExceededFault";$fault="client";constructor(opts){super({name:"LimitExceededFault",$fault:"client",...opts}),
Object.setPrototypeOf(this,_LimitExceededFault.prototype)}},InvalidFormatFault=class _InvalidFormatFault extends CloudWatchServiceException{static shapeId="com.\
amazonaws.cloudwatch#InvalidFormatFault";name="InvalidFormatFault";$fault="client";constructor(opts){super({name:"InvalidFormatFault",$fault:"client",...opts}),
Object.setPrototypeOf(this,_InvalidFormatFault.prototype)}},ValidationException=class _ValidationException extends CloudWatchServiceException{static shapeId="co\
m.amazonaws.cloudwatch#ValidationException";name="ValidationException";$fault="client";constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype)}},_A="Average",_AA="AlarmActions",_AAV="ApproximateAggregateValue",_AAl="AlarmArn",_AC="ActionConfigu\
ration",_ACA="AlarmContributorAttributes",_ACI="AlarmContributorId",_ACUT="AlarmConfigurationUpdatedTimestamp",_ACl="AlarmContributor",_ADIn="AnomalyDetectorIds",
_ADT="AnomalyDetectorTypes",_ADl="AlarmDescription",_AE="ActionsEnabled",_AEg="AggregationExpression",_AHI="AlarmHistoryItem",_AI="AccountId",_ALLC="ActionLogLi\
neCount",_ALLRA="ActionLogLineRoleArn",_AN="AlarmName",_ANP="AlarmNamePrefix",_ANl="AlarmNames",_AP="ActionPrefix",_APQLC="AlarmPromQLCriteria",_AR="AlarmRule",
_ASB="ActionsSuppressedBy",_ASEP="ActionsSuppressorExtensionPeriod",_ASR="ActionsSuppressedReason",_ASWP="ActionsSuppressorWaitPeriod",_ASc="ActionsSuppressor",
_ASd="AdditionalStatistics",_ASg="AggregationStatistic",_AT="AlarmType",_ATP="AlarmTagsPropagation",_ATl="AlarmTypes",_AUC="ApproximateUniqueCount",_AV="Aggrega\
teValue",_AVp="ApproximateValue",_At="Attributes",_CA="ContributorAttributes",_CAo="CompositeAlarm",_CE="ConflictException",_CI="ContributorId",_CME="Concurrent\
ModificationException",_CO="ComparisonOperator",_COAN="ChildrenOfAlarmName",_Co="Contributors",_Cod="Code",_Cou="Counts",_D="Dimensions",_DAAI="DisableAlarmActi\
onsInput",_DADIe="DescribeAnomalyDetectorsInput",_DAHI="DescribeAlarmHistoryInput",_DAI="DeleteAlarmsInput",_DAIe="DescribeAlarmsInput",_DDI="DeleteDashboardsIn\
put",_DIIE="DashboardInvalidInputError",_DIRI="DeleteInsightRulesInput",_DIRIi="DisableInsightRulesInput",_DNFE="DashboardNotFoundError",_DNa="DashboardNames",_DP="\
DataPath",_DTA="DatapointsToAlarm",_DVM="DashboardValidationMessage",_DVMa="DashboardValidationMessages",_Da="Datapoint",_Dat="Datapoints",_Di="Dimension",_E="E\
nabled",_EAAI="EnableAlarmActionsInput",_EC="EvaluationCriteria",_EDn="EndDate",_EI="EvaluationInterval",_EIRI="EnableInsightRulesInput",_ELSCP="EvaluateLowSamp\
leCountPercentile",_EP="EvaluationPeriods",_ES="ExtendedStatistics",_ESv="EvaluationState",_ESx="ExtendedStatistic",_ET="EndTime",_ETK="ExcludedTagKeys",_ETO="E\
ndTimeOffset",_EW="EvaluationWindow",_En="Entity",_Ex="Expression",_GIRRI="GetInsightRuleReportInput",_GIRRO="GetInsightRuleReportOutput",_GMD="GetMetricData",_GMDI="\
GetMetricDataInput",_GMDO="GetMetricDataOutput",_GMSI="GetMetricStatisticsInput",_HD="HistoryData",_HIT="HistoryItemType",_HS="HistorySummary",_I="Id",_IDA="Ins\
ufficientDataActions",_IFF="InvalidFormatFault",_IM="IncludeMetrics",_INT="InvalidNextToken",_IPCE="InvalidParameterCombinationException",_IPVE="InvalidParamete\
rValueException",_IRC="InsightRuleContributor",_IRCD="InsightRuleContributorDatapoint",_IRCDn="InsightRuleContributorDatapoints",_IRCn="InsightRuleContributors",
_IRMD="InsightRuleMetricDatapoint",_IRMDn="InsightRuleMetricDatapoints",_ISF="InternalServiceFault",_ITK="IncludedTagKeys",_K="Keys",_KA="KeyAttributes",_KADE="\
KmsAccessDeniedException",_KKDE="KmsKeyDisabledException",_KKNFE="KmsKeyNotFoundException",_KL="KeyLabels",_Ke="Key",_L="Label",_LAMRI="ListAlarmMuteRulesInput",
_LAo="LogAlarm",_LEE="LimitExceededException",_LEF="LimitExceededFault",_LGI="LogGroupIdentifiers",_LMO="ListMetricsOutput",_LO="LabelOptions",_M="Message",_MAe="\
MetricAlarm",_MCC="MaxContributorCount",_MCV="MaxContributorValue",_MDQ="MetricDataQueries",_MDQe="MetricDataQuery",_MDR="MetricDataResults",_MDRM="MetricDataRe\
sultMessages",_MDRe="MetricDataResult",_MDa="MaxDatapoints",_MDe="MetricDatapoints",_MDes="MessageData",_MDet="MetricDatum",_MN="MetricName",_MNe="MetricNames",
_MR="MaxRecords",_MRPE="MissingRequiredParameterException",_MRa="MaxResults",_MSF="MetricStreamFilter",_MSSC="MetricStreamStatisticsConfiguration",_MSSIM="Metri\
cStreamStatisticsIncludeMetrics",_MSSM="MetricStreamStatisticsMetric",_MSe="MetricStat",_MTu="MuteTargets",_Ma="Maximum",_Me="Metrics",_Mes="Messages",_Met="Met\
ric",_Mi="Minimum",_N="Namespace",_NT="NextToken",_Na="Name",_Nam="Names",_OAw="OwningAccounts",_OB="OrderBy",_OKA="OKActions",_OSEAWUPE="OnlyStartEvaluatingAft\
erWarmUpPeriodEnds",_OTEMS="OTelEnrichmentMetricSelector",_P="Period",_PCAI="PutCompositeAlarmInput",_PLAI="PutLogAlarmInput",_PMAI="PutMetricAlarmInput",_POAN="\
ParentsOfAlarmName",_PP="PendingPeriod",_PQLC="PromQLCriteria",_Q="Query",_QARN="QueryARN",_QRTA="QueryResultsToAlarm",_QRTE="QueryResultsToEvaluate",_QS="Query\
String",_RARN="ResourceARN",_RC="ResourceConflict",_RD="ReturnData",_RI="ResourceId",_RMS="ResourceMetricSelection",_RN="RuleNames",_RNF="ResourceNotFound",_RNFE="\
ResourceNotFoundException",_RNu="RuleName",_RP="RecoveryPeriod",_RT="ResourceType",_SB="ScanBy",_SC="SampleCount",_SCc="ScheduleConfiguration",_SCta="StatusCode",
_SD="StartDate",_SE="ScheduleExpression",_SMSI="StartMetricStreamsInput",_SMSIt="StopMetricStreamsInput",_SQC="ScheduledQueryConfiguration",_SQRARN="ScheduledQu\
eryRoleARN",_SR="StateReason",_SRD="StateReasonData",_SRt="StorageResolution",_SS="StatisticSet",_ST="StartTime",_STO="StartTimeOffset",_STT="StateTransitionedT\
imestamp",_SUT="StateUpdatedTimestamp",_SV="StateValue",_SVt="StatisticValues",_SW="SlidingWindow",_St="Stat",_Sta="Statistic",_Stat="Statistics",_Statu="Status\
es",_Su="Sum",_T="Timestamp",_TK="TagKeys",_TL="TagList",_TMD="TreatMissingData",_TMI="ThresholdMetricId",_Ta="Tags",_Tag="Tag",_Th="Threshold",_Ti="Timezone",_Tim="\
Timestamps",_U="Unit",_UC="UniqueContributors",_URI="UntagResourceInput",_V="Value",_VE="ValidationException",_Va="Values",_WCW="WallClockWindow",_WUC="WarmUpCo\
nfiguration",_WUPDIM="WarmUpPeriodDurationInMinutes",_aQE="awsQueryError",_c="client",_dVM="dashboardValidationMessages",_e="error",_hE="httpError",_m="message",
_s="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch",_se="server",n0="com.amazonaws.cloudwatch",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(_s),CloudWatchServiceException$=[-3,_s,"CloudWatchServiceException",0,[],[]];_s_registry.registerError(CloudWatchServiceException$,CloudWatchServiceException);
var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(n0),ConcurrentModificationException$=[-3,n0,_CME,{[_aQE]:["ConcurrentModificationExceptio\
n",429],[_e]:_c,[_hE]:429},[_M],[0]];n0_registry.registerError(ConcurrentModificationException$,ConcurrentModificationException);var ConflictException$=[-3,n0,_CE,
{[_e]:_c,[_hE]:409},[_M],[0]];n0_registry.registerError(ConflictException$,ConflictException);var DashboardInvalidInputError$=[-3,n0,_DIIE,{[_aQE]:["InvalidPara\
meterInput",400],[_e]:_c,[_hE]:400},[_m,_dVM],[0,()=>DashboardValidationMessages]];n0_registry.registerError(DashboardInvalidInputError$,DashboardInvalidInputError);
var DashboardNotFoundError$=[-3,n0,_DNFE,{[_aQE]:["ResourceNotFound",404],[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(DashboardNotFoundError$,DashboardNotFoundError);
var InternalServiceFault$=[-3,n0,_ISF,{[_aQE]:["InternalServiceError",500],[_e]:_se,[_hE]:500},[_M],[0]];n0_registry.registerError(InternalServiceFault$,InternalServiceFault);
var InvalidFormatFault$=[-3,n0,_IFF,{[_aQE]:["InvalidFormat",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidFormatFault$,InvalidFormatFault);
var InvalidNextToken$=[-3,n0,_INT,{[_aQE]:["InvalidNextToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidNextToken$,InvalidNextToken);var InvalidParameterCombinationException$=[
-3,n0,_IPCE,{[_aQE]:["InvalidParameterCombination",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidParameterCombinationException$,InvalidParameterCombinationException);
var InvalidParameterValueException$=[-3,n0,_IPVE,{[_aQE]:["InvalidParameterValue",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidParameterValueException$,
InvalidParameterValueException);var KmsAccessDeniedException$=[-3,n0,_KADE,{[_e]:_c},[_M],[0],1];n0_registry.registerError(KmsAccessDeniedException$,KmsAccessDeniedException);
var KmsKeyDisabledException$=[-3,n0,_KKDE,{[_e]:_c},[_M],[0],1];n0_registry.registerError(KmsKeyDisabledException$,KmsKeyDisabledException);var KmsKeyNotFoundException$=[
-3,n0,_KKNFE,{[_e]:_c},[_M],[0],1];n0_registry.registerError(KmsKeyNotFoundException$,KmsKeyNotFoundException);var LimitExceededException$=[-3,n0,_LEE,{[_aQE]:[
"LimitExceededException",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var LimitExceededFault$=[-3,
n0,_LEF,{[_aQE]:["LimitExceeded",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(LimitExceededFault$,LimitExceededFault);var MissingRequiredParameterException$=[
-3,n0,_MRPE,{[_aQE]:["MissingParameter",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(MissingRequiredParameterException$,MissingRequiredParameterException);
var ResourceConflict$=[-3,n0,_RC,{[_aQE]:["ResourceConflict",409],[_e]:_c,[_hE]:409},[_m],[0]];n0_registry.registerError(ResourceConflict$,ResourceConflict);var ResourceNotFound$=[
-3,n0,_RNF,{[_aQE]:["ResourceNotFound",404],[_e]:_c,[_hE]:404},[_m],[0]];n0_registry.registerError(ResourceNotFound$,ResourceNotFound);var ResourceNotFoundException$=[
-3,n0,_RNFE,{[_aQE]:["ResourceNotFoundException",404],[_e]:_c,[_hE]:404},[_RT,_RI,_M],[0,0,0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);
var ValidationException$=[-3,n0,_VE,{[_aQE]:["ValidationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ValidationException$,ValidationException);
var errorTypeRegistries=[_s_registry,n0_registry],ActionConfiguration$=[3,n0,_AC,0,[_ATP],[()=>AlarmTagsPropagation$]],AlarmContributor$=[3,n0,_ACl,0,[_CI,_CA,_SR,
_STT],[0,128,0,4],3],AlarmHistoryItem$=[3,n0,_AHI,0,[_AN,_ACI,_AT,_T,_HIT,_HS,_HD,_ACA],[0,0,0,4,0,0,0,128]],AlarmPromQLCriteria$=[3,n0,_APQLC,0,[_Q,_PP,_RP],[0,
1,1],1],AlarmTagsPropagation$=[3,n0,_ATP,0,[_E,_ITK,_ETK],[2,64,64],1],CompositeAlarm$=[3,n0,_CAo,0,[_AE,_AA,_AAl,_ACUT,_ADl,_AN,_AR,_IDA,_OKA,_SR,_SRD,_SUT,_SV,
_STT,_ASB,_ASR,_ASc,_ASWP,_ASEP,_AC],[2,64,0,4,0,0,0,64,64,0,0,4,0,4,0,0,0,1,1,()=>ActionConfiguration$]],DashboardValidationMessage$=[3,n0,_DVM,0,[_DP,_M],[0,0]],
Datapoint$=[3,n0,_Da,0,[_T,_SC,_A,_Su,_Mi,_Ma,_U,_ES],[4,1,1,1,1,1,0,129]],DeleteAlarmsInput$=[3,n0,_DAI,0,[_ANl],[64],1],DeleteDashboardsInput$=[3,n0,_DDI,0,[_DNa],
[64],1],DeleteInsightRulesInput$=[3,n0,_DIRI,0,[_RN],[64],1],DescribeAlarmHistoryInput$=[3,n0,_DAHI,0,[_AN,_ACI,_ATl,_HIT,_SD,_EDn,_MR,_NT,_SB],[0,0,64,0,4,4,1,
0,0]],DescribeAlarmsInput$=[3,n0,_DAIe,0,[_ANl,_ANP,_ATl,_COAN,_POAN,_SV,_AP,_MR,_NT],[64,0,64,0,0,0,0,1,0]],DescribeAnomalyDetectorsInput$=[3,n0,_DADIe,0,[_ADIn,
_NT,_MRa,_N,_MN,_D,_ADT],[64,0,1,0,0,()=>Dimensions,64]],Dimension$=[3,n0,_Di,0,[_Na,_V],[0,0],2],DisableAlarmActionsInput$=[3,n0,_DAAI,0,[_ANl],[64],1],DisableInsightRulesInput$=[
3,n0,_DIRIi,0,[_RN],[64],1],EnableAlarmActionsInput$=[3,n0,_EAAI,0,[_ANl],[64],1],EnableInsightRulesInput$=[3,n0,_EIRI,0,[_RN],[64],1],Entity$=[3,n0,_En,0,[_KA,
_At],[128,128]],GetInsightRuleReportInput$=[3,n0,_GIRRI,0,[_RNu,_ST,_ET,_P,_MCC,_Me,_OB],[0,4,4,1,1,64,0],4],GetInsightRuleReportOutput$=[3,n0,_GIRRO,0,[_KL,_ASg,
_AV,_AUC,_Co,_MDe],[64,0,1,1,()=>InsightRuleContributors,()=>InsightRuleMetricDatapoints]],GetMetricDataInput$=[3,n0,_GMDI,0,[_MDQ,_ST,_ET,_NT,_SB,_MDa,_LO],[()=>MetricDataQueries,
4,4,0,0,1,()=>LabelOptions$],3],GetMetricDataOutput$=[3,n0,_GMDO,0,[_MDR,_NT,_Mes],[()=>MetricDataResults,0,()=>MetricDataResultMessages]],GetMetricStatisticsInput$=[
3,n0,_GMSI,0,[_N,_MN,_ST,_ET,_P,_D,_Stat,_ES,_U],[0,0,4,4,1,()=>Dimensions,64,64,0],5],InsightRuleContributor$=[3,n0,_IRC,0,[_K,_AAV,_Dat],[64,1,()=>InsightRuleContributorDatapoints],
3],InsightRuleContributorDatapoint$=[3,n0,_IRCD,0,[_T,_AVp],[4,1],2],InsightRuleMetricDatapoint$=[3,n0,_IRMD,0,[_T,_UC,_MCV,_SC,_A,_Su,_Mi,_Ma],[4,1,1,1,1,1,1,1],
1],LabelOptions$=[3,n0,_LO,0,[_Ti],[0]],ListAlarmMuteRulesInput$=[3,n0,_LAMRI,0,[_AN,_Statu,_MR,_NT],[0,64,1,0]],ListMetricsOutput$=[3,n0,_LMO,0,[_Me,_NT,_OAw],
[()=>Metrics,0,64]],LogAlarm$=[3,n0,_LAo,0,[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,_SV,_SR,_SRD,_SUT,_SQC,_QRTE,_QRTA,_Th,_CO,_TMD,_STT,_ESv,_ALLC,_ALLRA,_WUC,_AC],
[0,0,0,4,2,64,64,64,0,0,0,4,()=>ScheduledQueryConfiguration$,1,1,1,0,0,4,0,1,0,()=>WarmUpConfiguration$,()=>ActionConfiguration$]],MessageData$=[3,n0,_MDes,0,[_Cod,
_V],[0,0]],Metric$=[3,n0,_Met,0,[_N,_MN,_D],[0,0,()=>Dimensions]],MetricAlarm$=[3,n0,_MAe,0,[_AN,_AAl,_ADl,_ACUT,_AE,_OKA,_AA,_IDA,_SV,_SR,_SRD,_SUT,_MN,_N,_Sta,
_ESx,_D,_P,_U,_EP,_DTA,_Th,_CO,_TMD,_ELSCP,_Me,_TMI,_ESv,_STT,_EW,_WUC,_EC,_EI,_AC],[0,0,0,4,2,64,64,64,0,0,0,4,0,0,0,0,()=>Dimensions,1,0,1,1,1,0,0,0,()=>MetricDataQueries,
0,0,4,()=>EvaluationWindow$,()=>WarmUpConfiguration$,()=>EvaluationCriteria$,1,()=>ActionConfiguration$]],MetricDataQuery$=[3,n0,_MDQe,0,[_I,_MSe,_Ex,_L,_RD,_P,
_AI],[0,()=>MetricStat$,0,0,2,1,0],1],MetricDataResult$=[3,n0,_MDRe,0,[_I,_L,_Tim,_Va,_SCta,_Mes],[0,0,68,65,0,()=>MetricDataResultMessages]],MetricDatum$=[3,n0,
_MDet,0,[_MN,_D,_T,_V,_SVt,_Va,_Cou,_U,_SRt],[0,()=>Dimensions,4,1,()=>StatisticSet$,65,65,0,1],1],MetricStat$=[3,n0,_MSe,0,[_Met,_P,_St,_U],[()=>Metric$,1,0,0],
3],MetricStreamFilter$=[3,n0,_MSF,0,[_N,_MNe],[0,64]],MetricStreamStatisticsConfiguration$=[3,n0,_MSSC,0,[_IM,_ASd],[()=>MetricStreamStatisticsIncludeMetrics,64],
2],MetricStreamStatisticsMetric$=[3,n0,_MSSM,0,[_N,_MN],[0,0],2],MuteTargets$=[3,n0,_MTu,0,[_ANl],[64],1],OTelEnrichmentMetricSelector$=[3,n0,_OTEMS,0,[_N,_MNe],
[0,64],1],PutCompositeAlarmInput$=[3,n0,_PCAI,0,[_AN,_AR,_AE,_AA,_ADl,_IDA,_OKA,_Ta,_ASc,_ASWP,_ASEP,_AC],[0,0,2,64,0,64,64,()=>TagList,0,1,1,()=>ActionConfiguration$],
2],PutLogAlarmInput$=[3,n0,_PLAI,0,[_AN,_SQC,_QRTE,_QRTA,_Th,_CO,_ADl,_ALLC,_ALLRA,_AE,_OKA,_AA,_IDA,_TMD,_Ta,_WUC,_AC],[0,()=>ScheduledQueryConfiguration$,1,1,
1,0,0,1,0,2,64,64,64,0,()=>TagList,()=>WarmUpConfiguration$,()=>ActionConfiguration$],6],PutMetricAlarmInput$=[3,n0,_PMAI,0,[_AN,_ADl,_AE,_OKA,_AA,_IDA,_MN,_N,_Sta,
_ESx,_D,_P,_U,_EP,_DTA,_Th,_CO,_TMD,_ELSCP,_Me,_Ta,_TMI,_EW,_WUC,_EC,_EI,_AC],[0,0,2,64,64,64,0,0,0,0,()=>Dimensions,1,0,1,1,1,0,0,0,()=>MetricDataQueries,()=>TagList,
0,()=>EvaluationWindow$,()=>WarmUpConfiguration$,()=>EvaluationCriteria$,1,()=>ActionConfiguration$],1],ResourceMetricSelection$=[3,n0,_RMS,0,[_IM],[64],1],ScheduleConfiguration$=[
3,n0,_SCc,0,[_SE,_STO,_ETO],[0,1,1],2],ScheduledQueryConfiguration$=[3,n0,_SQC,0,[_QS,_SQRARN,_SCc,_AEg,_LGI,_QARN,_Ta],[0,0,()=>ScheduleConfiguration$,0,64,0,()=>TagList],
4],SlidingWindow$=[3,n0,_SW,0,[],[]],StartMetricStreamsInput$=[3,n0,_SMSI,0,[_Nam],[64],1],StatisticSet$=[3,n0,_SS,0,[_SC,_Su,_Mi,_Ma],[1,1,1,1],4],StopMetricStreamsInput$=[
3,n0,_SMSIt,0,[_Nam],[64],1],Tag$=[3,n0,_Tag,0,[_Ke,_V],[0,0],2],UntagResourceInput$=[3,n0,_URI,0,[_RARN,_TK],[0,64],2],WallClockWindow$=[3,n0,_WCW,0,[_Ti],[0]],
WarmUpConfiguration$=[3,n0,_WUC,0,[_WUPDIM,_OSEAWUPE],[1,2],1],AlarmMuteRuleStatuses=null,AlarmNames=null,AlarmTagsPropagationTagKeys=null,AlarmTypes=null,AnomalyDetectorIds=null,
AnomalyDetectorTypes=null,Counts=null,DashboardNames=null,DashboardValidationMessages=[1,n0,_DVMa,0,()=>DashboardValidationMessage$],DatapointValues=null,Dimensions=[
1,n0,_D,0,()=>Dimension$],ExtendedStatistics=null,InsightRuleContributorDatapoints=[1,n0,_IRCDn,0,()=>InsightRuleContributorDatapoint$],InsightRuleContributorKeyLabels=null,
InsightRuleContributorKeys=null,InsightRuleContributors=[1,n0,_IRCn,0,()=>InsightRuleContributor$],InsightRuleMetricDatapoints=[1,n0,_IRMDn,0,()=>InsightRuleMetricDatapoint$],
InsightRuleMetricList=null,InsightRuleNames=null,LogGroupIdentifiers=null,MetricDataQueries=[1,n0,_MDQ,0,()=>MetricDataQuery$],MetricDataResultMessages=[1,n0,_MDRM,
0,()=>MessageData$],MetricDataResults=[1,n0,_MDR,0,()=>MetricDataResult$],MetricNameList=null,Metrics=[1,n0,_Me,0,()=>Metric$],MetricStreamFilterMetricNames=null,
MetricStreamNames=null,MetricStreamStatisticsAdditionalStatistics=null,MetricStreamStatisticsIncludeMetrics=[1,n0,_MSSIM,0,()=>MetricStreamStatisticsMetric$],MuteTargetAlarmNameList=null,
OTelEnrichmentMetricNameList=null,OwningAccounts=null,ResourceList=null,Statistics=null,TagKeyList=null,TagList=[1,n0,_TL,0,()=>Tag$],Timestamps=null,Values=null,
ContributorAttributes=null,DatapointValueMap=null,EntityAttributesMap=null,EntityKeyAttributesMap=null,EvaluationCriteria$=[4,n0,_EC,0,[_PQLC],[()=>AlarmPromQLCriteria$]],
EvaluationWindow$=[4,n0,_EW,0,[_WCW,_SW],[()=>WallClockWindow$,()=>SlidingWindow$]],GetMetricData$=[9,n0,_GMD,0,()=>GetMetricDataInput$,()=>GetMetricDataOutput$],
getRuntimeConfig=config=>({apiVersion:"2010-08-01",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Ey,base64Encoder:config?.
base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCloudWatchHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.f2}],logger:config?.
logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.WK,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatch",errorTypeRegistries,xmlNamespace:"http://monitoring.amazonaws.com/doc/2010-08-01/",version:"2010-\
08-01",serviceTarget:"GraniteServiceVersion20100801",awsQueryCompatible:!0},serviceId:config?.serviceId??"CloudWatch",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.
T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.o_)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.v,defaultSocketTimeout:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
ED)(config?.requestHandler,9e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.pf)({serviceId:clientSharedValues.
serviceId,clientVersion:package_default.version}),disableRequestCompression:config?.disableRequestCompression??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Z9)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS,config),maxAttempts:config?.maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
qs,config),region:config?.region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
zH,...loaderConfig}),requestHandler:_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__.$.create(config?.requestHandler??defaultConfigProvider),requestMinCompressionSizeBytes:config?.
requestMinCompressionSizeBytes??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS,config),retryMode:config?.
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},CloudWatchClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Kj{config;constructor(...[
configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveCompressionConfig(_config_7),_config_9=resolveRuntimeExtensions(_config_8,configuration?.extensions||
[]);this.config=_config_9,this.middlewareStack.use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
sM)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"GraniteServiceVersion20100801","CloudWatchClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
rD),_ep0={},_mw0=(Command,cs,config,o)=>[],GetMetricDataCommand=class extends command(_ep0,_mw0,"GetMetricData",GetMetricData$){},cloudWatchApi=serve=>{const{read}=serve(
"cloudwatch",config=>new CloudWatchClient(config));return{getMetricData:read("GetMetricData",(client,input,options)=>client.send(new GetMetricDataCommand(input),
options))}}})};export{id,ids,modules};

const id=970,ids=[970],modules={5970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{logsApi:()=>logsApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7436),
_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4721),_smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7078),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(2224),defaultCloudWatchLogsHttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.te)(config.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"\
aws.auth#sigv4",signingProperties:{name:"logs",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}var defaultCloudWatchLogsHttpAuthSchemeProvider=authParameters=>{
const options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{
const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"logs"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoin\
t"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-cloudwat\
ch-logs",version:"3.1169.0",description:"AWS SDK for JavaScript Cloudwatch Logs Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/a\
ws-sdk-js-v3/tree/main/clients/client-cloudwatch-logs",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javas\
cript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-cloudwatch-logs"},files:["dist-*/**"],sideEffects:!1,main:"\
./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vi\
test run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"y\
arn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./tes\
t/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.97","@aws-sdk/types":"^3.975.1","@smithy/core":"\
^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapsho\
t-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"\
^4.0.17"},engines:{node:">=20.0.0"}},m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g="stringEquals",h={[m]:"Endpoint"},i={[m]:d},
j={[m]:"Region"},k={},l=[j],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,[{[m]:"UseFIPS"},b]],[e,[{[m]:"UseDualStack"},b]],[e,[{fn:f,argv:[i,"suppo\
rtsDualStack"]},b]],[e,[{fn:f,argv:[i,"supportsFIPS"]},b]],[g,[j,"us-gov-east-1"]],[g,[j,"us-gov-west-1"]]],results:[[a],[a,"Invalid Configuration: FIPS and cus\
tom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://logs-fips.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",k],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://logs.us-gov-east-1.amazonaws.com",k],[
"https://logs.us-gov-west-1.amazonaws.com",k],["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}",k],[a,"FIPS is enabled but this partition does not suppo\
rt FIPS"],["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualStack"],["https://lo\
gs.{Region}.{PartitionResult#dnsSuffix}",k],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,14,3,1,4,r+13,2,5,r+13,3,
8,6,4,7,r+12,5,r+10,r+11,4,12,9,6,10,r+9,7,r+6,11,8,r+7,r+8,5,13,r+5,6,r+4,r+5,3,r+1,15,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.d5.from(nodes,
root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.cH)(bdd,{endpointParams,logger:context.
logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.UF;var CloudWatchLogsServiceException=class _CloudWatchLogsServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";constructor(options){super(options),Object.setPrototypeOf(
this,_CloudWatchLogsServiceException.prototype)}},AccessDeniedException=class _AccessDeniedException extends CloudWatchLogsServiceException{static shapeId="com.\
amazonaws.cloudwatchlogs#AccessDeniedException";name="AccessDeniedException";$fault="client";constructor(opts){super({name:"AccessDeniedException",$fault:"clien\
t",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.prototype)}},InvalidParameterException=class _InvalidParameterException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.prototype)}},OperationAbortedException=class _OperationAbortedException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#OperationAbortedException";name="OperationAbortedException";$fault="client";constructor(opts){super({name:"OperationAbortedExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_OperationAbortedException.prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},ServiceUnavailableException=class _ServiceUnavailableException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ServiceUnavailableException";name="ServiceUnavailableException";$fault="server";constructor(opts){super({name:"ServiceUnavailableEx\
ception",$fault:"server",...opts}),Object.setPrototypeOf(this,_ServiceUnavailableException.prototype)}},InternalServerException=class _InternalServerException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#InternalServerException";name="InternalServerException";$fault="server";constructor(opts){super({name:"InternalServerException",$fault:"\
server",...opts}),Object.setPrototypeOf(this,_InternalServerException.prototype)}},ThrottlingException=class _ThrottlingException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ThrottlingException";name="ThrottlingException";$fault="client";constructor(opts){super({name:"ThrottlingException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_ThrottlingException.prototype)}},ValidationException=class _ValidationException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ValidationException";name="ValidationException";$fault="client";constructor(opts){super({name:"ValidationException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_ValidationException.prototype)}},InvalidOperationException=class _InvalidOperationException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#InvalidOperationException";name="InvalidOperationException";$fault="client";constructor(opts){super({name:"InvalidOperationExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidOperationException.prototype)}},ConflictException=class _ConflictException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ConflictException";name="ConflictException";$fault="client";constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ConflictException.prototype)}},ServiceQuotaExceededException=class _ServiceQuotaExceededException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";name="ServiceQuotaExceededException";$fault="client";constructor(opts){super({name:"ServiceQuotaExce\
ededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceQuotaExceededException.prototype)}},LimitExceededException=class _LimitExceededException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#LimitExceededException";name="LimitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.prototype)}},ResourceAlreadyExistsException=class _ResourceAlreadyExistsException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";name="ResourceAlreadyExistsException";$fault="client";constructor(opts){super({name:"ResourceAlread\
yExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceAlreadyExistsException.prototype)}},DataAlreadyAcceptedException=class _DataAlreadyAcceptedException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";name="DataAlreadyAcceptedException";$fault="client";expectedSequenceToken;constructor(opts){super({name:"\
DataAlreadyAcceptedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_DataAlreadyAcceptedException.prototype),this.expectedSequenceToken=opts.expectedSequenceToken}},
InternalStreamingException=class _InternalStreamingException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.cloudwatchlogs#InternalStreami\
ngException";name="InternalStreamingException";$fault="client";constructor(opts){super({name:"InternalStreamingException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InternalStreamingException.prototype)}},InvalidSequenceTokenException=class _InvalidSequenceTokenException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";name="InvalidSequenceTokenException";$fault="client";expectedSequenceToken;constructor(opts){super({
name:"InvalidSequenceTokenException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidSequenceTokenException.prototype),this.expectedSequenceToken=opts.
expectedSequenceToken}},UnrecognizedClientException=class _UnrecognizedClientException extends CloudWatchLogsServiceException{static shapeId="com.amazonaws.clou\
dwatchlogs#UnrecognizedClientException";name="UnrecognizedClientException";$fault="client";constructor(opts){super({name:"UnrecognizedClientException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_UnrecognizedClientException.prototype)}},SessionStreamingException=class _SessionStreamingException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#SessionStreamingException";name="SessionStreamingException";$fault="client";constructor(opts){super({name:"SessionStreamingExceptio\
n",$fault:"client",...opts}),Object.setPrototypeOf(this,_SessionStreamingException.prototype)}},SessionTimeoutException=class _SessionTimeoutException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#SessionTimeoutException";name="SessionTimeoutException";$fault="client";constructor(opts){super({name:"SessionTimeoutException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_SessionTimeoutException.prototype)}},MalformedQueryException=class _MalformedQueryException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#MalformedQueryException";name="MalformedQueryException";$fault="client";queryCompileError;constructor(opts){super({name:"MalformedQ\
ueryException",$fault:"client",...opts}),Object.setPrototypeOf(this,_MalformedQueryException.prototype),this.queryCompileError=opts.queryCompileError}},TooManyTagsException=class _TooManyTagsException extends CloudWatchLogsServiceException{static shapeId="\
com.amazonaws.cloudwatchlogs#TooManyTagsException";name="TooManyTagsException";$fault="client";resourceName;constructor(opts){super({name:"TooManyTagsException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTagsException.prototype),this.resourceName=opts.resourceName}},_A="Anomaly",_AD="AnomalyDetector",_ADE="\
AccessDeniedException",_AF="AllowedFields",_AK="AddKeys",_AKE="AddKeyEntry",_AKEd="AddKeyEntries",_CDR="CreateDeliveryRequest",_CE="ConflictException",_CLADR="C\
reateLogAnomalyDetectorRequest",_CLGR="CreateLogGroupRequest",_CLTR="CreateLookupTableRequest",_CSQR="CreateScheduledQueryRequest",_CSV="CSV",_CT="Configuration\
Template",_CTDCV="ConfigurationTemplateDeliveryConfigValues",_CV="CopyValue",_CVE="CopyValueEntry",_CVEo="CopyValueEntries",_D="Delivery",_DAAE="DataAlreadyAcce\
ptedException",_DAPRes="DescribeAccountPoliciesRequest",_DC="DestinationConfiguration",_DCTR="DescribeConfigurationTemplatesRequest",_DD="DeliveryDestination",_DDC="\
DeliveryDestinationConfiguration",_DDDRe="DescribeDeliveryDestinationsRequest",_DDRes="DescribeDeliveriesRequest",_DDSRe="DescribeDeliverySourcesRequest",_DFIR="\
DescribeFieldIndexesRequest",_DIPRes="DescribeIndexPoliciesRequest",_DITBR="DescribeImportTaskBatchesRequest",_DK="DeleteKeys",_DLGRe="DescribeLogGroupsRequest",
_DSCS="DeliverySourceConfigurationSchema",_DSCSe="DeliverySourceConfigurationSchemas",_DSF="DataSourceFilter",_DSFa="DataSourceFilters",_DSe="DeliverySource",_DTC="\
DateTimeConverter",_E="Entity",_FD="FieldsData",_FLER="FilterLogEventsRequest",_G="Grok",_GLADRe="GetLogAnomalyDetectorResponse",_GLE="GetLogEvents",_GLER="GetL\
ogEventsRequest",_GLERe="GetLogEventsResponse",_GLO="GetLogObject",_GLOR="GetLogObjectRequest",_GLORS="GetLogObjectResponseStream",_GLORe="GetLogObjectResponse",
_GLRRe="GetLogRecordResponse",_GSQHR="GetScheduledQueryHistoryRequest",_GSQRe="GetScheduledQueryResponse",_IOE="InvalidOperationException",_IPE="InvalidParamete\
rException",_ISE="InternalServerException",_ISEn="InternalStreamingException",_ISTE="InvalidSequenceTokenException",_LALGSR="ListAggregateLogGroupSummariesReque\
st",_LCS="LowerCaseString",_LE="LogEvent",_LEE="LimitExceededException",_LG="LogGroup",_LLGFQRi="ListLogGroupsForQueryResponse",_LLGR="ListLogGroupsRequest",_LSo="\
LogSamples",_LT="LookupTable",_LTC="LookupTableConfiguration",_LTFRRi="ListTagsForResourceResponse",_LTLGRi="ListTagsLogGroupResponse",_LTM="ListToMap",_LTSLE="\
LiveTailSessionLogEvent",_LTSM="LiveTailSessionMetadata",_LTSR="LiveTailSessionResults",_LTSS="LiveTailSessionStart",_LTSU="LiveTailSessionUpdate",_MF="MetricFi\
lter",_MFMR="MetricFilterMatchRecord",_MK="MoveKeys",_MKE="MoveKeyEntry",_MKEo="MoveKeyEntries",_MQE="MalformedQueryException",_MT="MetricTransformation",_MTe="\
MetricTransformations",_OAE="OperationAbortedException",_OLE="OutputLogEvent",_OLEu="OutputLogEvents",_OSRC="OpenSearchResourceConfig",_PC="ParseCloudfront",_PDDR="\
PutDeliveryDestinationRequest",_PDR="PutDestinationRequest",_PDSR="PutDeliverySourceRequest",_PJSON="ParseJSON",_PKV="ParseKeyValue",_PMFR="PutMetricFilterReque\
st",_PP="ParsePostgres",_PQDR="PutQueryDefinitionRequest",_PR="ParseRoute53",_PSFR="PutSubscriptionFilterRequest",_PT="PatternToken",_PTOCSF="ParseToOCSF",_PTa="\
PatternTokens",_PVPC="ParseVPC",_PWAF="ParseWAF",_Pr="Processor",_Pro="Processors",_QCE="QueryCompileError",_QCEL="QueryCompileErrorLocation",_QD="QueryDefiniti\
on",_QP="QueryParameter",_QPL="QueryParameterList",_RAEE="ResourceAlreadyExistsException",_RF="RecordField",_RK="RenameKeys",_RKE="RenameKeyEntry",_RKEe="Rename\
KeyEntries",_RNFE="ResourceNotFoundException",_SC="S3Configuration",_SDC="S3DeliveryConfiguration",_SF="SubscriptionFilter",_SLT="StartLiveTail",_SLTR="StartLiv\
eTailRequest",_SLTRS="StartLiveTailResponseStream",_SLTRt="StartLiveTailResponse",_SQEE="ServiceQuotaExceededException",_SQR="StartQueryRequest",_SS="SplitStrin\
g",_SSE="SessionStreamingException",_SSEp="SplitStringEntry",_SSEpl="SplitStringEntries",_SSEu="SubstituteStringEntry",_SSEub="SubstituteStringEntries",_SSu="Su\
bstituteString",_STE="SessionTimeoutException",_STI="S3TablesIntegration",_SUE="ServiceUnavailableException",_TC="TypeConverter",_TCE="TypeConverterEntry",_TCEy="\
TypeConverterEntries",_TE="ThrottlingException",_TF="TagFilter",_TFa="TagFilters",_TLGR="TagLogGroupRequest",_TMFR="TestMetricFilterRequest",_TMTE="TooManyTagsE\
xception",_TRR="TagResourceRequest",_TS="TrimString",_TTR="TestTransformerRequest",_UCE="UnrecognizedClientException",_UCS="UpperCaseString",_UDCR="UpdateDelive\
ryConfigurationRequest",_ULGR="UntagLogGroupRequest",_URR="UntagResourceRequest",_USQR="UpdateScheduledQueryRequest",_USQRp="UpdateScheduledQueryResponse",_VE="\
ValidationException",_a="active",_aA="applicationArn",_aAFAVLDFR="allowedActionForAllowVendedLogsDeliveryForResource",_aDA="anomalyDetectorArn",_aDS="anomalyDet\
ectorStatus",_aF="allowedFields",_aFD="allowedFieldDelimiters",_aIc="accountIdentifiers",_aIn="anomalyId",_aK="addKeys",_aOF="allowedOutputFormats",_aOTL="apply\
OnTransformedLogs",_aSPF="allowedSuffixPathFields",_aVT="anomalyVisibilityTime",_ar="arn",_at="attributes",_bIS="batchImportStatus",_bTAE="bearerTokenAuthentica\
tionEnabled",_c="client",_cT="creationTime",_cTS="creationTimeStamp",_cTl="clientToken",_cV="copyValue",_co="columns",_cs="csv",_d="description",_dA="destinatio\
nArn",_dC="destinationConfiguration",_dDA="deliveryDestinationArn",_dDC="deliveryDestinationConfiguration",_dDCV="defaultDeliveryConfigValues",_dDT="deliveryDes\
tinationType",_dDTe="deliveryDestinationTypes",_dI="destinationIdentifier",_dK="deleteKeys",_dN="detectorName",_dNa="datasourceName",_dNe="destinationName",_dPE="\
deletionProtectionEnabled",_dPS="dataProtectionStatus",_dRA="destinationResourceArn",_dSC="deliverySourceConfiguration",_dSN="deliverySourceName",_dSNe="deliver\
ySourceNames",_dSRA="dataSourceRoleArn",_dSa="dataSources",_dT="datasourceType",_dTC="dateTimeConverter",_dTP="dynamicTokenPosition",_dV="defaultValue",_dVP="da\
shboardViewerPrincipals",_da="data",_del="delimiter",_des="destination",_di="dimensions",_dis="distribution",_e="error",_eCO="endCharOffset",_eF="evaluationFreq\
uency",_eHCP="enableHiveCompatiblePath",_eMv="eventMessage",_eN="eventNumber",_eRA="executionRoleArn",_eS="executionStatuses",_eSF="emitSystemFields",_eSFD="emi\
tSystemFieldDimensions",_eST="expectedSequenceToken",_eSv="eventSource",_eTO="endTimeOffset",_eTn="endTime",_eV="extractedValues",_en="entries",_end="endpoint",
_enu="enumerations",_ev="events",_f="from",_fD="fieldDelimiter",_fE="flattenedElement",_fINi="fieldIndexNames",_fN="filterName",_fP="filterPattern",_fS="firstSe\
en",_fSC="fieldSelectionCriteria",_fSi="fieldStream",_fi="fields",_fl="flatten",_g="grok",_gB="groupBy",_h="histogram",_hE="httpError",_i="identifier",_iC="inde\
xCategories",_iDs="isDynamic",_iI="importId",_iLA="includeLinkedAccounts",_iPLS="isPatternLevelSuppression",_iPn="inheritedProperties",_iT="ingestionTime",_iTN="\
inferredTokenName",_id="id",_in="interleaved",_k="key",_kA="keyAttributes",_kKA="kmsKeyArn",_kKI="kmsKeyId",_kN="keyName",_kP="keyPrefix",_kVD="keyValueDelimite\
r",_l="locale",_lCS="lowerCaseString",_lEFP="logEventFilterPattern",_lEM="logEventMessages",_lES="lastExecutionStatus",_lGA="logGroupArn",_lGAL="logGroupArnList",
_lGCo="logGroupClass",_lGI="logGroupIdentifiers",_lGIo="logGroupIdentifier",_lGN="logGroupName",_lGNP="logGroupNamePrefix",_lGNPo="logGroupNamePattern",_lGNo="l\
ogGroupNames",_lGT="logGroupTags",_lM="lastModified",_lMTS="lastModifiedTimeStamp",_lOP="logObjectPointer",_lR="logRecord",_lS="lastSeen",_lSN="logStreamName",_lSNP="\
logStreamNamePrefix",_lSNPo="logStreamNamePrefixes",_lSNo="logStreamNames",_lSo="logSamples",_lT="logType",_lTA="lookupTableArn",_lTC="lookupTableConfiguration",
_lTM="listToMap",_lTN="lookupTableName",_lTT="lastTriggeredTime",_lTo="logTypes",_lUT="lastUpdatedTime",_li="limit",_lo="location",_m="message",_mFC="metricFilt\
erCount",_mK="moveKeys",_mN="metricName",_mNe="metricNamespace",_mP="matchPatterns",_mR="maxResults",_mT="metricTransformations",_mV="minValue",_mVa="maxValue",
_mVap="mappingVersion",_mVe="metricValue",_ma="match",_man="mandatory",_n="name",_nBT="nextBackwardToken",_nFT="nextForwardToken",_nMV="nonMatchValue",_nT="next\
Token",_na="names",_oAI="ownerAccountId",_oF="outputFormat",_oIE="overwriteIfExists",_oV="ocsfVersion",_p="priority",_pC="parseCloudfront",_pI="patternId",_pJSON="\
parseJSON",_pKV="parseKeyValue",_pN="policyName",_pP="parsePostgres",_pR="patternRegex",_pRa="parseRoute53",_pS="patternString",_pT="policyType",_pTOCSF="parseT\
oOCSF",_pTa="patternTokens",_pVPC="parseVPC",_pWAF="parseWAF",_pa="parameters",_qC="quoteCharacter",_qCE="queryCompileError",_qDI="queryDefinitionId",_qI="query\
Id",_qL="queryLanguage",_qS="queryString",_rA="resourceArn",_rAe="resourceArns",_rAo="roleArn",_rC="recordsCount",_rD="retentionDays",_rF="recordFields",_rID="r\
etentionInDays",_rIe="requestId",_rK="renameKeys",_rN="resourceName",_rPN="retentionPolicyName",_rSe="responseStream",_rT="resourceType",_rTe="resourceTypes",_rTen="\
renameTo",_s="smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs",_sB="sizeBytes",_sBt="storedBytes",_sCO="startCharOffset",_sCo="s3Configuration",_sD="suppre\
ssedDate",_sDC="s3DeliveryConfiguration",_sE="scheduleExpression",_sET="scheduleEndTime",_sFH="startFromHead",_sI="sessionId",_sM="sessionMetadata",_sP="suffixP\
ath",_sQA="scheduledQueryArn",_sR="statusReason",_sRe="sessionResults",_sST="scheduleStartTime",_sSe="sessionStart",_sSp="splitString",_sSu="substituteString",_sT="\
sourceTimezone",_sTI="s3TablesIntegration",_sTO="startTimeOffset",_sTc="scheduleType",_sTt="startTime",_sU="suppressedUntil",_sUe="sessionUpdate",_sV="supported\
Values",_sa="sampled",_se="server",_ser="service",_so="source",_st="state",_sta="status",_str="streaming",_su="suppressed",_t="target",_tA="targetArn",_tB="tabl\
eBody",_tC="transformerConfig",_tCy="typeConverter",_tF="targetFormat",_tFa="tableFields",_tK="tagKeys",_tNa="tableName",_tS="tokenString",_tSr="trimString",_tT="\
targetTimezone",_ta="tags",_ti="timezone",_tim="timestamp",_to="to",_ty="type",_u="unmask",_uCS="upperCaseString",_un="unit",_v="value",_vK="valueKey",_vT="valu\
eType",_va="values",_wK="withKeys",n0="com.amazonaws.cloudwatchlogs",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.OF(_s),CloudWatchLogsServiceException$=[
-3,_s,"CloudWatchLogsServiceException",0,[],[]];_s_registry.registerError(CloudWatchLogsServiceException$,CloudWatchLogsServiceException);var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
OF(n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c},[_m],[0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var ConflictException$=[-3,
n0,_CE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ConflictException$,ConflictException);var DataAlreadyAcceptedException$=[-3,n0,_DAAE,{[_e]:_c},[_eST,_m],[0,
0]];n0_registry.registerError(DataAlreadyAcceptedException$,DataAlreadyAcceptedException);var InternalServerException$=[-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_m],[0]];
n0_registry.registerError(InternalServerException$,InternalServerException);var InternalStreamingException$=[-3,n0,_ISEn,{[_e]:_c},[_m],[0]];n0_registry.registerError(
InternalStreamingException$,InternalStreamingException);var InvalidOperationException$=[-3,n0,_IOE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidOperationException$,
InvalidOperationException);var InvalidParameterException$=[-3,n0,_IPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidParameterException$,InvalidParameterException);
var InvalidSequenceTokenException$=[-3,n0,_ISTE,{[_e]:_c},[_eST,_m],[0,0]];n0_registry.registerError(InvalidSequenceTokenException$,InvalidSequenceTokenException);
var LimitExceededException$=[-3,n0,_LEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var MalformedQueryException$=[
-3,n0,_MQE,{[_e]:_c},[_qCE,_m],[()=>QueryCompileError$,0]];n0_registry.registerError(MalformedQueryException$,MalformedQueryException);var OperationAbortedException$=[
-3,n0,_OAE,{[_e]:_c},[_m],[0]];n0_registry.registerError(OperationAbortedException$,OperationAbortedException);var ResourceAlreadyExistsException$=[-3,n0,_RAEE,
{[_e]:_c},[_m],[0]];n0_registry.registerError(ResourceAlreadyExistsException$,ResourceAlreadyExistsException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var ServiceQuotaExceededException$=[-3,n0,_SQEE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(ServiceQuotaExceededException$,ServiceQuotaExceededException);var ServiceUnavailableException$=[-3,n0,_SUE,{[_e]:_se},[_m],[0]];n0_registry.registerError(
ServiceUnavailableException$,ServiceUnavailableException);var SessionStreamingException$=[-3,n0,_SSE,{[_e]:_c},[_m],[0]];n0_registry.registerError(SessionStreamingException$,
SessionStreamingException);var SessionTimeoutException$=[-3,n0,_STE,{[_e]:_c},[_m],[0]];n0_registry.registerError(SessionTimeoutException$,SessionTimeoutException);
var ThrottlingException$=[-3,n0,_TE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ThrottlingException$,ThrottlingException);var TooManyTagsException$=[-3,n0,_TMTE,
{[_e]:_c,[_hE]:400},[_m,_rN],[0,0]];n0_registry.registerError(TooManyTagsException$,TooManyTagsException);var UnrecognizedClientException$=[-3,n0,_UCE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(UnrecognizedClientException$,UnrecognizedClientException);var ValidationException$=[-3,n0,_VE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],AddKeyEntry$=[3,n0,_AKE,0,[_k,_v,_oIE],[0,0,2],2],AddKeys$=[
3,n0,_AK,0,[_en],[()=>AddKeyEntries],1],Anomaly$=[3,n0,_A,0,[_aIn,_pI,_aDA,_pS,_fS,_lS,_d,_a,_st,_h,_lSo,_pTa,_lGAL,_pR,_p,_su,_sD,_sU,_iPLS],[0,0,0,0,1,1,0,2,0,
129,()=>LogSamples,()=>PatternTokens,64,0,0,2,1,1,2],13],AnomalyDetector$=[3,n0,_AD,0,[_aDA,_dN,_lGAL,_eF,_fP,_aDS,_kKI,_cTS,_lMTS,_aVT],[0,0,64,0,0,0,0,1,1,1]],
ConfigurationTemplate$=[3,n0,_CT,0,[_ser,_lT,_rT,_dDT,_dDCV,_aF,_aOF,_aAFAVLDFR,_aFD,_aSPF,_dSC,_sTI],[0,0,0,0,()=>ConfigurationTemplateDeliveryConfigValues$,()=>AllowedFields,
64,0,64,64,()=>DeliverySourceConfigurationSchemas,()=>S3TablesIntegration$]],ConfigurationTemplateDeliveryConfigValues$=[3,n0,_CTDCV,0,[_rF,_fD,_sDC],[64,0,()=>S3DeliveryConfiguration$]],
CopyValue$=[3,n0,_CV,0,[_en],[()=>CopyValueEntries],1],CopyValueEntry$=[3,n0,_CVE,0,[_so,_t,_oIE],[0,0,2],2],CreateDeliveryRequest$=[3,n0,_CDR,0,[_dSN,_dDA,_rF,
_fD,_sDC,_ta],[0,0,64,0,()=>S3DeliveryConfiguration$,128],2],CreateLogAnomalyDetectorRequest$=[3,n0,_CLADR,0,[_lGAL,_dN,_eF,_fP,_kKI,_aVT,_ta],[64,0,0,0,0,1,128],
1],CreateLogGroupRequest$=[3,n0,_CLGR,0,[_lGN,_kKI,_ta,_lGCo,_dPE],[0,0,128,0,2],1],CreateLookupTableRequest$=[3,n0,_CLTR,0,[_lTN,_d,_tB,_qI,_kKI,_ta],[0,0,0,0,
0,128],1],CreateScheduledQueryRequest$=[3,n0,_CSQR,0,[_n,_qL,_qS,_sE,_eRA,_d,_lGI,_ti,_sTO,_eTO,_dC,_sST,_sET,_st,_ta],[0,0,0,0,0,0,64,0,1,1,()=>DestinationConfiguration$,
1,1,0,128],5],CSV$=[3,n0,_CSV,0,[_qC,_del,_co,_so,_des],[0,0,64,0,0]],DataSourceFilter$=[3,n0,_DSF,0,[_n,_ty],[0,0],1],DateTimeConverter$=[3,n0,_DTC,0,[_so,_t,_mP,
_tF,_sT,_tT,_l],[0,0,64,0,0,0,0],3],DeleteKeys$=[3,n0,_DK,0,[_wK],[64],1],Delivery$=[3,n0,_D,0,[_id,_ar,_dSN,_dDA,_dDT,_rF,_fD,_sDC,_ta],[0,0,0,0,0,64,0,()=>S3DeliveryConfiguration$,
128]],DeliveryDestination$=[3,n0,_DD,0,[_n,_ar,_dDT,_oF,_dDC,_rAo,_ta],[0,0,0,0,()=>DeliveryDestinationConfiguration$,0,128]],DeliveryDestinationConfiguration$=[
3,n0,_DDC,0,[_dRA],[0],1],DeliverySource$=[3,n0,_DSe,0,[_n,_ar,_rAe,_ser,_lT,_ta,_dSC,_sta,_sR],[0,0,64,0,0,128,128,0,0]],DeliverySourceConfigurationSchema$=[3,
n0,_DSCS,0,[_kN,_vT,_dV,_sV,_mV,_mVa],[0,0,0,64,1,1],3],DescribeAccountPoliciesRequest$=[3,n0,_DAPRes,0,[_pT,_pN,_aIc,_nT],[0,0,64,0],1],DescribeConfigurationTemplatesRequest$=[
3,n0,_DCTR,0,[_ser,_lTo,_rTe,_dDTe,_nT,_li],[0,64,64,64,0,1]],DescribeDeliveriesRequest$=[3,n0,_DDRes,0,[_nT,_li,_dSNe],[0,1,64]],DescribeDeliveryDestinationsRequest$=[
3,n0,_DDDRe,0,[_nT,_li,_na],[0,1,64]],DescribeDeliverySourcesRequest$=[3,n0,_DDSRe,0,[_nT,_li,_rAe],[0,1,64]],DescribeFieldIndexesRequest$=[3,n0,_DFIR,0,[_lGI,_iC,
_nT],[64,64,0],1],DescribeImportTaskBatchesRequest$=[3,n0,_DITBR,0,[_iI,_bIS,_li,_nT],[0,64,1,0],1],DescribeIndexPoliciesRequest$=[3,n0,_DIPRes,0,[_lGI,_nT],[64,
0],1],DescribeLogGroupsRequest$=[3,n0,_DLGRe,0,[_aIc,_lGNP,_lGNPo,_nT,_li,_iLA,_lGCo,_lGI],[64,0,0,0,1,2,0,64]],DestinationConfiguration$=[3,n0,_DC,0,[_sCo,_lTC],
[()=>S3Configuration$,()=>LookupTableConfiguration$]],Entity$=[3,n0,_E,0,[_kA,_at],[128,128]],FieldsData$=[3,n0,_FD,0,[_da],[21]],FilterLogEventsRequest$=[3,n0,
_FLER,0,[_lGN,_lGIo,_lSNo,_lSNP,_sTt,_eTn,_fP,_nT,_li,_sFH,_in,_u],[0,0,64,0,1,1,0,0,1,2,2,2]],GetLogAnomalyDetectorResponse$=[3,n0,_GLADRe,0,[_dN,_lGAL,_eF,_fP,
_aDS,_kKI,_cTS,_lMTS,_aVT],[0,64,0,0,0,0,1,1,1]],GetLogEventsRequest$=[3,n0,_GLER,0,[_lSN,_lGN,_lGIo,_sTt,_eTn,_nT,_li,_sFH,_u],[0,0,0,1,1,0,1,2,2],1],GetLogEventsResponse$=[
3,n0,_GLERe,0,[_ev,_nFT,_nBT],[()=>OutputLogEvents,0,0]],GetLogObjectRequest$=[3,n0,_GLOR,0,[_lOP,_u],[0,2],1],GetLogObjectResponse$=[3,n0,_GLORe,0,[_fSi],[[()=>GetLogObjectResponseStream$,
0]]],GetLogRecordResponse$=[3,n0,_GLRRe,0,[_lR],[128]],GetScheduledQueryHistoryRequest$=[3,n0,_GSQHR,0,[_i,_sTt,_eTn,_eS,_mR,_nT],[0,1,1,64,1,0],3],GetScheduledQueryResponse$=[
3,n0,_GSQRe,0,[_sQA,_n,_d,_qL,_qS,_lGI,_sE,_ti,_sTO,_eTO,_dC,_st,_sTc,_lTT,_lES,_sST,_sET,_eRA,_cT,_lUT],[0,0,0,0,0,64,0,0,1,1,()=>DestinationConfiguration$,0,0,
1,0,1,1,0,1,1]],Grok$=[3,n0,_G,0,[_ma,_so],[0,0],1],ListAggregateLogGroupSummariesRequest$=[3,n0,_LALGSR,0,[_gB,_aIc,_iLA,_lGCo,_lGNPo,_dSa,_nT,_li],[0,64,2,0,0,
()=>DataSourceFilters,0,1],1],ListLogGroupsForQueryResponse$=[3,n0,_LLGFQRi,0,[_lGI,_nT],[64,0]],ListLogGroupsRequest$=[3,n0,_LLGR,0,[_lGNPo,_lGCo,_iLA,_aIc,_nT,
_li,_dSa,_fINi,_lGT],[0,0,2,64,0,1,()=>DataSourceFilters,64,()=>TagFilters]],ListTagsForResourceResponse$=[3,n0,_LTFRRi,0,[_ta],[128]],ListTagsLogGroupResponse$=[
3,n0,_LTLGRi,0,[_ta],[128]],ListToMap$=[3,n0,_LTM,0,[_so,_k,_vK,_t,_fl,_fE],[0,0,0,0,2,0],2],LiveTailSessionLogEvent$=[3,n0,_LTSLE,0,[_lSN,_lGIo,_m,_tim,_iT],[0,
0,0,1,1]],LiveTailSessionMetadata$=[3,n0,_LTSM,0,[_sa],[2]],LiveTailSessionStart$=[3,n0,_LTSS,0,[_rIe,_sI,_lGI,_lSNo,_lSNPo,_lEFP],[0,0,64,64,64,0]],LiveTailSessionUpdate$=[
3,n0,_LTSU,0,[_sM,_sRe],[()=>LiveTailSessionMetadata$,()=>LiveTailSessionResults]],LogEvent$=[3,n0,_LE,0,[_tim,_m],[1,0]],LogGroup$=[3,n0,_LG,0,[_lGN,_cT,_rID,_mFC,
_ar,_sBt,_kKI,_dPS,_iPn,_lGCo,_lGA,_dPE,_bTAE,_rPN],[0,1,1,1,0,1,0,0,64,0,0,2,2,0]],LookupTable$=[3,n0,_LT,0,[_lTA,_lTN,_d,_tFa,_rC,_sB,_lUT,_kKI],[0,0,0,64,1,1,
1,0]],LookupTableConfiguration$=[3,n0,_LTC,0,[_tNa,_rAo,_d,_kKI,_ta],[0,0,0,0,128],2],LowerCaseString$=[3,n0,_LCS,0,[_wK],[64],1],MetricFilter$=[3,n0,_MF,0,[_fN,
_fP,_mT,_cT,_lGN,_aOTL,_fSC,_eSFD],[0,0,()=>MetricTransformations,1,0,2,0,64]],MetricFilterMatchRecord$=[3,n0,_MFMR,0,[_eN,_eMv,_eV],[1,0,128]],MetricTransformation$=[
3,n0,_MT,0,[_mN,_mNe,_mVe,_dV,_di,_un],[0,0,0,1,128,0],3],MoveKeyEntry$=[3,n0,_MKE,0,[_so,_t,_oIE],[0,0,2],2],MoveKeys$=[3,n0,_MK,0,[_en],[()=>MoveKeyEntries],1],
OpenSearchResourceConfig$=[3,n0,_OSRC,0,[_dSRA,_dVP,_rD,_kKA,_aA],[0,64,1,0,0],3],OutputLogEvent$=[3,n0,_OLE,0,[_tim,_m,_iT],[1,0,1]],ParseCloudfront$=[3,n0,_PC,
0,[_so],[0]],ParseJSON$=[3,n0,_PJSON,0,[_so,_des],[0,0]],ParseKeyValue$=[3,n0,_PKV,0,[_so,_des,_fD,_kVD,_kP,_nMV,_oIE],[0,0,0,0,0,0,2]],ParsePostgres$=[3,n0,_PP,
0,[_so],[0]],ParseRoute53$=[3,n0,_PR,0,[_so],[0]],ParseToOCSF$=[3,n0,_PTOCSF,0,[_eSv,_oV,_so,_mVap],[0,0,0,0],2],ParseVPC$=[3,n0,_PVPC,0,[_so],[0]],ParseWAF$=[3,
n0,_PWAF,0,[_so],[0]],PatternToken$=[3,n0,_PT,0,[_dTP,_iDs,_tS,_enu,_iTN],[1,2,0,129,0]],Processor$=[3,n0,_Pr,0,[_aK,_cV,_cs,_dTC,_dK,_g,_lTM,_lCS,_mK,_pC,_pJSON,
_pKV,_pRa,_pTOCSF,_pP,_pVPC,_pWAF,_rK,_sSp,_sSu,_tSr,_tCy,_uCS],[()=>AddKeys$,()=>CopyValue$,()=>CSV$,()=>DateTimeConverter$,()=>DeleteKeys$,()=>Grok$,()=>ListToMap$,
()=>LowerCaseString$,()=>MoveKeys$,()=>ParseCloudfront$,()=>ParseJSON$,()=>ParseKeyValue$,()=>ParseRoute53$,()=>ParseToOCSF$,()=>ParsePostgres$,()=>ParseVPC$,()=>ParseWAF$,
()=>RenameKeys$,()=>SplitString$,()=>SubstituteString$,()=>TrimString$,()=>TypeConverter$,()=>UpperCaseString$]],PutDeliveryDestinationRequest$=[3,n0,_PDDR,0,[_n,
_oF,_dDC,_dDT,_rAo,_ta],[0,0,()=>DeliveryDestinationConfiguration$,0,0,128],1],PutDeliverySourceRequest$=[3,n0,_PDSR,0,[_n,_rA,_lT,_ta,_dSC],[0,0,0,128,128],3],
PutDestinationRequest$=[3,n0,_PDR,0,[_dNe,_tA,_rAo,_ta],[0,0,0,128],3],PutMetricFilterRequest$=[3,n0,_PMFR,0,[_lGN,_fN,_fP,_mT,_aOTL,_fSC,_eSFD],[0,0,0,()=>MetricTransformations,
2,0,64],4],PutQueryDefinitionRequest$=[3,n0,_PQDR,0,[_n,_qS,_qL,_qDI,_lGNo,_cTl,_pa],[0,0,0,0,64,[0,4],()=>QueryParameterList],2],PutSubscriptionFilterRequest$=[
3,n0,_PSFR,0,[_lGN,_fN,_fP,_dA,_rAo,_dis,_aOTL,_fSC,_eSF],[0,0,0,0,0,0,2,0,64],4],QueryCompileError$=[3,n0,_QCE,0,[_lo,_m],[()=>QueryCompileErrorLocation$,0]],QueryCompileErrorLocation$=[
3,n0,_QCEL,0,[_sCO,_eCO],[1,1]],QueryDefinition$=[3,n0,_QD,0,[_qL,_qDI,_n,_qS,_lM,_lGNo,_pa],[0,0,0,0,1,64,()=>QueryParameterList]],QueryParameter$=[3,n0,_QP,0,
[_n,_dV,_d],[0,0,0],1],RecordField$=[3,n0,_RF,0,[_n,_man],[0,2]],RenameKeyEntry$=[3,n0,_RKE,0,[_k,_rTen,_oIE],[0,0,2],2],RenameKeys$=[3,n0,_RK,0,[_en],[()=>RenameKeyEntries],
1],S3Configuration$=[3,n0,_SC,0,[_dI,_rAo,_oAI,_kKI],[0,0,0,0],2],S3DeliveryConfiguration$=[3,n0,_SDC,0,[_sP,_eHCP],[0,2]],S3TablesIntegration$=[3,n0,_STI,0,[_dNa,
_dT],[0,0]],SplitString$=[3,n0,_SS,0,[_en],[()=>SplitStringEntries],1],SplitStringEntry$=[3,n0,_SSEp,0,[_so,_del],[0,0],2],StartLiveTailRequest$=[3,n0,_SLTR,0,[
_lGI,_lSNo,_lSNPo,_lEFP],[64,64,64,0],1],StartLiveTailResponse$=[3,n0,_SLTRt,0,[_rSe],[[()=>StartLiveTailResponseStream$,0]]],StartQueryRequest$=[3,n0,_SQR,0,[_sTt,
_eTn,_qS,_qL,_lGN,_lGNo,_lGI,_li],[1,1,0,0,0,64,64,1],3],SubscriptionFilter$=[3,n0,_SF,0,[_fN,_lGN,_fP,_dA,_rAo,_dis,_aOTL,_cT,_fSC,_eSF],[0,0,0,0,0,0,2,1,0,64]],
SubstituteString$=[3,n0,_SSu,0,[_en],[()=>SubstituteStringEntries],1],SubstituteStringEntry$=[3,n0,_SSEu,0,[_so,_f,_to],[0,0,0],3],TagFilter$=[3,n0,_TF,0,[_k,_va],
[0,64],1],TagLogGroupRequest$=[3,n0,_TLGR,0,[_lGN,_ta],[0,128],2],TagResourceRequest$=[3,n0,_TRR,0,[_rA,_ta],[0,128],2],TestMetricFilterRequest$=[3,n0,_TMFR,0,[
_fP,_lEM],[0,64],2],TestTransformerRequest$=[3,n0,_TTR,0,[_tC,_lEM],[()=>Processors,64],2],TrimString$=[3,n0,_TS,0,[_wK],[64],1],TypeConverter$=[3,n0,_TC,0,[_en],
[()=>TypeConverterEntries],1],TypeConverterEntry$=[3,n0,_TCE,0,[_k,_ty],[0,0],2],UntagLogGroupRequest$=[3,n0,_ULGR,0,[_lGN,_ta],[0,64],2],UntagResourceRequest$=[
3,n0,_URR,0,[_rA,_tK],[0,64],2],UpdateDeliveryConfigurationRequest$=[3,n0,_UDCR,0,[_id,_rF,_fD,_sDC],[0,64,0,()=>S3DeliveryConfiguration$],1],UpdateScheduledQueryRequest$=[
3,n0,_USQR,0,[_i,_qL,_qS,_sE,_eRA,_d,_lGI,_ti,_sTO,_eTO,_dC,_sST,_sET,_st],[0,0,0,0,0,0,64,0,1,1,()=>DestinationConfiguration$,1,1,0],5],UpdateScheduledQueryResponse$=[
3,n0,_USQRp,0,[_sQA,_n,_d,_qL,_qS,_lGI,_sE,_ti,_sTO,_eTO,_dC,_st,_sTc,_lTT,_lES,_sST,_sET,_eRA,_cT,_lUT],[0,0,0,0,0,64,0,0,1,1,()=>DestinationConfiguration$,0,0,
1,0,1,1,0,1,1]],UpperCaseString$=[3,n0,_UCS,0,[_wK],[64],1],AccountIds=null,AddKeyEntries=[1,n0,_AKEd,0,()=>AddKeyEntry$],AllowedFieldDelimiters=null,AllowedFields=[
1,n0,_AF,0,()=>RecordField$],Columns=null,CopyValueEntries=[1,n0,_CVEo,0,()=>CopyValueEntry$],DashboardViewerPrincipals=null,DataSourceFilters=[1,n0,_DSFa,0,()=>DataSourceFilter$],
DeleteWithKeys=null,DeliveryDestinationNames=null,DeliveryDestinationTypes=null,DeliverySourceConfigurationSchemas=[1,n0,_DSCSe,0,()=>DeliverySourceConfigurationSchema$],
DeliverySourceConfigurationSupportedValues=null,DeliverySourceNames=null,DescribeFieldIndexesLogGroupIdentifiers=null,DescribeIndexPoliciesLogGroupIdentifiers=null,
DescribeLogGroupsLogGroupIdentifiers=null,EmitSystemFields=null,ExecutionStatusList=null,FieldIndexNames=null,FilterResourceArns=null,ImportStatusList=null,IndexCategories=null,
InheritedProperties=null,InputLogStreamNames=null,LiveTailSessionResults=[1,n0,_LTSR,0,()=>LiveTailSessionLogEvent$],LogGroupArnList=null,LogGroupIdentifiers=null,
LogGroupNames=null,LogSamples=[1,n0,_LSo,0,()=>LogEvent$],LogTypes=null,LowerCaseStringWithKeys=null,MatchPatterns=null,MetricTransformations=[1,n0,_MTe,0,()=>MetricTransformation$],
MoveKeyEntries=[1,n0,_MKEo,0,()=>MoveKeyEntry$],OutputFormats=null,OutputLogEvents=[1,n0,_OLEu,0,()=>OutputLogEvent$],PatternTokens=[1,n0,_PTa,0,()=>PatternToken$],
Processors=[1,n0,_Pro,0,()=>Processor$],QueryParameterList=[1,n0,_QPL,0,()=>QueryParameter$],RecordFields=null,RenameKeyEntries=[1,n0,_RKEe,0,()=>RenameKeyEntry$],
ResourceArns=null,ResourceTypes=null,ScheduledQueryLogGroupIdentifiers=null,SplitStringEntries=[1,n0,_SSEpl,0,()=>SplitStringEntry$],StartLiveTailLogGroupIdentifiers=null,
SubstituteStringEntries=[1,n0,_SSEub,0,()=>SubstituteStringEntry$],TableFields=null,TagFilters=[1,n0,_TFa,0,()=>TagFilter$],TagFilterValues=null,TagKeyList=null,
TagList=null,TestEventMessages=null,TrimStringWithKeys=null,TypeConverterEntries=[1,n0,_TCEy,0,()=>TypeConverterEntry$],UpperCaseStringWithKeys=null,DeliverySourceConfiguration=null,
Dimensions=null,EntityAttributes=null,EntityKeyAttributes=null,Enumerations=null,ExtractedValues=null,Histogram=null,LogRecord=null,Tags=null,GetLogObjectResponseStream$=[
4,n0,_GLORS,{[_str]:1},[_fi,_ISEn],[()=>FieldsData$,[()=>InternalStreamingException$,0]]],StartLiveTailResponseStream$=[4,n0,_SLTRS,{[_str]:1},[_sSe,_sUe,_STE,_SSE],
[()=>LiveTailSessionStart$,()=>LiveTailSessionUpdate$,[()=>SessionTimeoutException$,0],[()=>SessionStreamingException$,0]]],GetLogEvents$=[9,n0,_GLE,0,()=>GetLogEventsRequest$,
()=>GetLogEventsResponse$],GetLogObject$=[9,n0,_GLO,{[_end]:["stream-"]},()=>GetLogObjectRequest$,()=>GetLogObjectResponse$],StartLiveTail$=[9,n0,_SLT,{[_end]:[
"stream-"]},()=>StartLiveTailRequest$,()=>StartLiveTailResponse$],getRuntimeConfig=config=>({apiVersion:"2014-03-28",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
Ey,base64Encoder:config?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.
endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultCloudWatchLogsHttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.
f2}],logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.TE,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.cloudwatchlogs",errorTypeRegistries,xmlNamespace:"http://monitoring.amazonaws.com/doc/2014-03-28/",version:"2\
014-03-28",serviceTarget:"Logs_20140328"},serviceId:config?.serviceId??"CloudWatch Logs",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_3__.
T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.o_)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.
n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.v,defaultSocketTimeout:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
ED)(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.pf)({serviceId:clientSharedValues.
serviceId,clientVersion:package_default.version}),eventStreamSerdeProvider:config?.eventStreamSerdeProvider??_smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_2__.JM,
maxAttempts:config?.maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.qs,config),region:config?.
region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
zH,...loaderConfig}),requestHandler:_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_4__.$.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.
retryMode??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)({..._smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.kN,default:async()=>(await defaultConfigProvider()).
retryMode||_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.L0},config),streamCollector:config?.streamCollector??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.kv,
useDualstackEndpoint:config?.useDualstackEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.e$,loaderConfig),
useFipsEndpoint:config?.useFipsEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Ko,loaderConfig),
userAgentAppId:config?.userAgentAppId??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.hV,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{
const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{
setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):
_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=
httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){_credentials=credentials},credentials(){return _credentials}}},
resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.httpAuthSchemeProvider(),credentials:config.credentials()}),
resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Rq)(runtimeConfig),
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.xA)(runtimeConfig),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
$3)(extensionConfiguration),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.uv)(extensionConfiguration),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.jt)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},CloudWatchLogsClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
Kj{config;constructor(...[configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_7__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Co)(_config_5),
_config_7=(0,_smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_2__.oZ)(_config_6),_config_8=resolveHttpAuthSchemeConfig(_config_7),_config_9=resolveRuntimeExtensions(
_config_8,configuration?.extensions||[]);this.config=_config_9,this.middlewareStack.use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_9__.wq)(this.config)),this.
middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.sM)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_8__.vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.
n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.wB)(this.config,{httpAuthSchemeParametersProvider:defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.
use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.lW)(this.config))}destroy(){super.destroy()}},command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.k8)(
commonParams,"Logs_20140328","CloudWatchLogsClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_6__.rD),_ep0={},_mw0=(Command,cs,config,o)=>[],GetLogEventsCommand=class extends command(
_ep0,_mw0,"GetLogEvents",GetLogEvents$){},logsApi=serve=>{const{read}=serve("logs",config=>new CloudWatchLogsClient(config));return{getLogEvents:read("GetLogEve\
nts",(client,input,options)=>client.send(new GetLogEventsCommand(input),options))}}})};export{id,ids,modules};

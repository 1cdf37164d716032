const id=725,ids=[725],modules={725:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{schedulerApi:()=>schedulerApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),defaultSchedulerHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||(()=>{throw new Error("expected `region` to be confi\
gured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"scheduler",
region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}var defaultSchedulerHttpAuthSchemeProvider=authParameters=>{
const options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{
const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.ho)(config);return Object.assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.
useFipsEndpoint??!1,defaultSigningName:"scheduler"}),commonParams={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"en\
dpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-sch\
eduler",version:"3.1169.0",description:"AWS SDK for JavaScript Scheduler Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-\
js-v3/tree/main/clients/client-scheduler",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{
type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-scheduler"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"\
./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":[
"dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:\
es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:\
turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-\
types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-clients/singl\
e-service","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provide\
r-node":"^3.972.97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/ty\
pes":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.\
0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},
j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualSt\
ack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Invalid Configuratio\
n: Dualstack and custom endpoint are not supported"],[g,i],["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"FIPS and DualStack are\
 enabled, but this partition does not support one or both"],["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this parti\
tion does not support FIPS"],["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support \
DualStack"],["https://scheduler.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,
0,12,3,1,4,r+11,2,5,r+11,3,8,6,4,7,r+10,5,r+8,r+9,4,10,9,6,r+6,r+7,5,11,r+5,6,r+4,r+5,3,r+1,13,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.d5.
from(nodes,root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack","\
UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,
logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var SchedulerServiceException=class _SchedulerServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_SchedulerServiceException.
prototype)}},InternalServerException=class _InternalServerException extends SchedulerServiceException{static shapeId="com.amazonaws.scheduler#InternalServerExce\
ption";name="InternalServerException";$fault="server";Message;constructor(opts){super({name:"InternalServerException",$fault:"server",...opts}),Object.setPrototypeOf(
this,_InternalServerException.prototype),this.Message=opts.Message}},ResourceNotFoundException=class _ResourceNotFoundException extends SchedulerServiceException{static shapeId="\
com.amazonaws.scheduler#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourceNotFoundExcep\
tion",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype),this.Message=opts.Message}},ThrottlingException=class _ThrottlingException extends SchedulerServiceException{static shapeId="\
com.amazonaws.scheduler#ThrottlingException";name="ThrottlingException";$fault="client";Message;constructor(opts){super({name:"ThrottlingException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_ThrottlingException.prototype),this.Message=opts.Message}},ValidationException=class _ValidationException extends SchedulerServiceException{static shapeId="\
com.amazonaws.scheduler#ValidationException";name="ValidationException";$fault="client";Message;constructor(opts){super({name:"ValidationException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_ValidationException.prototype),this.Message=opts.Message}},ConflictException=class _ConflictException extends SchedulerServiceException{static shapeId="\
com.amazonaws.scheduler#ConflictException";name="ConflictException";$fault="client";Message;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ConflictException.prototype),this.Message=opts.Message}},ServiceQuotaExceededException=class _ServiceQuotaExceededException extends SchedulerServiceException{static shapeId="\
com.amazonaws.scheduler#ServiceQuotaExceededException";name="ServiceQuotaExceededException";$fault="client";Message;constructor(opts){super({name:"ServiceQuotaE\
xceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceQuotaExceededException.prototype),this.Message=opts.Message}},_A="Arn",_AAC="Acti\
onAfterCompletion",_API="AssignPublicIp",_AVC="AwsVpcConfiguration",_CD="CreationDate",_CE="ConflictException",_CPS="CapacityProviderStrategy",_CPSI="CapacityPr\
oviderStrategyItem",_CS="CreateSchedule",_CSG="CreateScheduleGroup",_CSGI="CreateScheduleGroupInput",_CSGO="CreateScheduleGroupOutput",_CSI="CreateScheduleInput",
_CSO="CreateScheduleOutput",_CT="ClientToken",_D="Description",_DLC="DeadLetterConfig",_DS="DeleteSchedule",_DSG="DeleteScheduleGroup",_DSGI="DeleteScheduleGrou\
pInput",_DSGO="DeleteScheduleGroupOutput",_DSI="DeleteScheduleInput",_DSO="DeleteScheduleOutput",_DT="DetailType",_EBP="EventBridgeParameters",_EBPEVP="EventBri\
dgePutEventsV2Parameters",_EBPREP="EventBridgePutRawEventsParameters",_ED="EndDate",_EEC="EnableExecuteCommand",_EECSMT="EnableECSManagedTags",_EP="EcsParameter\
s",_FTW="FlexibleTimeWindow",_G="Group",_GN="GroupName",_GS="GetSchedule",_GSG="GetScheduleGroup",_GSGI="GetScheduleGroupInput",_GSGO="GetScheduleGroupOutput",_GSI="\
GetScheduleInput",_GSO="GetScheduleOutput",_I="Input",_ISE="InternalServerException",_K="Key",_KKA="KmsKeyArn",_KP="KinesisParameters",_LMD="LastModificationDat\
e",_LS="ListSchedules",_LSG="ListScheduleGroups",_LSGI="ListScheduleGroupsInput",_LSGO="ListScheduleGroupsOutput",_LSI="ListSchedulesInput",_LSO="ListSchedulesO\
utput",_LT="LaunchType",_LTFR="ListTagsForResource",_LTFRI="ListTagsForResourceInput",_LTFRO="ListTagsForResourceOutput",_M="Message",_MEAIS="MaximumEventAgeInS\
econds",_MGI="MessageGroupId",_MR="MaxResults",_MRA="MaximumRetryAttempts",_MWIM="MaximumWindowInMinutes",_Me="Metadata",_Mo="Mode",_N="Name",_NC="NetworkConfig\
uration",_NP="NamePrefix",_NT="NextToken",_PC="PlacementConstraints",_PCl="PlacementConstraint",_PK="PartitionKey",_PPL="PipelineParameterList",_PS="PlacementSt\
rategy",_PSl="PlacementStrategies",_PT="PropagateTags",_PV="PlatformVersion",_RA="ResourceArn",_RAo="RoleArn",_RI="ReferenceId",_RNFE="ResourceNotFoundException",
_RP="RetryPolicy",_S="Subnets",_SA="ScheduleArn",_SD="StartDate",_SE="ScheduleExpression",_SET="ScheduleExpressionTimezone",_SG="SecurityGroups",_SGA="ScheduleG\
roupArn",_SGL="ScheduleGroupList",_SGS="ScheduleGroupSummary",_SGc="ScheduleGroups",_SGch="ScheduleGroup",_SL="ScheduleList",_SMPP="SageMakerPipelineParameter",
_SMPPL="SageMakerPipelineParameterList",_SMPPa="SageMakerPipelineParameters",_SP="SqsParameters",_SQEE="ServiceQuotaExceededException",_SS="ScheduleSummary",_Sc="\
Schedules",_So="Source",_St="State",_T="Tags",_TC="TaskCount",_TDA="TaskDefinitionArn",_TE="ThrottlingException",_TK="TagKeys",_TL="TagList",_TR="TagResource",_TRI="\
TagResourceInput",_TRO="TagResourceOutput",_TS="TargetSummary",_Ta="Target",_Tag="Tag",_UR="UntagResource",_URI="UntagResourceInput",_URO="UntagResourceOutput",
_US="UpdateSchedule",_USI="UpdateScheduleInput",_USO="UpdateScheduleOutput",_V="Value",_VE="ValidationException",_aC="awsvpcConfiguration",_b="base",_c="client",
_cP="capacityProvider",_cT="clientToken",_e="error",_ex="expression",_f="field",_gN="groupName",_h="http",_hE="httpError",_hQ="httpQuery",_iT="idempotencyToken",
_s="smithy.ts.sdk.synthetic.com.amazonaws.scheduler",_se="server",_t="type",_w="weight",n0="com.amazonaws.scheduler",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(_s),SchedulerServiceException$=[-3,_s,"SchedulerServiceException",0,[],[]];_s_registry.registerError(SchedulerServiceException$,SchedulerServiceException);var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(n0),ConflictException$=[-3,n0,_CE,{[_e]:_c,[_hE]:409},[_M],[0],1];n0_registry.registerError(ConflictException$,ConflictException);var InternalServerException$=[
-3,n0,_ISE,{[_e]:_se,[_hE]:500},[_M],[0],1];n0_registry.registerError(InternalServerException$,InternalServerException);var ResourceNotFoundException$=[-3,n0,_RNFE,
{[_e]:_c,[_hE]:404},[_M],[0],1];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var ServiceQuotaExceededException$=[-3,n0,_SQEE,
{[_e]:_c,[_hE]:402},[_M],[0],1];n0_registry.registerError(ServiceQuotaExceededException$,ServiceQuotaExceededException);var ThrottlingException$=[-3,n0,_TE,{[_e]:_c,
[_hE]:429},[_M],[0],1];n0_registry.registerError(ThrottlingException$,ThrottlingException);var ValidationException$=[-3,n0,_VE,{[_e]:_c,[_hE]:400},[_M],[0],1];n0_registry.
registerError(ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],AwsVpcConfiguration$=[3,n0,_AVC,0,[_S,_SG,_API],[64,64,
0],1],CapacityProviderStrategyItem$=[3,n0,_CPSI,0,[_cP,_w,_b],[0,1,1],1],CreateScheduleGroupInput$=[3,n0,_CSGI,0,[_N,_T,_CT],[[0,1],()=>TagList,[0,4]],1],CreateScheduleGroupOutput$=[
3,n0,_CSGO,0,[_SGA],[0],1],CreateScheduleInput$=[3,n0,_CSI,0,[_N,_SE,_Ta,_FTW,_GN,_SD,_ED,_D,_SET,_St,_KKA,_CT,_AAC],[[0,1],0,()=>Target$,()=>FlexibleTimeWindow$,
0,4,4,0,0,0,0,[0,4],0],4],CreateScheduleOutput$=[3,n0,_CSO,0,[_SA],[0],1],DeadLetterConfig$=[3,n0,_DLC,0,[_A],[0]],DeleteScheduleGroupInput$=[3,n0,_DSGI,0,[_N,_CT],
[[0,1],[0,{[_hQ]:_cT,[_iT]:1}]],1],DeleteScheduleGroupOutput$=[3,n0,_DSGO,0,[],[]],DeleteScheduleInput$=[3,n0,_DSI,0,[_N,_GN,_CT],[[0,1],[0,{[_hQ]:_gN}],[0,{[_hQ]:_cT,
[_iT]:1}]],1],DeleteScheduleOutput$=[3,n0,_DSO,0,[],[]],EcsParameters$=[3,n0,_EP,0,[_TDA,_TC,_LT,_NC,_PV,_G,_CPS,_EECSMT,_EEC,_PC,_PS,_PT,_RI,_T],[0,1,0,()=>NetworkConfiguration$,
0,0,()=>CapacityProviderStrategy,2,2,()=>PlacementConstraints,()=>PlacementStrategies,0,0,[1,n0,_T,0,128]],1],EventBridgeParameters$=[3,n0,_EBP,0,[_DT,_So],[0,0],
2],EventBridgePutEventsV2Parameters$=[3,n0,_EBPEVP,0,[_DT,_So],[0,0],2],EventBridgePutRawEventsParameters$=[3,n0,_EBPREP,0,[_Me],[128]],FlexibleTimeWindow$=[3,n0,
_FTW,0,[_Mo,_MWIM],[0,1],1],GetScheduleGroupInput$=[3,n0,_GSGI,0,[_N],[[0,1]],1],GetScheduleGroupOutput$=[3,n0,_GSGO,0,[_A,_N,_St,_CD,_LMD],[0,0,0,4,4]],GetScheduleInput$=[
3,n0,_GSI,0,[_N,_GN],[[0,1],[0,{[_hQ]:_gN}]],1],GetScheduleOutput$=[3,n0,_GSO,0,[_A,_GN,_N,_SE,_SD,_ED,_D,_SET,_St,_CD,_LMD,_KKA,_Ta,_FTW,_AAC],[0,0,0,0,4,4,0,0,
0,4,4,0,()=>Target$,()=>FlexibleTimeWindow$,0]],KinesisParameters$=[3,n0,_KP,0,[_PK],[0],1],ListScheduleGroupsInput$=[3,n0,_LSGI,0,[_NP,_NT,_MR],[[0,{[_hQ]:_NP}],
[0,{[_hQ]:_NT}],[1,{[_hQ]:_MR}]]],ListScheduleGroupsOutput$=[3,n0,_LSGO,0,[_SGc,_NT],[()=>ScheduleGroupList,0],1],ListSchedulesInput$=[3,n0,_LSI,0,[_GN,_NP,_St,
_NT,_MR],[[0,{[_hQ]:_SGch}],[0,{[_hQ]:_NP}],[0,{[_hQ]:_St}],[0,{[_hQ]:_NT}],[1,{[_hQ]:_MR}]]],ListSchedulesOutput$=[3,n0,_LSO,0,[_Sc,_NT],[()=>ScheduleList,0],1],
ListTagsForResourceInput$=[3,n0,_LTFRI,0,[_RA],[[0,1]],1],ListTagsForResourceOutput$=[3,n0,_LTFRO,0,[_T],[()=>TagList]],NetworkConfiguration$=[3,n0,_NC,0,[_aC],
[()=>AwsVpcConfiguration$]],PlacementConstraint$=[3,n0,_PCl,0,[_t,_ex],[0,0]],PlacementStrategy$=[3,n0,_PS,0,[_t,_f],[0,0]],RetryPolicy$=[3,n0,_RP,0,[_MEAIS,_MRA],
[1,1]],SageMakerPipelineParameter$=[3,n0,_SMPP,0,[_N,_V],[0,0],2],SageMakerPipelineParameters$=[3,n0,_SMPPa,0,[_PPL],[()=>SageMakerPipelineParameterList]],ScheduleGroupSummary$=[
3,n0,_SGS,0,[_A,_N,_St,_CD,_LMD],[0,0,0,4,4]],ScheduleSummary$=[3,n0,_SS,0,[_A,_N,_GN,_St,_CD,_LMD,_Ta],[0,0,0,0,4,4,()=>TargetSummary$]],SqsParameters$=[3,n0,_SP,
0,[_MGI],[0]],Tag$=[3,n0,_Tag,0,[_K,_V],[0,0],2],TagResourceInput$=[3,n0,_TRI,0,[_RA,_T],[[0,1],()=>TagList],2],TagResourceOutput$=[3,n0,_TRO,0,[],[]],Target$=[
3,n0,_Ta,0,[_A,_RAo,_DLC,_RP,_I,_EP,_EBP,_EBPEVP,_EBPREP,_KP,_SMPPa,_SP],[0,0,()=>DeadLetterConfig$,()=>RetryPolicy$,0,()=>EcsParameters$,()=>EventBridgeParameters$,
()=>EventBridgePutEventsV2Parameters$,()=>EventBridgePutRawEventsParameters$,()=>KinesisParameters$,()=>SageMakerPipelineParameters$,()=>SqsParameters$],2],TargetSummary$=[
3,n0,_TS,0,[_A],[0],1],UntagResourceInput$=[3,n0,_URI,0,[_RA,_TK],[[0,1],[64,{[_hQ]:_TK}]],2],UntagResourceOutput$=[3,n0,_URO,0,[],[]],UpdateScheduleInput$=[3,n0,
_USI,0,[_N,_SE,_Ta,_FTW,_GN,_SD,_ED,_D,_SET,_St,_KKA,_CT,_AAC],[[0,1],0,()=>Target$,()=>FlexibleTimeWindow$,0,4,4,0,0,0,0,[0,4],0],4],UpdateScheduleOutput$=[3,n0,
_USO,0,[_SA],[0],1],CapacityProviderStrategy=[1,n0,_CPS,0,()=>CapacityProviderStrategyItem$],PlacementConstraints=[1,n0,_PC,0,()=>PlacementConstraint$],PlacementStrategies=[
1,n0,_PSl,0,()=>PlacementStrategy$],SageMakerPipelineParameterList=[1,n0,_SMPPL,0,()=>SageMakerPipelineParameter$],ScheduleGroupList=[1,n0,_SGL,0,()=>ScheduleGroupSummary$],
ScheduleList=[1,n0,_SL,0,()=>ScheduleSummary$],SecurityGroups=null,Subnets=null,TagKeyList=null,TagList=[1,n0,_TL,0,()=>Tag$],Tags=[1,n0,_T,0,128],EventBridgeMetadataMap=null,
TagMap=null,CreateSchedule$=[9,n0,_CS,{[_h]:["POST","/schedules/{Name}",200]},()=>CreateScheduleInput$,()=>CreateScheduleOutput$],CreateScheduleGroup$=[9,n0,_CSG,
{[_h]:["POST","/schedule-groups/{Name}",200]},()=>CreateScheduleGroupInput$,()=>CreateScheduleGroupOutput$],DeleteSchedule$=[9,n0,_DS,{[_h]:["DELETE","/schedule\
s/{Name}",200]},()=>DeleteScheduleInput$,()=>DeleteScheduleOutput$],DeleteScheduleGroup$=[9,n0,_DSG,{[_h]:["DELETE","/schedule-groups/{Name}",200]},()=>DeleteScheduleGroupInput$,
()=>DeleteScheduleGroupOutput$],GetSchedule$=[9,n0,_GS,{[_h]:["GET","/schedules/{Name}",200]},()=>GetScheduleInput$,()=>GetScheduleOutput$],GetScheduleGroup$=[9,
n0,_GSG,{[_h]:["GET","/schedule-groups/{Name}",200]},()=>GetScheduleGroupInput$,()=>GetScheduleGroupOutput$],ListScheduleGroups$=[9,n0,_LSG,{[_h]:["GET","/sched\
ule-groups",200]},()=>ListScheduleGroupsInput$,()=>ListScheduleGroupsOutput$],ListSchedules$=[9,n0,_LS,{[_h]:["GET","/schedules",200]},()=>ListSchedulesInput$,()=>ListSchedulesOutput$],
ListTagsForResource$=[9,n0,_LTFR,{[_h]:["GET","/tags/{ResourceArn}",200]},()=>ListTagsForResourceInput$,()=>ListTagsForResourceOutput$],TagResource$=[9,n0,_TR,{
[_h]:["POST","/tags/{ResourceArn}",200]},()=>TagResourceInput$,()=>TagResourceOutput$],UntagResource$=[9,n0,_UR,{[_h]:["DELETE","/tags/{ResourceArn}",200]},()=>UntagResourceInput$,
()=>UntagResourceOutput$],UpdateSchedule$=[9,n0,_US,{[_h]:["PUT","/schedules/{Name}",200]},()=>UpdateScheduleInput$,()=>UpdateScheduleOutput$],getRuntimeConfig=config=>({
apiVersion:"2021-06-30",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Ey,base64Encoder:config?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.
httpAuthSchemeProvider??defaultSchedulerHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.f2}],logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.N4,protocol:config?.
protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.Yu,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.scheduler",errorTypeRegistries,
version:"2021-06-30",serviceTarget:"AWSChronosService"},serviceId:config?.serviceId??"Scheduler",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.
T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.o_)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.v,defaultSocketTimeout:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
ED)(config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.pf)({serviceId:clientSharedValues.
serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
qs,config),region:config?.region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},SchedulerClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Kj{config;constructor(...[
configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultSchedulerHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"AWSChronosService","SchedulerClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.rD),
_ep0={},_mw0=(Command,cs,config,o)=>[],CreateScheduleCommand=class extends command(_ep0,_mw0,"CreateSchedule",CreateSchedule$){},DeleteScheduleCommand=class extends command(
_ep0,_mw0,"DeleteSchedule",DeleteSchedule$){},GetScheduleCommand=class extends command(_ep0,_mw0,"GetSchedule",GetSchedule$){},UpdateScheduleCommand=class extends command(
_ep0,_mw0,"UpdateSchedule",UpdateSchedule$){},schedulerApi=serve=>{const{read,weights}=serve("scheduler",config=>new SchedulerClient(config));return{getSchedule:read(
"GetSchedule",(client,input,options)=>client.send(new GetScheduleCommand(input),options)),createSchedule:weights("CreateSchedule",(client,input,options)=>client.
send(new CreateScheduleCommand(input),options)),updateSchedule:weights("UpdateSchedule",(client,input,options)=>client.send(new UpdateScheduleCommand(input),options)),
deleteSchedule:weights("DeleteSchedule",(client,input,options)=>client.send(new DeleteScheduleCommand(input),options))}}})};export{id,ids,modules};

const id=738,ids=[738],modules={1357:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{ecsApi:()=>ecsApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7436),
_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9490),_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),defaultECSHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||(()=>{throw new Error("expected `region` to be confi\
gured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecs",region:authParameters.
region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}var defaultECSHttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.
operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.
ho)(config);return Object.assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"ecs"}),commonParams={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-ecs",version:"3.1162.0",description:"AWS SDK for JavaScript Ecs Client for Node\
.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecs",license:"Apache-2.0",author:{name:"AWS SDK for JavaS\
cript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ec\
s"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browse\
r"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeC\
onfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"\
premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsc\
onfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor \
run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"ya\
rn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.98\
0.0","@aws-sdk/credential-provider-node":"^3.972.93","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-ht\
tp-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","down\
level-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",
g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],
[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supportsFIPS"]},b]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not sup\
ported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is en\
abled but this partition does not support FIPS"],["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition doe\
s not support DualStack"],["https://ecs.{Region}.{PartitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array(
[-1,1,-1,0,12,3,1,4,r+11,2,5,r+11,3,8,6,4,7,r+10,5,r+8,r+9,4,10,9,6,r+6,r+7,5,11,r+5,6,r+4,r+5,3,r+1,13,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
d5.from(nodes,root,_data.conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack",
"UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,
logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var ECSServiceException=class _ECSServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_ECSServiceException.
prototype)}},AccessDeniedException=class _AccessDeniedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#AccessDeniedException";name="Acces\
sDeniedException";$fault="client";constructor(opts){super({name:"AccessDeniedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_AccessDeniedException.
prototype)}},ClientException=class _ClientException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ClientException";name="ClientException";$fault="\
client";constructor(opts){super({name:"ClientException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClientException.prototype)}},ClusterNotFoundException=class _ClusterNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterNotFoundException";name="ClusterNotFoundException";$fault="client";constructor(opts){super({name:"ClusterNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_ClusterNotFoundException.prototype)}},InvalidParameterException=class _InvalidParameterException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.prototype)}},LimitExceededException=class _LimitExceededException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#LimitExceededException";name="LimitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_LimitExceededException.prototype)}},ServerException=class _ServerException extends ECSServiceException{static shapeId="com.amazonaws\
.ecs#ServerException";name="ServerException";$fault="server";constructor(opts){super({name:"ServerException",$fault:"server",...opts}),Object.setPrototypeOf(this,
_ServerException.prototype)}},UnsupportedFeatureException=class _UnsupportedFeatureException extends ECSServiceException{static shapeId="com.amazonaws.ecs#Unsup\
portedFeatureException";name="UnsupportedFeatureException";$fault="client";constructor(opts){super({name:"UnsupportedFeatureException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_UnsupportedFeatureException.prototype)}},UpdateInProgressException=class _UpdateInProgressException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#UpdateInProgressException";name="UpdateInProgressException";$fault="client";constructor(opts){super({name:"UpdateInProgressException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_UpdateInProgressException.prototype)}},NamespaceNotFoundException=class _NamespaceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#NamespaceNotFoundException";name="NamespaceNotFoundException";$fault="client";constructor(opts){super({name:"NamespaceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_NamespaceNotFoundException.prototype)}},ClusterContainsCapacityProviderException=class _ClusterContainsCapacityProviderException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsCapacityProviderException";name="ClusterContainsCapacityProviderException";$fault="client";constructor(opts){super({name:"Clust\
erContainsCapacityProviderException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsCapacityProviderException.prototype)}},ClusterContainsContainerInstancesException=class _ClusterContainsContainerInstancesException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsContainerInstancesException";name="ClusterContainsContainerInstancesException";$fault="client";constructor(opts){super({name:"C\
lusterContainsContainerInstancesException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsContainerInstancesException.prototype)}},ClusterContainsServicesException=class _ClusterContainsServicesException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsServicesException";name="ClusterContainsServicesException";$fault="client";constructor(opts){super({name:"ClusterContainsServic\
esException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsServicesException.prototype)}},ClusterContainsTasksException=class _ClusterContainsTasksException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ClusterContainsTasksException";name="ClusterContainsTasksException";$fault="client";constructor(opts){super({name:"ClusterContainsTasksExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_ClusterContainsTasksException.prototype)}},TargetNotConnectedException=class _TargetNotConnectedException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#TargetNotConnectedException";name="TargetNotConnectedException";$fault="client";constructor(opts){super({name:"TargetNotConnectedException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TargetNotConnectedException.prototype)}},ResourceInUseException=class _ResourceInUseException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ResourceInUseException";name="ResourceInUseException";$fault="client";constructor(opts){super({name:"ResourceInUseException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ResourceInUseException.prototype)}},TargetNotFoundException=class _TargetNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#TargetNotFoundException";name="TargetNotFoundException";$fault="client";constructor(opts){super({name:"TargetNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TargetNotFoundException.prototype)}},ServiceNotFoundException=class _ServiceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ServiceNotFoundException";name="ServiceNotFoundException";$fault="client";constructor(opts){super({name:"ServiceNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_ServiceNotFoundException.prototype)}},AttributeLimitExceededException=class _AttributeLimitExceededException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#AttributeLimitExceededException";name="AttributeLimitExceededException";$fault="client";constructor(opts){super({name:"AttributeLimitExceededE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_AttributeLimitExceededException.prototype)}},MissingVersionException=class _MissingVersionException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#MissingVersionException";name="MissingVersionException";$fault="client";constructor(opts){super({name:"MissingVersionException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_MissingVersionException.prototype)}},NoUpdateAvailableException=class _NoUpdateAvailableException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#NoUpdateAvailableException";name="NoUpdateAvailableException";$fault="client";constructor(opts){super({name:"NoUpdateAvailableException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_NoUpdateAvailableException.prototype)}},ServiceDeploymentNotFoundException=class _ServiceDeploymentNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ServiceDeploymentNotFoundException";name="ServiceDeploymentNotFoundException";$fault="client";constructor(opts){super({name:"ServiceDeployment\
NotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceDeploymentNotFoundException.prototype)}},PlatformUnknownException=class _PlatformUnknownException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#PlatformUnknownException";name="PlatformUnknownException";$fault="client";constructor(opts){super({name:"PlatformUnknownException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_PlatformUnknownException.prototype)}},DaemonNotActiveException=class _DaemonNotActiveException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#DaemonNotActiveException";name="DaemonNotActiveException";$fault="client";constructor(opts){super({name:"DaemonNotActiveException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_DaemonNotActiveException.prototype)}},DaemonNotFoundException=class _DaemonNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#DaemonNotFoundException";name="DaemonNotFoundException";$fault="client";constructor(opts){super({name:"DaemonNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_DaemonNotFoundException.prototype)}},GatewayNotFoundException=class _GatewayNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#GatewayNotFoundException";name="GatewayNotFoundException";$fault="client";constructor(opts){super({name:"GatewayNotFoundException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,_GatewayNotFoundException.prototype)}},ResourceNotFoundException=class _ResourceNotFoundException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(opts){super({name:"ResourceNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ResourceNotFoundException.prototype)}},PlatformTaskDefinitionIncompatibilityException=class _PlatformTaskDefinitionIncompatibilityException extends ECSServiceException{static shapeId="\
com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";name="PlatformTaskDefinitionIncompatibilityException";$fault="client";constructor(opts){super(
{name:"PlatformTaskDefinitionIncompatibilityException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PlatformTaskDefinitionIncompatibilityException.prototype)}},
ServiceNotActiveException=class _ServiceNotActiveException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ServiceNotActiveException";name="Servic\
eNotActiveException";$fault="client";constructor(opts){super({name:"ServiceNotActiveException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ServiceNotActiveException.
prototype)}},ConflictException=class _ConflictException extends ECSServiceException{static shapeId="com.amazonaws.ecs#ConflictException";name="ConflictException";$fault="\
client";resourceIds;constructor(opts){super({name:"ConflictException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ConflictException.prototype),this.resourceIds=
opts.resourceIds}},TaskSetNotFoundException=class _TaskSetNotFoundException extends ECSServiceException{static shapeId="com.amazonaws.ecs#TaskSetNotFoundExcepti\
on";name="TaskSetNotFoundException";$fault="client";constructor(opts){super({name:"TaskSetNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TaskSetNotFoundException.prototype)}},BlockedException=class _BlockedException extends ECSServiceException{static shapeId="com.amazonaws.ecs#BlockedException";name="\
BlockedException";$fault="client";constructor(opts){super({name:"BlockedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_BlockedException.prototype)}},
_A="Attachment",_AC="AdvancedConfiguration",_ACR="AcceleratorCountRequest",_AD="AttachmentDetails",_ADE="AccessDeniedException",_AIT="AllowedInstanceType",_AITS="\
AllowedInstanceTypeSet",_ALEE="AttributeLimitExceededException",_AM="AcceleratorManufacturer",_AMS="AcceleratorManufacturerSet",_AN="AcceleratorName",_ANS="Acce\
leratorNameSet",_AT="AcceleratorType",_ATMMBR="AcceleratorTotalMemoryMiBRequest",_ATS="AcceleratorTypeSet",_AVC="AwsVpcConfiguration",_At="Attribute",_Att="Atta\
chments",_Attr="Attributes",_BE="BlockedException",_BEBMR="BaselineEbsBandwidthMbpsRequest",_C="Cluster",_CA="CreatedAt",_CC="CanaryConfiguration",_CCCIE="Clust\
erContainsContainerInstancesException",_CCCPE="ClusterContainsCapacityProviderException",_CCR="CreateClusterRequest",_CCSE="ClusterContainsServicesException",_CCTE="\
ClusterContainsTasksException",_CCl="ClusterConfiguration",_CD="ContainerDefinition",_CDR="CreateDaemonRequest",_CDo="ContainerDependency",_CDon="ContainerDefin\
itions",_CDont="ContainerDependencies",_CE="ClientException",_CEo="ConflictException",_CM="CpuManufacturer",_CMS="CpuManufacturerSet",_CNFE="ClusterNotFoundExce\
ption",_CO="ContainerOverride",_COo="ContainerOverrides",_CPS="CapacityProviderStrategy",_CPSI="CapacityProviderStrategyItem",_CRP="ContainerRestartPolicy",_CS="\
ClusterSetting",_CSCD="ClusterServiceConnectDefaults",_CSCDR="ClusterServiceConnectDefaultsRequest",_CSl="ClusterSettings",_Co="Container",_Con="Containers",_D="\
Deployment",_DA="DeploymentAlarms",_DAC="DaemonAlarmConfiguration",_DC="DeploymentConfiguration",_DCBe="DeploymentCircuitBreaker",_DCD="DaemonContainerDefinitio\
n",_DCIRes="DescribeContainerInstancesRequest",_DCPRes="DescribeCapacityProvidersRequest",_DCRes="DescribeClustersRequest",_DCe="DeploymentController",_DDA="Dae\
monDeploymentAlarms",_DDC="DaemonDeploymentConfiguration",_DDDR="DescribeDaemonDeploymentsRequest",_DDRR="DescribeDaemonRevisionsRequest",_DEGSRes="DescribeExpr\
essGatewayServiceRequest",_DES="DeploymentEphemeralStorage",_DESC="DeploymentEarlySuccessCriteria",_DL="DevicesList",_DLH="DeploymentLifecycleHook",_DLHL="Deplo\
ymentLifecycleHookList",_DLHTC="DeploymentLifecycleHookTimeoutConfiguration",_DLP="DaemonLinuxParameters",_DNAE="DaemonNotActiveException",_DNFE="DaemonNotFound\
Exception",_DRa="DaemonRollback",_DSDR="DescribeServiceDeploymentsRequest",_DSRR="DescribeServiceRevisionsRequest",_DSRes="DescribeServicesRequest",_DSResc="Des\
cribeServicesResponse",_DSes="DescribeServices",_DT="DescribeTasks",_DTDR="DeleteTaskDefinitionsRequest",_DTDRes="DescribeTaskDefinitionRequest",_DTDResc="Descr\
ibeTaskDefinitionResponse",_DTDes="DescribeTaskDefinition",_DTR="DescribeTasksRequest",_DTRe="DescribeTasksResponse",_DTSRes="DescribeTaskSetsRequest",_DVC="Doc\
kerVolumeConfiguration",_De="Device",_Dep="Deployments",_EBSTS="EBSTagSpecification",_EBSTSa="EBSTagSpecifications",_ECC="ExecuteCommandConfiguration",_ECLC="Ex\
ecuteCommandLogConfiguration",_EF="EnvironmentFile",_EFSAC="EFSAuthorizationConfig",_EFSVC="EFSVolumeConfiguration",_EFn="EnvironmentFiles",_EGC="ExpressGateway\
Container",_EGR="ElbGatewayResources",_EGRC="ExpressGatewayRepositoryCredentials",_EGSALC="ExpressGatewayServiceAwsLogsConfiguration",_EGSNC="ExpressGatewayServ\
iceNetworkConfiguration",_EIT="ExcludedInstanceType",_EITS="ExcludedInstanceTypeSet",_ES="EphemeralStorage",_EV="EnvironmentVariables",_F="Failure",_FC="Firelen\
sConfiguration",_FSWFSAC="FSxWindowsFileServerAuthorizationConfig",_FSWFSVC="FSxWindowsFileServerVolumeConfiguration",_Fa="Failures",_GCAR="GatewayConnectionAlb\
Resources",_GCF="GatewayConnectorFilters",_GCHC="GatewayConnectorHealthCheck",_GCHCM="GatewayConnectorHealthCheckMatcher",_GCLa="GatewayConnectorList",_GCa="Gat\
ewayConnector",_GENC="GatewayElbNetworkConfiguration",_GNFE="GatewayNotFoundException",_GRAR="GatewayRouteAlbResources",_GRLBSG="GatewayRouteLoadBalancerSecurit\
yGroup",_GRLBSGL="GatewayRouteLoadBalancerSecurityGroupList",_GTPR="GetTaskProtectionRequest",_GTTH="GatewayTestTrafficHeader",_HC="HealthCheck",_HE="HostEntry",
_HEL="HostEntryList",_HVP="HostVolumeProperties",_IA="InferenceAccelerator",_IAO="InferenceAcceleratorOverride",_IAOn="InferenceAcceleratorOverrides",_IAn="Infe\
renceAccelerators",_IG="InstanceGeneration",_IGS="InstanceGenerationSet",_IPE="InvalidParameterException",_IRR="InstanceRequirementsRequest",_KC="KernelCapabili\
ties",_KVP="KeyValuePair",_LB="LoadBalancer",_LBo="LoadBalancers",_LC="LinearConfiguration",_LCIRi="ListContainerInstancesResponse",_LCRi="ListClustersResponse",
_LCo="LogConfiguration",_LDDR="ListDaemonDeploymentsRequest",_LDR="ListDaemonsRequest",_LEE="LimitExceededException",_LGCAR="ListGatewayClusterAssociationsReque\
st",_LGR="ListGatewaysRequest",_LGRR="ListGatewayRoutesRequest",_LP="LinuxParameters",_LSBNRi="ListServicesByNamespaceResponse",_LSDR="ListServiceDeploymentsReq\
uest",_LSRi="ListServicesResponse",_LST="LocalStorageType",_LSTS="LocalStorageTypeSet",_LT="ListTasks",_LTD="ListTaskDefinitions",_LTDFRi="ListTaskDefinitionFam\
iliesResponse",_LTDR="ListTaskDefinitionsRequest",_LTDRi="ListTaskDefinitionsResponse",_LTR="ListTasksRequest",_LTRi="ListTasksResponse",_MA="ManagedAgent",_MAa="\
ManagedAgents",_MCL="MetricConfigurationList",_MCe="MetricConfiguration",_MCo="MonitoringConfiguration",_MGBPVCR="MemoryGiBPerVCpuRequest",_MINC="ManagedInstanc\
esNetworkConfiguration",_MLB="ManagedLoadBalancer",_MMBR="MemoryMiBRequest",_MP="MountPoint",_MPL="MountPointList",_MSC="ManagedStorageConfiguration",_MVE="Miss\
ingVersionException",_NB="NetworkBinding",_NBGR="NetworkBandwidthGbpsRequest",_NBe="NetworkBindings",_NC="NetworkConfiguration",_NI="NetworkInterface",_NICR="Ne\
tworkInterfaceCountRequest",_NIe="NetworkInterfaces",_NMA="NvidiaMpsAllocation",_NNFE="NamespaceNotFoundException",_NUAE="NoUpdateAvailableException",_PC="Place\
mentConstraint",_PCCPR="PutClusterCapacityProvidersRequest",_PCP="ProxyConfigurationProperties",_PCl="PlacementConstraints",_PCr="ProxyConfiguration",_PM="PortM\
apping",_PML="PortMappingList",_PS="PlacementStrategy",_PSl="PlacementStrategies",_PTDIE="PlatformTaskDefinitionIncompatibilityException",_PUE="PlatformUnknownE\
xception",_R="Resource",_RA="RequiresAttributes",_RC="RepositoryCredentials",_RIUE="ResourceInUseException",_RNFE="ResourceNotFoundException",_RP="RuntimePlatfo\
rm",_RR="ResourceRequirement",_RRe="ResourceRequirements",_RTD="RegisterTaskDefinition",_RTDR="RegisterTaskDefinitionRequest",_RTDRe="RegisterTaskDefinitionResp\
onse",_S="Scale",_SC="SystemControl",_SCALC="ServiceConnectAccessLogConfiguration",_SCC="ServiceConnectConfiguration",_SCCA="ServiceConnectClientAlias",_SCCAL="\
ServiceConnectClientAliasList",_SCCC="ServiceConnectContainerConfigurations",_SCCCe="ServiceConnectContainerConfiguration",_SCRS="ServiceCurrentRevisionSummary",
_SCRSL="ServiceCurrentRevisionSummaryList",_SCS="ServiceConnectService",_SCSL="ServiceConnectServiceList",_SCSR="ServiceConnectServiceResource",_SCSRL="ServiceC\
onnectServiceResourceList",_SCTC="ServiceConnectTlsConfiguration",_SCTCA="ServiceConnectTlsCertificateAuthority",_SCTTHMR="ServiceConnectTestTrafficHeaderMatchR\
ules",_SCTTHR="ServiceConnectTestTrafficHeaderRules",_SCTTR="ServiceConnectTestTrafficRules",_SCy="SystemControls",_SDA="ServiceDeploymentAlarms",_SDNFE="Servic\
eDeploymentNotFoundException",_SE="ServerException",_SEe="ServiceEvent",_SEer="ServiceEvents",_SFVC="S3FilesVolumeConfiguration",_SL="SecretList",_SMEBSVC="Serv\
iceManagedEBSVolumeConfiguration",_SNAE="ServiceNotActiveException",_SNFE="ServiceNotFoundException",_SR="ServiceRegistry",_SRer="ServiceRegistries",_SSh="Shari\
ngStrategy",_STR="StartTaskRequest",_SVC="ServiceVolumeConfiguration",_SVCe="ServiceVolumeConfigurations",_Se="Secret",_Ser="Service",_Serv="Services",_St="Stat\
istics",_T="Tag",_TC="ThresholdConfiguration",_TCi="TimeoutConfiguration",_TD="TaskDefinition",_TDPC="TaskDefinitionPlacementConstraint",_TDPCa="TaskDefinitionP\
lacementConstraints",_TES="TaskEphemeralStorage",_TL="TmpfsList",_TLSGBR="TotalLocalStorageGBRequest",_TMEBSVC="TaskManagedEBSVolumeConfiguration",_TMEBSVTP="Ta\
skManagedEBSVolumeTerminationPolicy",_TNCE="TargetNotConnectedException",_TNFE="TargetNotFoundException",_TO="TaskOverride",_TR="TagResource",_TRR="TagResourceR\
equest",_TRRa="TagResourceResponse",_TS="TaskSet",_TSNFE="TaskSetNotFoundException",_TSa="TaskSets",_TVC="TaskVolumeConfiguration",_TVCa="TaskVolumeConfiguratio\
ns",_Ta="Task",_Tag="Tags",_Tas="Tasks",_Tm="Tmpfs",_U="Ulimit",_UCISR="UpdateContainerInstancesStateRequest",_UDR="UpdateDaemonRequest",_UFE="UnsupportedFeatur\
eException",_UIPE="UpdateInProgressException",_UL="UlimitList",_URR="UntagResourceRequest",_US="UpdateService",_USR="UpdateServiceRequest",_USRp="UpdateServiceR\
esponse",_UTPR="UpdateTaskProtectionRequest",_V="Volume",_VCCRR="VCpuCountRangeRequest",_VF="VolumeFrom",_VFL="VolumeFromList",_VL="VolumeList",_VLAC="VpcLattic\
eAdvancedConfiguration",_VLC="VpcLatticeConfiguration",_VLCp="VpcLatticeConfigurations",_a="attachments",_aCA="acmCertificateArn",_aCcc="acceleratorCount",_aCd="\
advancedConfiguration",_aCu="authorizationConfig",_aCw="awsvpcConfiguration",_aI="attachmentId",_aIT="allowedInstanceTypes",_aLC="awsLogsConfiguration",_aLCc="a\
ccessLogConfiguration",_aM="acceleratorManufacturers",_aN="alarmNames",_aNc="acceleratorNames",_aP="appProtocol",_aPA="accessPointArn",_aPAA="awsPcaAuthorityArn",
_aPI="assignPublicIp",_aPIc="accessPointId",_aSC="activeServicesCount",_aSt="attachmentsStatus",_aTGA="alternateTargetGroupArn",_aTMMB="acceleratorTotalMemoryMi\
B",_aTc="accessTypes",_aTcc="acceleratorTypes",_aZ="availabilityZone",_aZR="availabilityZoneRebalancing",_ac="action",_ad="add",_af="after",_al="alarms",_ar="ar\
n",_at="attributes",_au="autoprovision",_b="base",_bEBM="baselineEbsBandwidthMbps",_bIP="bindIP",_bM="bareMetal",_bP="burstablePerformance",_bTIM="bakeTimeInMin\
utes",_be="before",_c="client",_cA="clusterArn",_cAL="configuredAtLaunch",_cAl="clusterArns",_cAli="clientAliases",_cAo="containerArn",_cAon="connectivityAt",_cAp="\
cpuArchitecture",_cAr="createdAt",_cBTIM="canaryBakeTimeInMinutes",_cBr="createdBy",_cC="canaryConfiguration",_cCon="containerConfigurations",_cD="containerDefi\
nitions",_cDC="computedDesiredCount",_cIA="containerInstanceArn",_cIAo="containerInstanceArns",_cIo="containerInstance",_cIon="containerInstances",_cM="cpuManuf\
acturers",_cN="clusterName",_cNo="containerName",_cO="containerOverrides",_cP="canaryPercent",_cPAa="capacityProviderArns",_cPN="capacityProviderName",_cPR="con\
tainerPortRange",_cPS="capacityProviderStrategy",_cPa="capacityProvider",_cPap="capacityProviders",_cPo="containerPath",_cPon="containerPort",_cPr="credentialsP\
arameter",_cS="credentialSpecs",_cSD="currentServiceDeployment",_cSR="currentServiceRevisions",_cT="clientToken",_cWEE="cloudWatchEncryptionEnabled",_cWLGN="clo\
udWatchLogGroupName",_ca="capabilities",_cl="cluster",_clu="clusters",_co="configuration",_com="command",_comp="compatibilities",_con="condition",_conn="connect\
ivity",_conta="containers",_cp="cpu",_cr="critical",_d="details",_dA="daemonArn",_dAer="deregisteredAt",_dAi="discoveryArn",_dC="deploymentConfiguration",_dCB="\
deploymentCircuitBreaker",_dCPS="defaultCapacityProviderStrategy",_dCe="desiredCount",_dCep="deploymentController",_dDAa="daemonDeploymentArns",_dL="dockerLabel\
s",_dN="disableNetworking",_dNa="daemonName",_dNe="deviceName",_dNi="discoveryName",_dNn="dnsName",_dO="dependsOn",_dOT="deleteOnTermination",_dOr="driverOpts",
_dPr="drainPercent",_dRAa="daemonRevisionArns",_dRAe="deleteRequestedAt",_dS="dnsServers",_dSD="dnsSearchDomains",_dSO="dockerSecurityOptions",_dSe="desiredStat\
us",_dT="deviceType",_dTDA="daemonTaskDefinitionArn",_dV="doubleValue",_dVC="dockerVolumeConfiguration",_de="devices",_dep="deployments",_det="detail",_do="doma\
in",_dr="driver",_dro="drop",_e="error",_eC="exitCode",_eCC="executeCommandConfiguration",_eEC="enableExecuteCommand",_eECSMT="enableECSManagedTags",_eF="enviro\
nmentFiles",_eFI="enableFaultInjection",_eH="extraHosts",_eI="externalId",_eIM="expiresInMinutes",_eIT="excludedInstanceTypes",_eP="entryPoint",_eRA="executionR\
oleArn",_eSA="executionStoppedAt",_eSC="earlySuccessCriteria",_eSp="ephemeralStorage",_eVC="efsVolumeConfiguration",_en="environment",_ena="enabled",_enab="enab\
le",_enc="encrypted",_es="essential",_ev="events",_ex="expression",_exa="exact",_f="family",_fC="firelensConfiguration",_fES="fargateEphemeralStorage",_fESKKI="\
fargateEphemeralStorageKmsKeyId",_fND="forceNewDeployment",_fP="familyPrefix",_fSA="fileSystemArn",_fSI="fileSystemId",_fT="failedTasks",_fTi="filesystemType",_fWFSVC="\
fsxWindowsFileServerVolumeConfiguration",_fa="failures",_fam="families",_fi="filters",_fie="field",_for="format",_g="gateway",_gC="gatewayConnectors",_gCr="grpc\
Code",_gI="gpuIds",_gRAa="gatewayRouteArns",_gSS="gpuSharingStrategy",_gr="group",_h="hostname",_hC="healthCheck",_hCGPS="healthCheckGracePeriodSeconds",_hCIS="\
healthCheckIntervalSeconds",_hCP="healthCheckPath",_hCPe="healthCheckProtocol",_hCPea="healthCheckPort",_hCTS="healthCheckTimeoutSeconds",_hCt="httpCode",_hD="h\
ookDetails",_hE="httpError",_hL="hardLimit",_hP="healthyPercent",_hPR="hostPortRange",_hPo="hostPath",_hPos="hostPort",_hS="healthStatus",_hTA="hookTargetArn",_hTC="\
healthyThresholdCount",_he="header",_ho="host",_i="id",_iA="ipAddress",_iAO="inferenceAcceleratorOverrides",_iAT="ipAddressType",_iAn="inferenceAccelerators",_iAp="\
ipv6Address",_iCA="issuerCertificateAuthority",_iD="imageDigest",_iEC="ignoredExitCodes",_iG="instanceGenerations",_iM="ipcMode",_iPE="initProcessEnabled",_iPO="\
ingressPortOverride",_iQP="includeQueryParameters",_iSG="inboundSecurityGroup",_iTS="idleTimeoutSeconds",_iV="integerValue",_ia="iam",_im="image",_in="interacti\
ve",_inc="include",_int="interval",_io="iops",_it="item",_k="key",_kK="kmsKey",_kKI="kmsKeyId",_l="links",_lA="listenerArn",_lB="loadBalancers",_lBA="loadBalanc\
erArn",_lBN="loadBalancerName",_lBSG="loadBalancerSecurityGroups",_lBSGA="loadBalancerSecurityGroupArns",_lC="logConfiguration",_lCi="linearConfiguration",_lD="\
logDriver",_lGo="logGroup",_lH="lifecycleHooks",_lL="logLevel",_lP="linuxParameters",_lRA="listenerRuleArn",_lS="lastStatus",_lSA="lastStartedAt",_lSP="logStrea\
mPrefix",_lST="localStorageTypes",_lSi="lifecycleStages",_lSo="localStorage",_lT="launchType",_lV="longValue",_la="labels",_lo="logging",_m="message",_mA="manag\
edAgents",_mCP="maxComputePercent",_mCe="metricConfigurations",_mEBSV="managedEBSVolume",_mGBPVC="memoryGiBPerVCpu",_mHP="minimumHealthyPercent",_mMB="memoryMiB",
_mN="metricNames",_mO="mountOptions",_mP="mountPoints",_mPa="maximumPercent",_mR="memoryReservation",_mRa="maxResults",_mSC="managedStorageConfiguration",_mSPAPOOODP="\
maxSpotPriceAsPercentageOfOptimalOnDemandPrice",_mSa="maxSwap",_ma="max",_mat="matcher",_me="memory",_mi="min",_mo="monitoring",_n="name",_nB="networkBindings",
_nBG="networkBandwidthGbps",_nC="networkConfiguration",_nDI="neuronDeviceIds",_nI="networkInterfaces",_nIC="networkInterfaceCount",_nM="networkMode",_nMv="nvidi\
aMps",_nT="nextToken",_na="namespace",_nam="names",_o="options",_oDMPPOLP="onDemandMaxPricePercentageOverLowestPrice",_oSF="operatingSystemFamily",_ov="override\
s",_p="privileged",_pCe="pendingCount",_pCl="placementConstraints",_pCr="proxyConfiguration",_pE="protectionEnabled",_pF="platformFamily",_pIA="privateIpv4Addre\
ss",_pLR="productionListenerRule",_pM="portMappings",_pMi="pidMode",_pN="portName",_pRTS="perRequestTimeoutSeconds",_pS="placementStrategy",_pSA="pullStartedAt",
_pSAu="pullStoppedAt",_pT="pseudoTerminal",_pTC="pendingTasksCount",_pTCe="pendingTaskCount",_pTr="propagateTags",_pV="platformVersion",_pe="permissions",_po="p\
ort",_pr="protocol",_pro="properties",_r="reason",_rA="roleArn",_rAP="restartAttemptPeriod",_rAe="registeredAt",_rAeg="registryArn",_rAeq="requiresAttributes",_rAes="\
resourceArn",_rAu="ruleArns",_rB="registeredBy",_rC="repositoryCredentials",_rCIC="registeredContainerInstancesCount",_rCP="rollbackCapacityProviders",_rCe="req\
uiresCompatibilities",_rCu="runningCount",_rD="rootDirectory",_rHS="requireHibernateSupport",_rI="resourceIds",_rIe="referenceId",_rIu="runtimeId",_rMT="resourc\
eManagementType",_rO="readOnly",_rOHT="resetOnHealthyTask",_rPe="restartPolicy",_rPu="runtimePlatform",_rR="resourceRequirements",_rRF="readonlyRootFilesystem",
_rS="rolloutState",_rSR="rolloutStateReason",_rSe="resolutionSeconds",_rT="resourceType",_rTC="runningTasksCount",_rTCe="requestedTaskCount",_rTCu="runningTaskC\
ount",_rTDRA="rollbackTargetDaemonRevisionArn",_re="revision",_ret="retries",_rol="rollback",_s="smithy.ts.sdk.synthetic.com.amazonaws.ecs",_sA="startedAt",_sAe="\
serviceArn",_sAer="serviceArns",_sAt="stoppedAt",_sAto="stoppingAt",_sB="startedBy",_sBN="s3BucketName",_sBTIM="stepBakeTimeInMinutes",_sC="systemControls",_sCC="\
serviceConnectConfiguration",_sCD="serviceConnectDefaults",_sCPN="serviceContainerPortName",_sCR="serviceConnectResources",_sCo="sourceContainer",_sCtop="stopCo\
de",_sDAe="serviceDeploymentArns",_sEE="s3EncryptionEnabled",_sG="securityGroups",_sGI="securityGroupIds",_sGe="securityGroup",_sI="subnetIds",_sIGB="sizeInGiB",
_sIn="snapshotId",_sKP="s3KeyPrefix",_sL="softLimit",_sMPPOLP="spotMaxPricePercentageOverLowestPrice",_sMS="sharedMemorySize",_sN="serviceName",_sO="secretOptio\
ns",_sP="startPeriod",_sPo="sourcePath",_sPt="stepPercent",_sR="statusReason",_sRA="serviceRevisionArns",_sRe="serviceRegistries",_sRt="stoppedReason",_sS="sche\
dulingStrategy",_sSA="stabilityStatusAt",_sSGA="serviceSecurityGroupArn",_sSRC="sourceServiceRevisionCleanup",_sSV="stringSetValue",_sSh="sharingStrategy",_sSt="\
stabilityStatus",_sT="startTimeout",_sTt="stopTimeout",_sV="sourceVolume",_sVC="s3filesVolumeConfiguration",_sc="scale",_sch="scheme",_sco="scope",_se="server",
_sec="secrets",_ser="service",_serv="services",_set="settings",_si="size",_so="sort",_st="status",_sta="statistics",_str="strategy",_su="subnets",_sw="swappines\
s",_t="type",_tA="taskArn",_tAN="triggeredAlarmNames",_tAas="taskArns",_tC="thresholdConfiguration",_tCi="timeoutConfiguration",_tD="taskDefinition",_tDA="taskD\
efinitionArn",_tDAa="taskDefinitionArns",_tDa="taskDefinitions",_tEP="transitEncryptionPort",_tEr="transitEncryption",_tGA="targetGroupArn",_tI="targetId",_tIM="\
timeoutInMinutes",_tK="tagKeys",_tLR="testListenerRule",_tLRA="testListenerRuleArn",_tLRAe="testListenerRuleArns",_tLSGB="totalLocalStorageGB",_tP="terminationP\
olicy",_tRA="taskRoleArn",_tSA="taskSetArn",_tSa="taskSets",_tSag="tagSpecifications",_tT="targetType",_tTR="testTrafficRules",_ta="tags",_tas="tasks",_thr="thr\
oughput",_ti="timeout",_tl="tls",_tm="tmpfs",_u="user",_uA="updatedAt",_uTC="unhealthyThresholdCount",_ul="ulimits",_un="unit",_v="value",_vC="versionConsistenc\
y",_vCC="vCpuCount",_vCo="volumeConfigurations",_vF="volumesFrom",_vFa="valueFrom",_vIR="volumeInitializationRate",_vLC="vpcLatticeConfigurations",_vT="volumeTy\
pe",_va="values",_ve="version",_vo="volumes",_w="weight",_wD="workingDirectory",_xN="xmlName",n0="com.amazonaws.ecs",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(_s),ECSServiceException$=[-3,_s,"ECSServiceException",0,[],[]];_s_registry.registerError(ECSServiceException$,ECSServiceException);var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(n0),AccessDeniedException$=[-3,n0,_ADE,{[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(AccessDeniedException$,AccessDeniedException);var AttributeLimitExceededException$=[
-3,n0,_ALEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(AttributeLimitExceededException$,AttributeLimitExceededException);var BlockedException$=[-3,n0,_BE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(BlockedException$,BlockedException);var ClientException$=[-3,n0,_CE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClientException$,
ClientException);var ClusterContainsCapacityProviderException$=[-3,n0,_CCCPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClusterContainsCapacityProviderException$,
ClusterContainsCapacityProviderException);var ClusterContainsContainerInstancesException$=[-3,n0,_CCCIE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClusterContainsContainerInstancesException$,
ClusterContainsContainerInstancesException);var ClusterContainsServicesException$=[-3,n0,_CCSE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClusterContainsServicesException$,
ClusterContainsServicesException);var ClusterContainsTasksException$=[-3,n0,_CCTE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClusterContainsTasksException$,ClusterContainsTasksException);
var ClusterNotFoundException$=[-3,n0,_CNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ClusterNotFoundException$,ClusterNotFoundException);var ConflictException$=[
-3,n0,_CEo,{[_e]:_c},[_rI,_m],[64,0]];n0_registry.registerError(ConflictException$,ConflictException);var DaemonNotActiveException$=[-3,n0,_DNAE,{[_e]:_c},[_m],
[0]];n0_registry.registerError(DaemonNotActiveException$,DaemonNotActiveException);var DaemonNotFoundException$=[-3,n0,_DNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(
DaemonNotFoundException$,DaemonNotFoundException);var GatewayNotFoundException$=[-3,n0,_GNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(GatewayNotFoundException$,
GatewayNotFoundException);var InvalidParameterException$=[-3,n0,_IPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidParameterException$,InvalidParameterException);
var LimitExceededException$=[-3,n0,_LEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var MissingVersionException$=[
-3,n0,_MVE,{[_e]:_c},[_m],[0]];n0_registry.registerError(MissingVersionException$,MissingVersionException);var NamespaceNotFoundException$=[-3,n0,_NNFE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(NamespaceNotFoundException$,NamespaceNotFoundException);var NoUpdateAvailableException$=[-3,n0,_NUAE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(NoUpdateAvailableException$,NoUpdateAvailableException);var PlatformTaskDefinitionIncompatibilityException$=[-3,n0,_PTDIE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(PlatformTaskDefinitionIncompatibilityException$,PlatformTaskDefinitionIncompatibilityException);var PlatformUnknownException$=[-3,n0,_PUE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(PlatformUnknownException$,PlatformUnknownException);var ResourceInUseException$=[-3,n0,_RIUE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(ResourceInUseException$,ResourceInUseException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ResourceNotFoundException$,
ResourceNotFoundException);var ServerException$=[-3,n0,_SE,{[_e]:_se},[_m],[0]];n0_registry.registerError(ServerException$,ServerException);var ServiceDeploymentNotFoundException$=[
-3,n0,_SDNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ServiceDeploymentNotFoundException$,ServiceDeploymentNotFoundException);var ServiceNotActiveException$=[
-3,n0,_SNAE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ServiceNotActiveException$,ServiceNotActiveException);var ServiceNotFoundException$=[-3,n0,_SNFE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(ServiceNotFoundException$,ServiceNotFoundException);var TargetNotConnectedException$=[-3,n0,_TNCE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(TargetNotConnectedException$,TargetNotConnectedException);var TargetNotFoundException$=[-3,n0,_TNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(
TargetNotFoundException$,TargetNotFoundException);var TaskSetNotFoundException$=[-3,n0,_TSNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(TaskSetNotFoundException$,
TaskSetNotFoundException);var UnsupportedFeatureException$=[-3,n0,_UFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UnsupportedFeatureException$,UnsupportedFeatureException);
var UpdateInProgressException$=[-3,n0,_UIPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UpdateInProgressException$,UpdateInProgressException);var errorTypeRegistries=[
_s_registry,n0_registry],AcceleratorCountRequest$=[3,n0,_ACR,0,[_mi,_ma],[1,1]],AcceleratorTotalMemoryMiBRequest$=[3,n0,_ATMMBR,0,[_mi,_ma],[1,1]],AdvancedConfiguration$=[
3,n0,_AC,0,[_aTGA,_pLR,_tLR,_rA],[0,0,0,0]],Attachment$=[3,n0,_A,0,[_i,_t,_st,_d],[0,0,0,()=>AttachmentDetails]],Attribute$=[3,n0,_At,0,[_n,_v,_tT,_tI],[0,0,0,0],
1],AwsVpcConfiguration$=[3,n0,_AVC,0,[_su,_sG,_aPI],[64,64,0],1],BaselineEbsBandwidthMbpsRequest$=[3,n0,_BEBMR,0,[_mi,_ma],[1,1]],CanaryConfiguration$=[3,n0,_CC,
0,[_cP,_cBTIM],[1,1]],CapacityProviderStrategyItem$=[3,n0,_CPSI,0,[_cPa,_w,_b],[0,1,1],1],Cluster$=[3,n0,_C,0,[_cA,_cN,_co,_st,_rCIC,_rTC,_pTC,_aSC,_sta,_ta,_set,
_cPap,_dCPS,_a,_aSt,_sCD],[0,0,()=>ClusterConfiguration$,0,1,1,1,1,()=>Statistics,()=>Tags,()=>ClusterSettings,64,()=>CapacityProviderStrategy,()=>Attachments,0,
()=>ClusterServiceConnectDefaults$]],ClusterConfiguration$=[3,n0,_CCl,0,[_eCC,_mSC],[()=>ExecuteCommandConfiguration$,()=>ManagedStorageConfiguration$]],ClusterServiceConnectDefaults$=[
3,n0,_CSCD,0,[_na],[0]],ClusterServiceConnectDefaultsRequest$=[3,n0,_CSCDR,0,[_na],[0],1],ClusterSetting$=[3,n0,_CS,0,[_n,_v],[0,0]],Container$=[3,n0,_Co,0,[_cAo,
_tA,_n,_im,_iD,_rIu,_lS,_eC,_r,_nB,_nI,_hS,_mA,_cp,_me,_mR,_gI,_nDI,_gSS],[0,0,0,0,0,0,0,1,0,()=>NetworkBindings,()=>NetworkInterfaces,0,()=>ManagedAgents,0,0,0,
64,64,()=>SharingStrategy$]],ContainerDefinition$=[3,n0,_CD,0,[_n,_im,_rC,_cp,_me,_mR,_l,_pM,_es,_rPe,_eP,_com,_en,_eF,_mP,_vF,_lP,_sec,_dO,_sT,_sTt,_vC,_h,_u,_wD,
_dN,_p,_rRF,_dS,_dSD,_eH,_dSO,_in,_pT,_dL,_ul,_lC,_hC,_sC,_rR,_fC,_cS],[0,0,[()=>RepositoryCredentials$,0],1,1,1,64,()=>PortMappingList,2,()=>ContainerRestartPolicy$,
64,64,[()=>EnvironmentVariables,0],()=>EnvironmentFiles,()=>MountPointList,()=>VolumeFromList,()=>LinuxParameters$,()=>SecretList,()=>ContainerDependencies,1,1,
0,0,0,0,2,2,2,64,64,()=>HostEntryList,64,2,2,128,()=>UlimitList,()=>LogConfiguration$,()=>HealthCheck$,()=>SystemControls,()=>ResourceRequirements,()=>FirelensConfiguration$,
64]],ContainerDependency$=[3,n0,_CDo,0,[_cNo,_con],[0,0],2],ContainerOverride$=[3,n0,_CO,0,[_n,_com,_en,_eF,_cp,_me,_mR,_rR],[0,64,[()=>EnvironmentVariables,0],
()=>EnvironmentFiles,1,1,1,()=>ResourceRequirements]],ContainerRestartPolicy$=[3,n0,_CRP,0,[_ena,_iEC,_rAP],[2,65,1],1],CreateClusterRequest$=[3,n0,_CCR,0,[_cN,
_ta,_set,_co,_cPap,_dCPS,_sCD],[0,()=>Tags,()=>ClusterSettings,()=>ClusterConfiguration$,64,()=>CapacityProviderStrategy,()=>ClusterServiceConnectDefaultsRequest$]],
CreateDaemonRequest$=[3,n0,_CDR,0,[_dNa,_dTDA,_cPAa,_cA,_dC,_ta,_pTr,_eECSMT,_eEC,_cT,_cr],[0,0,64,0,()=>DaemonDeploymentConfiguration$,()=>Tags,0,2,2,0,2],3],CreatedAt$=[
3,n0,_CA,0,[_be,_af],[4,4]],DaemonAlarmConfiguration$=[3,n0,_DAC,0,[_aN,_enab],[64,2]],DaemonContainerDefinition$=[3,n0,_DCD,0,[_im,_n,_me,_mR,_rC,_hC,_cp,_es,_eP,
_com,_wD,_eF,_en,_sec,_rRF,_mP,_lC,_fC,_p,_u,_ul,_lP,_dO,_sT,_sTt,_sC,_in,_pT,_rPe],[0,0,1,1,[()=>RepositoryCredentials$,0],()=>HealthCheck$,1,2,64,64,0,()=>EnvironmentFiles,
[()=>EnvironmentVariables,0],()=>SecretList,2,()=>MountPointList,()=>LogConfiguration$,()=>FirelensConfiguration$,2,0,()=>UlimitList,()=>DaemonLinuxParameters$,
()=>ContainerDependencies,1,1,()=>SystemControls,2,2,()=>ContainerRestartPolicy$],1],DaemonDeploymentAlarms$=[3,n0,_DDA,0,[_st,_aN,_tAN],[0,64,64]],DaemonDeploymentConfiguration$=[
3,n0,_DDC,0,[_dPr,_al,_bTIM],[1,()=>DaemonAlarmConfiguration$,1]],DaemonLinuxParameters$=[3,n0,_DLP,0,[_ca,_de,_iPE,_tm],[()=>KernelCapabilities$,()=>DevicesList,
2,()=>TmpfsList]],DaemonRollback$=[3,n0,_DRa,0,[_r,_sA,_rTDRA,_rCP],[0,4,0,64]],DeleteTaskDefinitionsRequest$=[3,n0,_DTDR,0,[_tDa],[64],1],Deployment$=[3,n0,_D,
0,[_i,_st,_tD,_dCe,_pCe,_rCu,_fT,_cAr,_uA,_cPS,_lT,_pV,_pF,_nC,_rS,_rSR,_sCC,_sCR,_vCo,_fES,_vLC],[0,0,0,1,1,1,1,4,4,()=>CapacityProviderStrategy,0,0,0,()=>NetworkConfiguration$,
0,0,()=>ServiceConnectConfiguration$,()=>ServiceConnectServiceResourceList,()=>ServiceVolumeConfigurations,()=>DeploymentEphemeralStorage$,()=>VpcLatticeConfigurations]],
DeploymentAlarms$=[3,n0,_DA,0,[_aN,_rol,_enab],[64,2,2],3],DeploymentCircuitBreaker$=[3,n0,_DCBe,0,[_enab,_rol,_rOHT,_tC],[2,2,2,()=>ThresholdConfiguration$],2],
DeploymentConfiguration$=[3,n0,_DC,0,[_dCB,_mPa,_mHP,_al,_str,_bTIM,_lH,_lCi,_cC,_eSC],[()=>DeploymentCircuitBreaker$,1,1,()=>DeploymentAlarms$,0,1,()=>DeploymentLifecycleHookList,
()=>LinearConfiguration$,()=>CanaryConfiguration$,()=>DeploymentEarlySuccessCriteria$]],DeploymentController$=[3,n0,_DCe,0,[_t],[0],1],DeploymentEarlySuccessCriteria$=[
3,n0,_DESC,0,[_enab,_hP,_sSRC],[2,1,0],1],DeploymentEphemeralStorage$=[3,n0,_DES,0,[_kKI],[0]],DeploymentLifecycleHook$=[3,n0,_DLH,0,[_tT,_hTA,_rA,_lSi,_hD,_tCi],
[0,0,0,64,15,()=>DeploymentLifecycleHookTimeoutConfiguration$]],DeploymentLifecycleHookTimeoutConfiguration$=[3,n0,_DLHTC,0,[_tIM,_ac],[1,0]],DescribeCapacityProvidersRequest$=[
3,n0,_DCPRes,0,[_cPap,_cl,_inc,_mRa,_nT],[64,0,64,1,0]],DescribeClustersRequest$=[3,n0,_DCRes,0,[_clu,_inc],[64,64]],DescribeContainerInstancesRequest$=[3,n0,_DCIRes,
0,[_cIon,_cl,_inc],[64,0,64],1],DescribeDaemonDeploymentsRequest$=[3,n0,_DDDR,0,[_dDAa],[64],1],DescribeDaemonRevisionsRequest$=[3,n0,_DDRR,0,[_dRAa],[64],1],DescribeExpressGatewayServiceRequest$=[
3,n0,_DEGSRes,0,[_sAe,_inc],[0,64],1],DescribeServiceDeploymentsRequest$=[3,n0,_DSDR,0,[_sDAe],[64],1],DescribeServiceRevisionsRequest$=[3,n0,_DSRR,0,[_sRA],[64],
1],DescribeServicesRequest$=[3,n0,_DSRes,0,[_serv,_cl,_inc],[64,0,64],1],DescribeServicesResponse$=[3,n0,_DSResc,0,[_serv,_fa],[()=>Services,()=>Failures]],DescribeTaskDefinitionRequest$=[
3,n0,_DTDRes,0,[_tD,_inc],[0,64],1],DescribeTaskDefinitionResponse$=[3,n0,_DTDResc,0,[_tD,_ta],[[()=>TaskDefinition$,0],()=>Tags]],DescribeTaskSetsRequest$=[3,n0,
_DTSRes,0,[_cl,_ser,_tSa,_inc],[0,0,64,64],2],DescribeTasksRequest$=[3,n0,_DTR,0,[_tas,_cl,_inc],[64,0,64],1],DescribeTasksResponse$=[3,n0,_DTRe,0,[_tas,_fa],[[
()=>Tasks,0],()=>Failures]],Device$=[3,n0,_De,0,[_hPo,_cPo,_pe],[0,0,64],1],DockerVolumeConfiguration$=[3,n0,_DVC,0,[_sco,_au,_dr,_dOr,_la],[0,2,0,128,128]],EBSTagSpecification$=[
3,n0,_EBSTS,0,[_rT,_ta,_pTr],[0,()=>Tags,0],1],EFSAuthorizationConfig$=[3,n0,_EFSAC,0,[_aPIc,_ia],[0,0]],EFSVolumeConfiguration$=[3,n0,_EFSVC,0,[_fSI,_rD,_tEr,_tEP,
_aCu],[0,0,0,1,()=>EFSAuthorizationConfig$],1],ElbGatewayResources$=[3,n0,_EGR,0,[_lBA,_lA,_sGe,_gRAa],[0,0,0,64]],EnvironmentFile$=[3,n0,_EF,0,[_v,_t],[0,0],2],
EphemeralStorage$=[3,n0,_ES,0,[_sIGB],[1],1],ExecuteCommandConfiguration$=[3,n0,_ECC,0,[_kKI,_lo,_lC],[0,0,()=>ExecuteCommandLogConfiguration$]],ExecuteCommandLogConfiguration$=[
3,n0,_ECLC,0,[_cWLGN,_cWEE,_sBN,_sEE,_sKP],[0,2,0,2,0]],ExpressGatewayContainer$=[3,n0,_EGC,0,[_im,_cPon,_aLC,_rC,_com,_en,_sec],[0,1,()=>ExpressGatewayServiceAwsLogsConfiguration$,
()=>ExpressGatewayRepositoryCredentials$,64,[()=>EnvironmentVariables,0],()=>SecretList],1],ExpressGatewayRepositoryCredentials$=[3,n0,_EGRC,0,[_cPr],[0]],ExpressGatewayServiceAwsLogsConfiguration$=[
3,n0,_EGSALC,0,[_lGo,_lSP],[0,0],2],ExpressGatewayServiceNetworkConfiguration$=[3,n0,_EGSNC,0,[_sG,_su],[64,64]],Failure$=[3,n0,_F,0,[_ar,_r,_det],[0,0,0]],FirelensConfiguration$=[
3,n0,_FC,0,[_t,_o],[0,128],1],FSxWindowsFileServerAuthorizationConfig$=[3,n0,_FSWFSAC,0,[_cPr,_do],[0,0],2],FSxWindowsFileServerVolumeConfiguration$=[3,n0,_FSWFSVC,
0,[_fSI,_rD,_aCu],[0,0,()=>FSxWindowsFileServerAuthorizationConfig$],3],GatewayConnectionAlbResources$=[3,n0,_GCAR,0,[_aCA,_lBA,_lBSGA,_lA,_lRA,_tLRA,_tGA,_aTGA],
[0,0,64,0,0,0,0,0]],GatewayConnector$=[3,n0,_GCa,0,[_pN,_hC,_fi],[0,()=>GatewayConnectorHealthCheck$,()=>GatewayConnectorFilters$],1],GatewayConnectorFilters$=[
3,n0,_GCF,0,[_aTc],[64]],GatewayConnectorHealthCheck$=[3,n0,_GCHC,0,[_hCPe,_hCPea,_hCP,_hCTS,_hCIS,_hTC,_uTC,_mat],[0,1,0,1,1,1,1,()=>GatewayConnectorHealthCheckMatcher$]],
GatewayConnectorHealthCheckMatcher$=[3,n0,_GCHCM,0,[_hCt,_gCr],[0,0]],GatewayElbNetworkConfiguration$=[3,n0,_GENC,0,[_iSG,_su,_iAT],[0,64,0]],GatewayRouteAlbResources$=[
3,n0,_GRAR,0,[_aCA,_lBA,_lA,_lRA,_tLRAe,_lBSG,_sSGA],[0,0,0,0,64,()=>GatewayRouteLoadBalancerSecurityGroupList,0]],GatewayRouteLoadBalancerSecurityGroup$=[3,n0,
_GRLBSG,0,[_ar,_rAu],[0,64]],GatewayTestTrafficHeader$=[3,n0,_GTTH,0,[_n,_va],[0,64],2],GetTaskProtectionRequest$=[3,n0,_GTPR,0,[_cl,_tas],[0,64],1],HealthCheck$=[
3,n0,_HC,0,[_com,_int,_ti,_ret,_sP],[64,1,1,1,1],1],HostEntry$=[3,n0,_HE,0,[_h,_iA],[0,0],2],HostVolumeProperties$=[3,n0,_HVP,0,[_sPo],[0]],InferenceAccelerator$=[
3,n0,_IA,0,[_dNe,_dT],[0,0],2],InferenceAcceleratorOverride$=[3,n0,_IAO,0,[_dNe,_dT],[0,0]],InstanceRequirementsRequest$=[3,n0,_IRR,0,[_vCC,_mMB,_cM,_mGBPVC,_eIT,
_iG,_sMPPOLP,_oDMPPOLP,_bM,_bP,_rHS,_nIC,_lSo,_lST,_tLSGB,_bEBM,_aTcc,_aCcc,_aM,_aNc,_aTMMB,_nBG,_aIT,_mSPAPOOODP],[()=>VCpuCountRangeRequest$,()=>MemoryMiBRequest$,
[()=>CpuManufacturerSet,{[_xN]:_CM}],()=>MemoryGiBPerVCpuRequest$,[()=>ExcludedInstanceTypeSet,{[_xN]:_EIT}],[()=>InstanceGenerationSet,{[_xN]:_IG}],1,1,0,0,2,()=>NetworkInterfaceCountRequest$,
0,[()=>LocalStorageTypeSet,{[_xN]:_LST}],()=>TotalLocalStorageGBRequest$,()=>BaselineEbsBandwidthMbpsRequest$,[()=>AcceleratorTypeSet,{[_xN]:_AT}],()=>AcceleratorCountRequest$,
[()=>AcceleratorManufacturerSet,{[_xN]:_AM}],[()=>AcceleratorNameSet,{[_xN]:_AN}],()=>AcceleratorTotalMemoryMiBRequest$,()=>NetworkBandwidthGbpsRequest$,[()=>AllowedInstanceTypeSet,
{[_xN]:_AIT}],1],2],KernelCapabilities$=[3,n0,_KC,0,[_ad,_dro],[64,64]],KeyValuePair$=[3,n0,_KVP,0,[_n,_v],[0,0]],LinearConfiguration$=[3,n0,_LC,0,[_sPt,_sBTIM],
[1,1]],LinuxParameters$=[3,n0,_LP,0,[_ca,_de,_iPE,_sMS,_tm,_mSa,_sw],[()=>KernelCapabilities$,()=>DevicesList,2,1,()=>TmpfsList,1,1]],ListClustersResponse$=[3,n0,
_LCRi,0,[_cAl,_nT],[64,0]],ListContainerInstancesResponse$=[3,n0,_LCIRi,0,[_cIAo,_nT],[64,0]],ListDaemonDeploymentsRequest$=[3,n0,_LDDR,0,[_dA,_st,_cAr,_mRa,_nT],
[0,64,()=>CreatedAt$,1,0],1],ListDaemonsRequest$=[3,n0,_LDR,0,[_cA,_cPAa,_mRa,_nT],[0,64,1,0]],ListGatewayClusterAssociationsRequest$=[3,n0,_LGCAR,0,[_g,_cl,_st,
_mRa,_nT],[0,0,64,1,0]],ListGatewayRoutesRequest$=[3,n0,_LGRR,0,[_g,_cl,_ser,_sCPN,_st,_mRa,_nT],[0,0,0,0,64,1,0]],ListGatewaysRequest$=[3,n0,_LGR,0,[_nam,_st,_mRa,
_nT],[64,64,1,0]],ListServiceDeploymentsRequest$=[3,n0,_LSDR,0,[_ser,_cl,_st,_cAr,_nT,_mRa],[0,0,64,()=>CreatedAt$,0,1],1],ListServicesByNamespaceResponse$=[3,n0,
_LSBNRi,0,[_sAer,_nT],[64,0]],ListServicesResponse$=[3,n0,_LSRi,0,[_sAer,_nT],[64,0]],ListTaskDefinitionFamiliesResponse$=[3,n0,_LTDFRi,0,[_fam,_nT],[64,0]],ListTaskDefinitionsRequest$=[
3,n0,_LTDR,0,[_fP,_st,_so,_nT,_mRa],[0,0,0,0,1]],ListTaskDefinitionsResponse$=[3,n0,_LTDRi,0,[_tDAa,_nT],[64,0]],ListTasksRequest$=[3,n0,_LTR,0,[_cl,_cIo,_f,_nT,
_mRa,_sB,_sN,_dSe,_lT,_dNa],[0,0,0,0,1,0,0,0,0,0]],ListTasksResponse$=[3,n0,_LTRi,0,[_tAas,_nT],[64,0]],LoadBalancer$=[3,n0,_LB,0,[_tGA,_lBN,_cNo,_cPon,_aCd],[0,
0,0,1,()=>AdvancedConfiguration$]],LogConfiguration$=[3,n0,_LCo,0,[_lD,_o,_sO],[0,128,()=>SecretList],1],ManagedAgent$=[3,n0,_MA,0,[_lSA,_n,_r,_lS],[4,0,0,0]],ManagedInstancesNetworkConfiguration$=[
3,n0,_MINC,0,[_su,_sG],[64,64]],ManagedLoadBalancer$=[3,n0,_MLB,0,[_st,_uA,_sch,_ar,_sR,_sI,_sGI],[0,4,0,0,0,64,64],3],ManagedStorageConfiguration$=[3,n0,_MSC,0,
[_kKI,_fESKKI],[0,0]],MemoryGiBPerVCpuRequest$=[3,n0,_MGBPVCR,0,[_mi,_ma],[1,1]],MemoryMiBRequest$=[3,n0,_MMBR,0,[_mi,_ma],[1,1],1],MetricConfiguration$=[3,n0,_MCe,
0,[_mN,_rSe],[64,1],2],MonitoringConfiguration$=[3,n0,_MCo,0,[_mCe],[()=>MetricConfigurationList]],MountPoint$=[3,n0,_MP,0,[_sV,_cPo,_rO],[0,0,2]],NetworkBandwidthGbpsRequest$=[
3,n0,_NBGR,0,[_mi,_ma],[1,1]],NetworkBinding$=[3,n0,_NB,0,[_bIP,_cPon,_hPos,_pr,_cPR,_hPR],[0,1,1,0,0,0]],NetworkConfiguration$=[3,n0,_NC,0,[_aCw],[()=>AwsVpcConfiguration$]],
NetworkInterface$=[3,n0,_NI,0,[_aI,_pIA,_iAp],[0,0,0]],NetworkInterfaceCountRequest$=[3,n0,_NICR,0,[_mi,_ma],[1,1]],NvidiaMpsAllocation$=[3,n0,_NMA,0,[_me,_mCP],
[1,1],1],PlacementConstraint$=[3,n0,_PC,0,[_t,_ex],[0,0]],PlacementStrategy$=[3,n0,_PS,0,[_t,_fie],[0,0]],PortMapping$=[3,n0,_PM,0,[_cPon,_hPos,_pr,_n,_aP,_cPR],
[1,1,0,0,0,0]],ProxyConfiguration$=[3,n0,_PCr,0,[_cNo,_t,_pro],[0,0,()=>ProxyConfigurationProperties],1],PutClusterCapacityProvidersRequest$=[3,n0,_PCCPR,0,[_cl,
_cPap,_dCPS],[0,64,()=>CapacityProviderStrategy],3],RegisterTaskDefinitionRequest$=[3,n0,_RTDR,0,[_f,_cD,_tRA,_eRA,_nM,_vo,_pCl,_rCe,_cp,_me,_ta,_pMi,_iM,_pCr,_iAn,
_eSp,_rPu,_eFI],[0,[()=>ContainerDefinitions,0],0,0,0,()=>VolumeList,()=>TaskDefinitionPlacementConstraints,64,0,0,()=>Tags,0,0,()=>ProxyConfiguration$,()=>InferenceAccelerators,
()=>EphemeralStorage$,()=>RuntimePlatform$,2],2],RegisterTaskDefinitionResponse$=[3,n0,_RTDRe,0,[_tD,_ta],[[()=>TaskDefinition$,0],()=>Tags]],RepositoryCredentials$=[
3,n0,_RC,8,[_cPr],[0],1],Resource$=[3,n0,_R,0,[_n,_t,_dV,_lV,_iV,_sSV],[0,0,1,1,1,64]],ResourceRequirement$=[3,n0,_RR,0,[_t,_v,_sSh],[0,0,()=>SharingStrategy$],
1],RuntimePlatform$=[3,n0,_RP,0,[_cAp,_oSF],[0,0]],S3FilesVolumeConfiguration$=[3,n0,_SFVC,0,[_fSA,_rD,_tEP,_aPA],[0,0,1,0],1],Scale$=[3,n0,_S,0,[_v,_un],[1,0]],
Secret$=[3,n0,_Se,0,[_n,_vFa],[0,0],2],Service$=[3,n0,_Ser,0,[_sAe,_sN,_cA,_lB,_sRe,_st,_dCe,_rCu,_pCe,_lT,_cPS,_pV,_pF,_tD,_dC,_tSa,_dep,_rA,_ev,_cAr,_cSD,_cSR,
_pCl,_pS,_nC,_hCGPS,_sS,_dCep,_ta,_cBr,_eECSMT,_pTr,_eEC,_aZR,_rMT],[0,0,0,()=>LoadBalancers,()=>ServiceRegistries,0,1,1,1,0,()=>CapacityProviderStrategy,0,0,0,
()=>DeploymentConfiguration$,()=>TaskSets,()=>Deployments,0,()=>ServiceEvents,4,0,()=>ServiceCurrentRevisionSummaryList,()=>PlacementConstraints,()=>PlacementStrategies,
()=>NetworkConfiguration$,1,0,()=>DeploymentController$,()=>Tags,0,2,0,2,0,0]],ServiceConnectAccessLogConfiguration$=[3,n0,_SCALC,0,[_for,_iQP],[0,0],1],ServiceConnectClientAlias$=[
3,n0,_SCCA,0,[_po,_dNn,_tTR],[1,0,()=>ServiceConnectTestTrafficRules$],1],ServiceConnectConfiguration$=[3,n0,_SCC,0,[_ena,_na,_serv,_lC,_aLCc,_cCon],[2,0,()=>ServiceConnectServiceList,
()=>LogConfiguration$,()=>ServiceConnectAccessLogConfiguration$,()=>ServiceConnectContainerConfigurations],1],ServiceConnectService$=[3,n0,_SCS,0,[_pN,_dNi,_cAli,
_iPO,_ti,_tl],[0,0,()=>ServiceConnectClientAliasList,1,()=>TimeoutConfiguration$,()=>ServiceConnectTlsConfiguration$],1],ServiceConnectServiceResource$=[3,n0,_SCSR,
0,[_dNi,_dAi],[0,0]],ServiceConnectTestTrafficHeaderMatchRules$=[3,n0,_SCTTHMR,0,[_exa],[0],1],ServiceConnectTestTrafficHeaderRules$=[3,n0,_SCTTHR,0,[_n,_v],[0,
()=>ServiceConnectTestTrafficHeaderMatchRules$],1],ServiceConnectTestTrafficRules$=[3,n0,_SCTTR,0,[_he],[()=>ServiceConnectTestTrafficHeaderRules$],1],ServiceConnectTlsCertificateAuthority$=[
3,n0,_SCTCA,0,[_aPAA],[0]],ServiceConnectTlsConfiguration$=[3,n0,_SCTC,0,[_iCA,_kK,_rA],[()=>ServiceConnectTlsCertificateAuthority$,0,0],1],ServiceCurrentRevisionSummary$=[
3,n0,_SCRS,0,[_ar,_rTCe,_rTCu,_pTCe],[0,1,1,1]],ServiceDeploymentAlarms$=[3,n0,_SDA,0,[_st,_aN,_tAN],[0,64,64]],ServiceEvent$=[3,n0,_SEe,0,[_i,_cAr,_m],[0,4,0]],
ServiceManagedEBSVolumeConfiguration$=[3,n0,_SMEBSVC,0,[_rA,_enc,_kKI,_vT,_sIGB,_sIn,_vIR,_io,_thr,_tSag,_fTi],[0,2,0,0,1,0,1,1,1,()=>EBSTagSpecifications,0],1],
ServiceRegistry$=[3,n0,_SR,0,[_rAeg,_po,_cNo,_cPon],[0,1,0,1]],ServiceVolumeConfiguration$=[3,n0,_SVC,0,[_n,_mEBSV],[0,()=>ServiceManagedEBSVolumeConfiguration$],
1],StartTaskRequest$=[3,n0,_STR,0,[_cIon,_tD,_cl,_eECSMT,_eEC,_gr,_nC,_ov,_pTr,_rIe,_sB,_ta,_vCo],[64,0,0,2,2,0,()=>NetworkConfiguration$,[()=>TaskOverride$,0],
0,0,0,()=>Tags,()=>TaskVolumeConfigurations],2],SystemControl$=[3,n0,_SC,0,[_na,_v],[0,0]],Tag$=[3,n0,_T,0,[_k,_v],[0,0]],TagResourceRequest$=[3,n0,_TRR,0,[_rAes,
_ta],[0,()=>Tags],2],TagResourceResponse$=[3,n0,_TRRa,0,[],[]],Task$=[3,n0,_Ta,0,[_a,_at,_aZ,_cPN,_cA,_conn,_cAon,_cIA,_conta,_cp,_cAr,_dSe,_eEC,_eSA,_gr,_hS,_iAn,
_lS,_lT,_me,_ov,_pV,_pF,_pSA,_pSAu,_sA,_sB,_sCtop,_sAt,_sRt,_sAto,_ta,_tA,_tDA,_ve,_eSp,_fES],[()=>Attachments,()=>Attributes,0,0,0,0,4,0,()=>Containers,0,4,0,2,
4,0,0,()=>InferenceAccelerators,0,0,0,[()=>TaskOverride$,0],0,0,4,4,4,0,0,4,0,4,()=>Tags,0,0,1,()=>EphemeralStorage$,()=>TaskEphemeralStorage$]],TaskDefinition$=[
3,n0,_TD,0,[_tDA,_cD,_f,_tRA,_eRA,_nM,_re,_vo,_st,_rAeq,_pCl,_comp,_rPu,_rCe,_cp,_me,_iAn,_pMi,_iM,_pCr,_rAe,_dAer,_dRAe,_rB,_eSp,_eFI],[0,[()=>ContainerDefinitions,
0],0,0,0,0,1,()=>VolumeList,0,()=>RequiresAttributes,()=>TaskDefinitionPlacementConstraints,64,()=>RuntimePlatform$,64,0,0,()=>InferenceAccelerators,0,0,()=>ProxyConfiguration$,
4,4,4,0,()=>EphemeralStorage$,2]],TaskDefinitionPlacementConstraint$=[3,n0,_TDPC,0,[_t,_ex],[0,0]],TaskEphemeralStorage$=[3,n0,_TES,0,[_sIGB,_kKI],[1,0]],TaskManagedEBSVolumeConfiguration$=[
3,n0,_TMEBSVC,0,[_rA,_enc,_kKI,_vT,_sIGB,_sIn,_vIR,_io,_thr,_tSag,_tP,_fTi],[0,2,0,0,1,0,1,1,1,()=>EBSTagSpecifications,()=>TaskManagedEBSVolumeTerminationPolicy$,
0],1],TaskManagedEBSVolumeTerminationPolicy$=[3,n0,_TMEBSVTP,0,[_dOT],[2],1],TaskOverride$=[3,n0,_TO,0,[_cO,_cp,_iAO,_eRA,_me,_tRA,_eSp],[[()=>ContainerOverrides,
0],0,()=>InferenceAcceleratorOverrides,0,0,0,()=>EphemeralStorage$]],TaskSet$=[3,n0,_TS,0,[_i,_tSA,_sAe,_cA,_sB,_eI,_st,_tD,_cDC,_pCe,_rCu,_cAr,_uA,_lT,_cPS,_pV,
_pF,_nC,_lB,_sRe,_sc,_sSt,_sSA,_ta,_fES],[0,0,0,0,0,0,0,0,1,1,1,4,4,0,()=>CapacityProviderStrategy,0,0,()=>NetworkConfiguration$,()=>LoadBalancers,()=>ServiceRegistries,
()=>Scale$,0,4,()=>Tags,()=>DeploymentEphemeralStorage$]],TaskVolumeConfiguration$=[3,n0,_TVC,0,[_n,_mEBSV],[0,()=>TaskManagedEBSVolumeConfiguration$],1],ThresholdConfiguration$=[
3,n0,_TC,0,[_t,_v],[0,1],2],TimeoutConfiguration$=[3,n0,_TCi,0,[_iTS,_pRTS],[1,1]],Tmpfs$=[3,n0,_Tm,0,[_cPo,_si,_mO],[0,1,64],2],TotalLocalStorageGBRequest$=[3,
n0,_TLSGBR,0,[_mi,_ma],[1,1]],Ulimit$=[3,n0,_U,0,[_n,_sL,_hL],[0,1,1],3],UntagResourceRequest$=[3,n0,_URR,0,[_rAes,_tK],[0,64],2],UpdateContainerInstancesStateRequest$=[
3,n0,_UCISR,0,[_cIon,_st,_cl],[64,0,0],2],UpdateDaemonRequest$=[3,n0,_UDR,0,[_dA,_dTDA,_cPAa,_dC,_pTr,_eECSMT,_eEC,_cr],[0,0,64,()=>DaemonDeploymentConfiguration$,
0,2,2,2],3],UpdateServiceRequest$=[3,n0,_USR,0,[_ser,_cl,_dCe,_tD,_cPS,_dC,_aZR,_nC,_pCl,_pS,_pV,_fND,_hCGPS,_dCep,_eEC,_eECSMT,_lB,_pTr,_sRe,_sCC,_vCo,_vLC,_gC,
_mo],[0,0,1,0,()=>CapacityProviderStrategy,()=>DeploymentConfiguration$,0,()=>NetworkConfiguration$,()=>PlacementConstraints,()=>PlacementStrategies,0,2,1,()=>DeploymentController$,
2,2,()=>LoadBalancers,0,()=>ServiceRegistries,()=>ServiceConnectConfiguration$,()=>ServiceVolumeConfigurations,()=>VpcLatticeConfigurations,()=>GatewayConnectorList,
()=>MonitoringConfiguration$],1],UpdateServiceResponse$=[3,n0,_USRp,0,[_ser],[()=>Service$]],UpdateTaskProtectionRequest$=[3,n0,_UTPR,0,[_cl,_tas,_pE,_eIM],[0,64,
2,1],3],VCpuCountRangeRequest$=[3,n0,_VCCRR,0,[_mi,_ma],[1,1],1],Volume$=[3,n0,_V,0,[_n,_ho,_dVC,_eVC,_sVC,_fWFSVC,_cAL],[0,()=>HostVolumeProperties$,()=>DockerVolumeConfiguration$,
()=>EFSVolumeConfiguration$,()=>S3FilesVolumeConfiguration$,()=>FSxWindowsFileServerVolumeConfiguration$,2]],VolumeFrom$=[3,n0,_VF,0,[_sCo,_rO],[0,2]],VpcLatticeAdvancedConfiguration$=[
3,n0,_VLAC,0,[_aTGA,_pLR,_tLR],[0,0,0]],VpcLatticeConfiguration$=[3,n0,_VLC,0,[_rA,_tGA,_pN,_aCd],[0,0,0,()=>VpcLatticeAdvancedConfiguration$],3],AcceleratorManufacturerSet=[
1,n0,_AMS,0,[0,{[_xN]:_it}]],AcceleratorNameSet=[1,n0,_ANS,0,[0,{[_xN]:_it}]],AcceleratorTypeSet=[1,n0,_ATS,0,[0,{[_xN]:_it}]],AccessTypeList=null,AllowedInstanceTypeSet=[
1,n0,_AITS,0,[0,{[_xN]:_it}]],AttachmentDetails=[1,n0,_AD,0,()=>KeyValuePair$],Attachments=[1,n0,_Att,0,()=>Attachment$],Attributes=[1,n0,_Attr,0,()=>Attribute$],
CapacityProviderFieldList=null,CapacityProviderStrategy=[1,n0,_CPS,0,()=>CapacityProviderStrategyItem$],ClusterFieldList=null,ClusterSettings=[1,n0,_CSl,0,()=>ClusterSetting$],
CompatibilityList=null,ContainerDefinitions=[1,n0,_CDon,0,[()=>ContainerDefinition$,0]],ContainerDependencies=[1,n0,_CDont,0,()=>ContainerDependency$],ContainerInstanceFieldList=null,
ContainerOverrides=[1,n0,_COo,0,[()=>ContainerOverride$,0]],Containers=[1,n0,_Con,0,()=>Container$],CpuManufacturerSet=[1,n0,_CMS,0,[0,{[_xN]:_it}]],DaemonDeploymentStatusList=null,
DeploymentLifecycleHookList=[1,n0,_DLHL,0,()=>DeploymentLifecycleHook$],DeploymentLifecycleHookStageList=null,Deployments=[1,n0,_Dep,0,()=>Deployment$],DeviceCgroupPermissions=null,
DevicesList=[1,n0,_DL,0,()=>Device$],EBSTagSpecifications=[1,n0,_EBSTSa,0,()=>EBSTagSpecification$],EnvironmentFiles=[1,n0,_EFn,0,()=>EnvironmentFile$],EnvironmentVariables=[
1,n0,_EV,8,()=>KeyValuePair$],ExcludedInstanceTypeSet=[1,n0,_EITS,0,[0,{[_xN]:_it}]],ExpressGatewayServiceIncludeList=null,Failures=[1,n0,_Fa,0,()=>Failure$],GatewayClusterAssociationStatusList=null,
GatewayConnectorList=[1,n0,_GCLa,0,()=>GatewayConnector$],GatewayRouteLoadBalancerSecurityGroupList=[1,n0,_GRLBSGL,0,()=>GatewayRouteLoadBalancerSecurityGroup$],
GatewayRouteStatusList=null,GatewayStatusList=null,GpuIds=null,HostEntryList=[1,n0,_HEL,0,()=>HostEntry$],InferenceAcceleratorOverrides=[1,n0,_IAOn,0,()=>InferenceAcceleratorOverride$],
InferenceAccelerators=[1,n0,_IAn,0,()=>InferenceAccelerator$],InstanceGenerationSet=[1,n0,_IGS,0,[0,{[_xN]:_it}]],IntegerList=null,LoadBalancers=[1,n0,_LBo,0,()=>LoadBalancer$],
LocalStorageTypeSet=[1,n0,_LSTS,0,[0,{[_xN]:_it}]],ManagedAgents=[1,n0,_MAa,0,()=>ManagedAgent$],MetricConfigurationList=[1,n0,_MCL,0,()=>MetricConfiguration$],
MetricNamesList=null,MountPointList=[1,n0,_MPL,0,()=>MountPoint$],NetworkBindings=[1,n0,_NBe,0,()=>NetworkBinding$],NetworkInterfaces=[1,n0,_NIe,0,()=>NetworkInterface$],
NeuronDeviceIds=null,PlacementConstraints=[1,n0,_PCl,0,()=>PlacementConstraint$],PlacementStrategies=[1,n0,_PSl,0,()=>PlacementStrategy$],PortMappingList=[1,n0,
_PML,0,()=>PortMapping$],ProxyConfigurationProperties=[1,n0,_PCP,0,()=>KeyValuePair$],RequiresAttributes=[1,n0,_RA,0,()=>Attribute$],ResourceIds=null,ResourceRequirements=[
1,n0,_RRe,0,()=>ResourceRequirement$],SecretList=[1,n0,_SL,0,()=>Secret$],ServiceConnectClientAliasList=[1,n0,_SCCAL,0,()=>ServiceConnectClientAlias$],ServiceConnectContainerConfigurations=[
1,n0,_SCCC,0,()=>ServiceConnectContainerConfiguration$],ServiceConnectServiceList=[1,n0,_SCSL,0,()=>ServiceConnectService$],ServiceConnectServiceResourceList=[1,
n0,_SCSRL,0,()=>ServiceConnectServiceResource$],ServiceCurrentRevisionSummaryList=[1,n0,_SCRSL,0,()=>ServiceCurrentRevisionSummary$],ServiceDeploymentStatusList=null,
ServiceEvents=[1,n0,_SEer,0,()=>ServiceEvent$],ServiceFieldList=null,ServiceRegistries=[1,n0,_SRer,0,()=>ServiceRegistry$],Services=[1,n0,_Serv,0,()=>Service$],
ServiceVolumeConfigurations=[1,n0,_SVCe,0,()=>ServiceVolumeConfiguration$],Statistics=[1,n0,_St,0,()=>KeyValuePair$],StringList=null,SystemControls=[1,n0,_SCy,0,
()=>SystemControl$],TagKeys=null,Tags=[1,n0,_Tag,0,()=>Tag$],TaskDefinitionFieldList=null,TaskDefinitionPlacementConstraints=[1,n0,_TDPCa,0,()=>TaskDefinitionPlacementConstraint$],
TaskFieldList=null,Tasks=[1,n0,_Tas,0,[()=>Task$,0]],TaskSetFieldList=null,TaskSets=[1,n0,_TSa,0,()=>TaskSet$],TaskVolumeConfigurations=[1,n0,_TVCa,0,()=>TaskVolumeConfiguration$],
TmpfsList=[1,n0,_TL,0,()=>Tmpfs$],UlimitList=[1,n0,_UL,0,()=>Ulimit$],VolumeFromList=[1,n0,_VFL,0,()=>VolumeFrom$],VolumeList=[1,n0,_VL,0,()=>Volume$],VpcLatticeConfigurations=[
1,n0,_VLCp,0,()=>VpcLatticeConfiguration$],DockerLabelsMap=null,FirelensConfigurationOptionsMap=null,LogConfigurationOptionsMap=null,StringMap=null,ServiceConnectContainerConfiguration$=[
4,n0,_SCCCe,0,[_lL],[0]],SharingStrategy$=[4,n0,_SSh,0,[_nMv],[()=>NvidiaMpsAllocation$]],DescribeServices$=[9,n0,_DSes,0,()=>DescribeServicesRequest$,()=>DescribeServicesResponse$],
DescribeTaskDefinition$=[9,n0,_DTDes,0,()=>DescribeTaskDefinitionRequest$,()=>DescribeTaskDefinitionResponse$],DescribeTasks$=[9,n0,_DT,0,()=>DescribeTasksRequest$,
()=>DescribeTasksResponse$],ListTaskDefinitions$=[9,n0,_LTD,0,()=>ListTaskDefinitionsRequest$,()=>ListTaskDefinitionsResponse$],ListTasks$=[9,n0,_LT,0,()=>ListTasksRequest$,
()=>ListTasksResponse$],RegisterTaskDefinition$=[9,n0,_RTD,0,()=>RegisterTaskDefinitionRequest$,()=>RegisterTaskDefinitionResponse$],TagResource$=[9,n0,_TR,0,()=>TagResourceRequest$,
()=>TagResourceResponse$],UpdateService$=[9,n0,_US,0,()=>UpdateServiceRequest$,()=>UpdateServiceResponse$],getRuntimeConfig=config=>({apiVersion:"2014-11-13",base64Decoder:config?.
base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Ey,base64Encoder:config?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.nk,disableHostPrefix:config?.
disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??
defaultECSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#si\
gv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.f2}],logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.N4,protocol:config?.
protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.TE,protocolSettings:config?.protocolSettings??{defaultNamespace:"com.amazonaws.ecs",errorTypeRegistries,
xmlNamespace:"http://ecs.amazonaws.com/doc/2014-11-13/",version:"2014-11-13",serviceTarget:"AmazonEC2ContainerServiceV20141113"},serviceId:config?.serviceId??"E\
CS",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.
utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().
then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.o_)(process.
version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.
authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.
v,defaultSocketTimeout:(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ED)(config?.requestHandler,9e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??
(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),maxAttempts:config?.maxAttempts??
(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.qs,config),region:config?.region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.GG,{..._smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.zH,...loaderConfig}),requestHandler:_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__.
$.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)({..._smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
kN,default:async()=>(await defaultConfigProvider()).retryMode||_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.L0},config),streamCollector:config?.streamCollector??
_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.kv,useDualstackEndpoint:config?.useDualstackEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
e$,loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Ko,loaderConfig),userAgentAppId:config?.userAgentAppId??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.hV,
loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Rq)(runtimeConfig),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.xA)(runtimeConfig),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.eS)(runtimeConfig),getHttpAuthExtensionConfiguration(
runtimeConfig));return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
$3)(extensionConfiguration),(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.uv)(extensionConfiguration),(0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.jt)(
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},ECSClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Kj{config;constructor(...[
configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultECSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"AmazonEC2ContainerServiceV20141113","ECSClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
rD),_ep0={},_mw0=(Command,cs,config,o)=>[],DescribeServicesCommand=class extends command(_ep0,_mw0,"DescribeServices",DescribeServices$){},DescribeTaskDefinitionCommand=class extends command(
_ep0,_mw0,"DescribeTaskDefinition",DescribeTaskDefinition$){},DescribeTasksCommand=class extends command(_ep0,_mw0,"DescribeTasks",DescribeTasks$){},ListTaskDefinitionsCommand=class extends command(
_ep0,_mw0,"ListTaskDefinitions",ListTaskDefinitions$){},ListTasksCommand=class extends command(_ep0,_mw0,"ListTasks",ListTasks$){},RegisterTaskDefinitionCommand=class extends command(
_ep0,_mw0,"RegisterTaskDefinition",RegisterTaskDefinition$){},TagResourceCommand=class extends command(_ep0,_mw0,"TagResource",TagResource$){},UpdateServiceCommand=class extends command(
_ep0,_mw0,"UpdateService",UpdateService$){},ecsApi=serve=>{const{read,write,once}=serve("ecs",config=>new ECSClient(config));return{describeServices:read("Descr\
ibeServices",(client,input,options)=>client.send(new DescribeServicesCommand(input),options)),updateService:write("UpdateService",(client,input,options)=>client.
send(new UpdateServiceCommand(input),options)),updateServiceOnce:once("UpdateService",(client,input,options)=>client.send(new UpdateServiceCommand(input),options)),
tagResource:write("TagResource",(client,input,options)=>client.send(new TagResourceCommand(input),options)),listTaskDefinitions:read("ListTaskDefinitions",(client,input,options)=>client.
send(new ListTaskDefinitionsCommand(input),options)),describeTaskDefinition:read("DescribeTaskDefinition",(client,input,options)=>client.send(new DescribeTaskDefinitionCommand(
input),options)),registerTaskDefinition:once("RegisterTaskDefinition",(client,input,options)=>client.send(new RegisterTaskDefinitionCommand(input),options)),listTasks:read(
"ListTasks",(client,input,options)=>client.send(new ListTasksCommand(input),options)),describeTasks:read("DescribeTasks",(client,input,options)=>client.send(new DescribeTasksCommand(
input),options))}}})};export{id,ids,modules};

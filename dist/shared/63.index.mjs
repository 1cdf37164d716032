const id=63,ids=[63],modules={4063:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{elbApi:()=>elbApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9490),
_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8765),
_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider=async(config,context,input)=>({
operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"\
aws.auth#sigv4",signingProperties:{name:"elasticloadbalancing",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
var defaultElasticLoadBalancingV2HttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.operation){default:options.push(createAwsAuthSigv4HttpAuthOption(
authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.ho)(config);return Object.
assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"elasticloadbalancing"}),commonParams={
UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-elastic-load-balancing-v2",version:"3.1142.0",description:"AWS SDK for\
 JavaScript Elastic Load Balancing V2 Client for Node.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elas\
tic-load-balancing-v2",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",
url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-elastic-load-balancing-v2"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.j\
s",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dis\
t-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:build:types' \
'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:de\
ps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist\
-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../scripts/generate-c\
lients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc\
 -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.978.1","@aws-sdk/credential-provider-node":"^3.972.84","@aws-sd\
k/types":"^3.974.6","@smithy/core":"^3.35.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.12.1","@smithy/types":"^4.19.0",tslib:"^2.6.2"},
devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{
node:">=20.0.0"}},k="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="getAttr",g={[k]:"Endpoint"},h={[k]:d},i={},j=[{[k]:"Region"}],_data={conditions:[
[c,[g]],[c,j],["aws.partition",j,d],[e,[{[k]:"UseFIPS"},b]],[e,[{[k]:"UseDualStack"},b]],[e,[{fn:f,argv:[h,"supportsDualStack"]},b]],[e,[{fn:f,argv:[h,"supports\
FIPS"]},b]],["stringEquals",[{fn:f,argv:[h,"name"]},"aws-us-gov"]]],results:[[a],[a,"Invalid Configuration: FIPS and custom endpoint are not supported"],[a,"Inv\
alid Configuration: Dualstack and custom endpoint are not supported"],[g,i],["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",i],
[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://elasticloadbalancing.{Region}.amazonaws.com",i],["https://elasti\
cloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}",i],[a,"FIPS is enabled but this partition does not support FIPS"],["https://elasticloadbalancing.{Regi\
on}.{PartitionResult#dualStackDnsSuffix}",i],[a,"DualStack is enabled but this partition does not support DualStack"],["https://elasticloadbalancing.{Region}.{P\
artitionResult#dnsSuffix}",i],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,nodes=new Int32Array([-1,1,-1,0,13,3,1,4,r+12,2,5,r+12,3,8,6,4,7,r+11,5,
r+9,r+10,4,11,9,6,10,r+8,7,r+6,r+7,5,12,r+5,6,r+4,r+5,3,r+1,14,4,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.d5.from(nodes,root,_data.conditions,
_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var ElasticLoadBalancingV2ServiceException=class _ElasticLoadBalancingV2ServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{constructor(options){super(options),Object.setPrototypeOf(this,_ElasticLoadBalancingV2ServiceException.prototype)}},CertificateNotFoundException=class _CertificateNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
CertificateNotFoundException";$fault="client";Message;constructor(opts){super({name:"CertificateNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_CertificateNotFoundException.prototype),this.Message=opts.Message}},ListenerNotFoundException=class _ListenerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
ListenerNotFoundException";$fault="client";Message;constructor(opts){super({name:"ListenerNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ListenerNotFoundException.prototype),this.Message=opts.Message}},TooManyCertificatesException=class _TooManyCertificatesException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyCertificatesException";$fault="client";Message;constructor(opts){super({name:"TooManyCertificatesException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyCertificatesException.prototype),this.Message=opts.Message}},DuplicateTagKeysException=class _DuplicateTagKeysException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTagKeysException";$fault="client";Message;constructor(opts){super({name:"DuplicateTagKeysException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_DuplicateTagKeysException.prototype),this.Message=opts.Message}},LoadBalancerNotFoundException=class _LoadBalancerNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
LoadBalancerNotFoundException";$fault="client";Message;constructor(opts){super({name:"LoadBalancerNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_LoadBalancerNotFoundException.prototype),this.Message=opts.Message}},RuleNotFoundException=class _RuleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
RuleNotFoundException";$fault="client";Message;constructor(opts){super({name:"RuleNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RuleNotFoundException.
prototype),this.Message=opts.Message}},TargetGroupNotFoundException=class _TargetGroupNotFoundException extends ElasticLoadBalancingV2ServiceException{name="Tar\
getGroupNotFoundException";$fault="client";Message;constructor(opts){super({name:"TargetGroupNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TargetGroupNotFoundException.prototype),this.Message=opts.Message}},TooManyTagsException=class _TooManyTagsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTagsException";$fault="client";Message;constructor(opts){super({name:"TooManyTagsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTagsException.
prototype),this.Message=opts.Message}},TrustStoreNotFoundException=class _TrustStoreNotFoundException extends ElasticLoadBalancingV2ServiceException{name="Trust\
StoreNotFoundException";$fault="client";Message;constructor(opts){super({name:"TrustStoreNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TrustStoreNotFoundException.prototype),this.Message=opts.Message}},InvalidRevocationContentException=class _InvalidRevocationContentException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidRevocationContentException";$fault="client";Message;constructor(opts){super({name:"InvalidRevocationContentException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidRevocationContentException.prototype),this.Message=opts.Message}},RevocationContentNotFoundException=class _RevocationContentNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
RevocationContentNotFoundException";$fault="client";Message;constructor(opts){super({name:"RevocationContentNotFoundException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_RevocationContentNotFoundException.prototype),this.Message=opts.Message}},TooManyTrustStoreRevocationEntriesException=class _TooManyTrustStoreRevocationEntriesException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTrustStoreRevocationEntriesException";$fault="client";Message;constructor(opts){super({name:"TooManyTrustStoreRevocationEntriesException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_TooManyTrustStoreRevocationEntriesException.prototype),this.Message=opts.Message}},AllocationIdNotFoundException=class _AllocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
AllocationIdNotFoundException";$fault="client";Message;constructor(opts){super({name:"AllocationIdNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_AllocationIdNotFoundException.prototype),this.Message=opts.Message}},ALPNPolicyNotSupportedException=class _ALPNPolicyNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="\
ALPNPolicyNotSupportedException";$fault="client";Message;constructor(opts){super({name:"ALPNPolicyNotSupportedException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_ALPNPolicyNotSupportedException.prototype),this.Message=opts.Message}},AvailabilityZoneNotSupportedException=class _AvailabilityZoneNotSupportedException extends ElasticLoadBalancingV2ServiceException{name="\
AvailabilityZoneNotSupportedException";$fault="client";Message;constructor(opts){super({name:"AvailabilityZoneNotSupportedException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_AvailabilityZoneNotSupportedException.prototype),this.Message=opts.Message}},CaCertificatesBundleNotFoundException=class _CaCertificatesBundleNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
CaCertificatesBundleNotFoundException";$fault="client";Message;constructor(opts){super({name:"CaCertificatesBundleNotFoundException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CaCertificatesBundleNotFoundException.prototype),this.Message=opts.Message}},CapacityDecreaseRequestsLimitExceededException=class _CapacityDecreaseRequestsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityDecreaseRequestsLimitExceededException";$fault="client";Message;constructor(opts){super({name:"CapacityDecreaseRequestsLimitExceededException",$fault:"c\
lient",...opts}),Object.setPrototypeOf(this,_CapacityDecreaseRequestsLimitExceededException.prototype),this.Message=opts.Message}},CapacityReservationPendingException=class _CapacityReservationPendingException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityReservationPendingException";$fault="client";Message;constructor(opts){super({name:"CapacityReservationPendingException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CapacityReservationPendingException.prototype),this.Message=opts.Message}},CapacityUnitsLimitExceededException=class _CapacityUnitsLimitExceededException extends ElasticLoadBalancingV2ServiceException{name="\
CapacityUnitsLimitExceededException";$fault="client";Message;constructor(opts){super({name:"CapacityUnitsLimitExceededException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_CapacityUnitsLimitExceededException.prototype),this.Message=opts.Message}},DuplicateListenerException=class _DuplicateListenerException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateListenerException";$fault="client";Message;constructor(opts){super({name:"DuplicateListenerException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_DuplicateListenerException.prototype),this.Message=opts.Message}},IncompatibleProtocolsException=class _IncompatibleProtocolsException extends ElasticLoadBalancingV2ServiceException{name="\
IncompatibleProtocolsException";$fault="client";Message;constructor(opts){super({name:"IncompatibleProtocolsException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_IncompatibleProtocolsException.prototype),this.Message=opts.Message}},InvalidConfigurationRequestException=class _InvalidConfigurationRequestException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidConfigurationRequestException";$fault="client";Message;constructor(opts){super({name:"InvalidConfigurationRequestException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidConfigurationRequestException.prototype),this.Message=opts.Message}},InvalidLoadBalancerActionException=class _InvalidLoadBalancerActionException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidLoadBalancerActionException";$fault="client";Message;constructor(opts){super({name:"InvalidLoadBalancerActionException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidLoadBalancerActionException.prototype),this.Message=opts.Message}},SSLPolicyNotFoundException=class _SSLPolicyNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
SSLPolicyNotFoundException";$fault="client";Message;constructor(opts){super({name:"SSLPolicyNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_SSLPolicyNotFoundException.prototype),this.Message=opts.Message}},TargetGroupAssociationLimitException=class _TargetGroupAssociationLimitException extends ElasticLoadBalancingV2ServiceException{name="\
TargetGroupAssociationLimitException";$fault="client";Message;constructor(opts){super({name:"TargetGroupAssociationLimitException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_TargetGroupAssociationLimitException.prototype),this.Message=opts.Message}},TooManyActionsException=class _TooManyActionsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyActionsException";$fault="client";Message;constructor(opts){super({name:"TooManyActionsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyActionsException.
prototype),this.Message=opts.Message}},TooManyListenersException=class _TooManyListenersException extends ElasticLoadBalancingV2ServiceException{name="TooManyLi\
stenersException";$fault="client";Message;constructor(opts){super({name:"TooManyListenersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyListenersException.
prototype),this.Message=opts.Message}},TooManyRegistrationsForTargetIdException=class _TooManyRegistrationsForTargetIdException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyRegistrationsForTargetIdException";$fault="client";Message;constructor(opts){super({name:"TooManyRegistrationsForTargetIdException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyRegistrationsForTargetIdException.prototype),this.Message=opts.Message}},TooManyTargetsException=class _TooManyTargetsException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTargetsException";$fault="client";Message;constructor(opts){super({name:"TooManyTargetsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyTargetsException.
prototype),this.Message=opts.Message}},TooManyUniqueTargetGroupsPerLoadBalancerException=class _TooManyUniqueTargetGroupsPerLoadBalancerException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyUniqueTargetGroupsPerLoadBalancerException";$fault="client";Message;constructor(opts){super({name:"TooManyUniqueTargetGroupsPerLoadBalancerException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TooManyUniqueTargetGroupsPerLoadBalancerException.prototype),this.Message=opts.Message}},TrustStoreNotReadyException=class _TrustStoreNotReadyException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreNotReadyException";$fault="client";Message;constructor(opts){super({name:"TrustStoreNotReadyException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TrustStoreNotReadyException.prototype),this.Message=opts.Message}},UnsupportedProtocolException=class _UnsupportedProtocolException extends ElasticLoadBalancingV2ServiceException{name="\
UnsupportedProtocolException";$fault="client";Message;constructor(opts){super({name:"UnsupportedProtocolException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_UnsupportedProtocolException.prototype),this.Message=opts.Message}},DuplicateLoadBalancerNameException=class _DuplicateLoadBalancerNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateLoadBalancerNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateLoadBalancerNameException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_DuplicateLoadBalancerNameException.prototype),this.Message=opts.Message}},InvalidSchemeException=class _InvalidSchemeException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidSchemeException";$fault="client";Message;constructor(opts){super({name:"InvalidSchemeException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidSchemeException.
prototype),this.Message=opts.Message}},InvalidSecurityGroupException=class _InvalidSecurityGroupException extends ElasticLoadBalancingV2ServiceException{name="I\
nvalidSecurityGroupException";$fault="client";Message;constructor(opts){super({name:"InvalidSecurityGroupException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_InvalidSecurityGroupException.prototype),this.Message=opts.Message}},InvalidSubnetException=class _InvalidSubnetException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidSubnetException";$fault="client";Message;constructor(opts){super({name:"InvalidSubnetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidSubnetException.
prototype),this.Message=opts.Message}},OperationNotPermittedException=class _OperationNotPermittedException extends ElasticLoadBalancingV2ServiceException{name="\
OperationNotPermittedException";$fault="client";Message;constructor(opts){super({name:"OperationNotPermittedException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_OperationNotPermittedException.prototype),this.Message=opts.Message}},ResourceInUseException=class _ResourceInUseException extends ElasticLoadBalancingV2ServiceException{name="\
ResourceInUseException";$fault="client";Message;constructor(opts){super({name:"ResourceInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ResourceInUseException.
prototype),this.Message=opts.Message}},SubnetNotFoundException=class _SubnetNotFoundException extends ElasticLoadBalancingV2ServiceException{name="SubnetNotFoun\
dException";$fault="client";Message;constructor(opts){super({name:"SubnetNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SubnetNotFoundException.
prototype),this.Message=opts.Message}},TooManyLoadBalancersException=class _TooManyLoadBalancersException extends ElasticLoadBalancingV2ServiceException{name="T\
ooManyLoadBalancersException";$fault="client";Message;constructor(opts){super({name:"TooManyLoadBalancersException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyLoadBalancersException.prototype),this.Message=opts.Message}},PriorityInUseException=class _PriorityInUseException extends ElasticLoadBalancingV2ServiceException{name="\
PriorityInUseException";$fault="client";Message;constructor(opts){super({name:"PriorityInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PriorityInUseException.
prototype),this.Message=opts.Message}},TooManyRulesException=class _TooManyRulesException extends ElasticLoadBalancingV2ServiceException{name="TooManyRulesExcep\
tion";$fault="client";Message;constructor(opts){super({name:"TooManyRulesException",$fault:"client",...opts}),Object.setPrototypeOf(this,_TooManyRulesException.
prototype),this.Message=opts.Message}},TooManyTargetGroupsException=class _TooManyTargetGroupsException extends ElasticLoadBalancingV2ServiceException{name="Too\
ManyTargetGroupsException";$fault="client";Message;constructor(opts){super({name:"TooManyTargetGroupsException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyTargetGroupsException.prototype),this.Message=opts.Message}},DuplicateTargetGroupNameException=class _DuplicateTargetGroupNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTargetGroupNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateTargetGroupNameException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_DuplicateTargetGroupNameException.prototype),this.Message=opts.Message}},DuplicateTrustStoreNameException=class _DuplicateTrustStoreNameException extends ElasticLoadBalancingV2ServiceException{name="\
DuplicateTrustStoreNameException";$fault="client";Message;constructor(opts){super({name:"DuplicateTrustStoreNameException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_DuplicateTrustStoreNameException.prototype),this.Message=opts.Message}},InvalidCaCertificatesBundleException=class _InvalidCaCertificatesBundleException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidCaCertificatesBundleException";$fault="client";Message;constructor(opts){super({name:"InvalidCaCertificatesBundleException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidCaCertificatesBundleException.prototype),this.Message=opts.Message}},TooManyTrustStoresException=class _TooManyTrustStoresException extends ElasticLoadBalancingV2ServiceException{name="\
TooManyTrustStoresException";$fault="client";Message;constructor(opts){super({name:"TooManyTrustStoresException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_TooManyTrustStoresException.prototype),this.Message=opts.Message}},DeleteAssociationSameAccountException=class _DeleteAssociationSameAccountException extends ElasticLoadBalancingV2ServiceException{name="\
DeleteAssociationSameAccountException";$fault="client";Message;constructor(opts){super({name:"DeleteAssociationSameAccountException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_DeleteAssociationSameAccountException.prototype),this.Message=opts.Message}},TrustStoreAssociationNotFoundException=class _TrustStoreAssociationNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreAssociationNotFoundException";$fault="client";Message;constructor(opts){super({name:"TrustStoreAssociationNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TrustStoreAssociationNotFoundException.prototype),this.Message=opts.Message}},TrustStoreInUseException=class _TrustStoreInUseException extends ElasticLoadBalancingV2ServiceException{name="\
TrustStoreInUseException";$fault="client";Message;constructor(opts){super({name:"TrustStoreInUseException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_TrustStoreInUseException.prototype),this.Message=opts.Message}},InvalidTargetException=class _InvalidTargetException extends ElasticLoadBalancingV2ServiceException{name="\
InvalidTargetException";$fault="client";Message;constructor(opts){super({name:"InvalidTargetException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTargetException.
prototype),this.Message=opts.Message}},HealthUnavailableException=class _HealthUnavailableException extends ElasticLoadBalancingV2ServiceException{name="HealthU\
navailableException";$fault="server";Message;constructor(opts){super({name:"HealthUnavailableException",$fault:"server",...opts}),Object.setPrototypeOf(this,_HealthUnavailableException.
prototype),this.Message=opts.Message}},RevocationIdNotFoundException=class _RevocationIdNotFoundException extends ElasticLoadBalancingV2ServiceException{name="R\
evocationIdNotFoundException";$fault="client";Message;constructor(opts){super({name:"RevocationIdNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_RevocationIdNotFoundException.prototype),this.Message=opts.Message}},ResourceNotFoundException=class _ResourceNotFoundException extends ElasticLoadBalancingV2ServiceException{name="\
ResourceNotFoundException";$fault="client";Message;constructor(opts){super({name:"ResourceNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,
_ResourceNotFoundException.prototype),this.Message=opts.Message}},InsufficientCapacityException=class _InsufficientCapacityException extends ElasticLoadBalancingV2ServiceException{name="\
InsufficientCapacityException";$fault="server";Message;constructor(opts){super({name:"InsufficientCapacityException",$fault:"server",...opts}),Object.setPrototypeOf(
this,_InsufficientCapacityException.prototype),this.Message=opts.Message}},PriorRequestNotCompleteException=class _PriorRequestNotCompleteException extends ElasticLoadBalancingV2ServiceException{name="\
PriorRequestNotCompleteException";$fault="client";Message;constructor(opts){super({name:"PriorRequestNotCompleteException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_PriorRequestNotCompleteException.prototype),this.Message=opts.Message}},_A="Action",_AC="AdditionalClaims",_ACAC="AuthenticateCognitoActionConfig",_ACC="A\
uthenticateCognitoConfig",_AD="AnomalyDetection",_AE="AuthorizationEndpoint",_AI="AllocationId",_AINFE="AllocationIdNotFoundException",_ALPNPNSE="ALPNPolicyNotS\
upportedException",_AO="AdministrativeOverride",_AOAC="AuthenticateOidcActionConfig",_AOC="AuthenticateOidcConfig",_AP="AlpnPolicy",_AREP="AuthenticationRequest\
ExtraParams",_ATI="AddTagsInput",_ATSCN="AdvertiseTrustStoreCaNames",_AZ="AvailabilityZone",_AZNSE="AvailabilityZoneNotSupportedException",_AZv="AvailabilityZon\
es",_Ac="Actions",_At="Attributes",_C="Certificates",_CA="CertificateArn",_CCBNFE="CaCertificatesBundleNotFoundException",_CDRLEE="CapacityDecreaseRequestsLimit\
ExceededException",_CHZI="CanonicalHostedZoneId",_CI="ClientId",_CL="CertificateList",_CLBI="CreateLoadBalancerInput",_CLI="CreateListenerInput",_CNFE="Certific\
ateNotFoundException",_COIP="CustomerOwnedIpv4Pool",_CRPE="CapacityReservationPendingException",_CS="ClientSecret",_CT="ContentType",_CTr="CreatedTime",_CULEE="\
CapacityUnitsLimitExceededException",_Ce="Certificate",_Ci="Cipher",_Cip="Ciphers",_Co="Code",_Con="Conditions",_D="Description",_DA="DefaultActions",_DASAE="De\
leteAssociationSameAccountException",_DLBIe="DescribeLoadBalancersInput",_DLBNE="DuplicateLoadBalancerNameException",_DLE="DuplicateListenerException",_DLIe="De\
scribeListenersInput",_DNSN="DNSName",_DRIe="DescribeRulesInput",_DROe="DescribeRulesOutput",_DRe="DescribeRules",_DS="DurationSeconds",_DSSLPI="DescribeSSLPoli\
ciesInput",_DTGA="DescribeTargetGroupAttributes",_DTGAI="DescribeTargetGroupAttributesInput",_DTGAO="DescribeTargetGroupAttributesOutput",_DTGIe="DescribeTarget\
GroupsInput",_DTGNE="DuplicateTargetGroupNameException",_DTGOe="DescribeTargetGroupsOutput",_DTGe="DescribeTargetGroups",_DTH="DescribeTargetHealth",_DTHI="Desc\
ribeTargetHealthInput",_DTHO="DescribeTargetHealthOutput",_DTIe="DescribeTagsInput",_DTKE="DuplicateTagKeysException",_DTSIe="DescribeTrustStoresInput",_DTSNE="\
DuplicateTrustStoreNameException",_DTSRI="DescribeTrustStoreRevocationsInput",_E="Enabled",_EPFISN="EnablePrefixForIpv6SourceNat",_ESGIROPLT="EnforceSecurityGro\
upInboundRulesOnPrivateLinkTraffic",_F="Format",_FAC="ForwardActionConfig",_FC="ForwardConfig",_FRAC="FixedResponseActionConfig",_FRC="FixedResponseConfig",_Fi="\
Field",_GC="GrpcCode",_H="Host",_HC="HttpCode",_HCE="HealthCheckEnabled",_HCIS="HealthCheckIntervalSeconds",_HCP="HealthCheckProtocol",_HCPe="HealthCheckPort",_HCPea="\
HealthCheckPath",_HCTS="HealthCheckTimeoutSeconds",_HHC="HostHeaderConfig",_HHCC="HostHeaderConditionConfig",_HHCCt="HttpHeaderConditionConfig",_HHCt="HttpHeade\
rConfig",_HHN="HttpHeaderName",_HHRC="HostHeaderRewriteConfig",_HRMC="HttpRequestMethodConfig",_HRMCC="HttpRequestMethodConditionConfig",_HTC="HealthyThresholdC\
ount",_HUE="HealthUnavailableException",_I="Issuer",_IA="IpAddress",_IAT="IpAddressType",_ICCBE="InvalidCaCertificatesBundleException",_ICCE="IgnoreClientCertif\
icateExpiry",_ICE="InsufficientCapacityException",_ICRE="InvalidConfigurationRequestException",_ID="IsDefault",_IIPI="Ipv4IpamPoolId",_ILBAE="InvalidLoadBalance\
rActionException",_IP="IpamPools",_IPA="IPv6Address",_IPE="IncompatibleProtocolsException",_IRCE="InvalidRevocationContentException",_ISE="InvalidSchemeExceptio\
n",_ISEn="InvalidSubnetException",_ISGE="InvalidSecurityGroupException",_ITE="InvalidTargetException",_Id="Id",_In="Include",_JE="JwksEndpoint",_JVAAC="JwtValid\
ationActionAdditionalClaim",_JVAACw="JwtValidationActionAdditionalClaims",_JVAC="JwtValidationActionConfig",_JVC="JwtValidationConfig",_K="Key",_L="Listeners",_LA="\
ListenerArn",_LAi="ListenerArns",_LBA="LoadBalancerAddresses",_LBAo="LoadBalancerArn",_LBAoa="LoadBalancerArns",_LBAoad="LoadBalancerAddress",_LBN="LoadBalancer\
Name",_LBNFE="LoadBalancerNotFoundException",_LBS="LoadBalancerState",_LBT="LoadBalancerType",_LBo="LoadBalancer",_LNFE="ListenerNotFoundException",_Lis="Listen\
er",_M="Message",_MA="MutualAuthentication",_MAA="MutualAuthenticationAttributes",_MB="MessageBody",_MIE="MitigationInEffect",_MIPI="ModifyIpPoolsInput",_ML="Mo\
difyListener",_MLI="ModifyListenerInput",_MLO="ModifyListenerOutput",_MR="ModifyRule",_MRI="ModifyRuleInput",_MRO="ModifyRuleOutput",_Ma="Matcher",_Mar="Marker",
_Mo="Mode",_N="Name",_NM="NextMarker",_Na="Names",_O="Order",_OI="OutpostId",_ONPE="OperationNotPermittedException",_OUR="OnUnauthenticatedRequest",_P="Priority",
_PIPA="PrivateIPv4Address",_PIUE="PriorityInUseException",_PPC="PathPatternConfig",_PPCC="PathPatternConditionConfig",_PRNCE="PriorRequestNotCompleteException",
_PS="PageSize",_PV="ProtocolVersion",_Pa="Path",_Po="Port",_Pr="Protocol",_Q="Query",_QSC="QueryStringConfig",_QSCC="QueryStringConditionConfig",_QSI="QuicServe\
rId",_QSKVP="QueryStringKeyValuePair",_QSKVPL="QueryStringKeyValuePairList",_R="Reason",_RA="ResourceArns",_RAC="RedirectActionConfig",_RAu="RuleArn",_RAul="Rul\
eArns",_RC="RedirectConfig",_RCL="RewriteConfigList",_RCLu="RuleConditionList",_RCNFE="RevocationContentNotFoundException",_RCew="RewriteConfig",_RCu="RuleCondi\
tion",_RINFE="RevocationIdNotFoundException",_RIP="RemoveIpamPools",_RIUE="ResourceInUseException",_RIe="RevocationIds",_RNFE="ResourceNotFoundException",_RNFEu="\
RuleNotFoundException",_RTIe="RemoveTagsInput",_RTL="RuleTransformList",_RTSRI="RemoveTrustStoreRevocationsInput",_RTe="ResetTransforms",_RTu="RuleTransform",_RV="\
RegexValues",_Re="Result",_Reg="Regex",_Rep="Replace",_Rew="Rewrites",_Ru="Rules",_Rul="Rule",_S="State",_SC="StatusCode",_SCN="SessionCookieName",_SG="Security\
Groups",_SGI="SecurityGroupIds",_SI="SubnetId",_SIC="SourceIpConfig",_SICC="SourceIpConditionConfig",_SLBT="SupportedLoadBalancerTypes",_SM="SubnetMappings",_SMu="\
SubnetMapping",_SNFE="SubnetNotFoundException",_SNIP="SourceNatIpv6Prefixes",_SNIPo="SourceNatIpv6Prefix",_SP="SslPolicy",_SPsl="SslProtocols",_SSGI="SetSecurit\
yGroupsInput",_SSGO="SetSecurityGroupsOutput",_SSI="SetSubnetsInput",_SSLPNFE="SSLPolicyNotFoundException",_ST="SessionTimeout",_Sc="Scope",_Sch="Scheme",_Su="S\
ubnets",_T="Type",_TCP="TargetControlPort",_TDar="TargetDescription",_TDarg="TargetDescriptions",_TE="TokenEndpoint",_TG="TargetGroups",_TGA="TargetGroupArn",_TGALE="\
TargetGroupAssociationLimitException",_TGAa="TargetGroupArns",_TGAar="TargetGroupAttribute",_TGAarg="TargetGroupAttributes",_TGL="TargetGroupList",_TGN="TargetG\
roupName",_TGNFE="TargetGroupNotFoundException",_TGSC="TargetGroupStickinessConfig",_TGT="TargetGroupTuple",_TGa="TargetGroup",_TH="TargetHealth",_THD="TargetHe\
althDescriptions",_THDa="TargetHealthDescription",_TK="TagKeys",_TL="TagList",_TMAE="TooManyActionsException",_TMCE="TooManyCertificatesException",_TMLBE="TooMa\
nyLoadBalancersException",_TMLE="TooManyListenersException",_TMRE="TooManyRulesException",_TMRFTIE="TooManyRegistrationsForTargetIdException",_TMTE="TooManyTags\
Exception",_TMTEo="TooManyTargetsException",_TMTGE="TooManyTargetGroupsException",_TMTSE="TooManyTrustStoresException",_TMTSREE="TooManyTrustStoreRevocationEntr\
iesException",_TMUTGPLBE="TooManyUniqueTargetGroupsPerLoadBalancerException",_TSA="TrustStoreArn",_TSANFE="TrustStoreAssociationNotFoundException",_TSAS="TrustS\
toreAssociationStatus",_TSAru="TrustStoreArns",_TSIUE="TrustStoreInUseException",_TSNFE="TrustStoreNotFoundException",_TSNRE="TrustStoreNotReadyException",_TT="\
TargetType",_Ta="Tags",_Tag="Tag",_Tar="Targets",_Targ="Target",_Tr="Transforms",_UECS="UseExistingClientSecret",_UIE="UserInfoEndpoint",_UPA="UserPoolArn",_UPCI="\
UserPoolClientId",_UPD="UserPoolDomain",_UPE="UnsupportedProtocolException",_URC="UrlRewriteConfig",_UTC="UnhealthyThresholdCount",_V="Values",_VI="VpcId",_Va="\
Value",_W="Weight",_ZN="ZoneName",_aQE="awsQueryError",_c="client",_e="error",_hE="httpError",_s="smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2",
_se="server",n0="com.amazonaws.elasticloadbalancingv2",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(_s),ElasticLoadBalancingV2ServiceException$=[
-3,_s,"ElasticLoadBalancingV2ServiceException",0,[],[]];_s_registry.registerError(ElasticLoadBalancingV2ServiceException$,ElasticLoadBalancingV2ServiceException);
var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(n0),AllocationIdNotFoundException$=[-3,n0,_AINFE,{[_aQE]:["AllocationIdNotFound",400],[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(AllocationIdNotFoundException$,AllocationIdNotFoundException);var ALPNPolicyNotSupportedException$=[-3,n0,_ALPNPNSE,
{[_aQE]:["ALPNPolicyNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(ALPNPolicyNotSupportedException$,ALPNPolicyNotSupportedException);var AvailabilityZoneNotSupportedException$=[
-3,n0,_AZNSE,{[_aQE]:["AvailabilityZoneNotSupported",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(AvailabilityZoneNotSupportedException$,AvailabilityZoneNotSupportedException);
var CaCertificatesBundleNotFoundException$=[-3,n0,_CCBNFE,{[_aQE]:["CaCertificatesBundleNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(CaCertificatesBundleNotFoundException$,
CaCertificatesBundleNotFoundException);var CapacityDecreaseRequestsLimitExceededException$=[-3,n0,_CDRLEE,{[_aQE]:["CapacityDecreaseRequestLimitExceeded",400],[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(CapacityDecreaseRequestsLimitExceededException$,CapacityDecreaseRequestsLimitExceededException);var CapacityReservationPendingException$=[
-3,n0,_CRPE,{[_aQE]:["CapacityReservationPending",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(CapacityReservationPendingException$,CapacityReservationPendingException);
var CapacityUnitsLimitExceededException$=[-3,n0,_CULEE,{[_aQE]:["CapacityUnitsLimitExceeded",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(CapacityUnitsLimitExceededException$,
CapacityUnitsLimitExceededException);var CertificateNotFoundException$=[-3,n0,_CNFE,{[_aQE]:["CertificateNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(CertificateNotFoundException$,CertificateNotFoundException);var DeleteAssociationSameAccountException$=[-3,n0,_DASAE,{[_aQE]:["DeleteAssociationSa\
meAccount",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(DeleteAssociationSameAccountException$,DeleteAssociationSameAccountException);var DuplicateListenerException$=[
-3,n0,_DLE,{[_aQE]:["DuplicateListener",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(DuplicateListenerException$,DuplicateListenerException);var DuplicateLoadBalancerNameException$=[
-3,n0,_DLBNE,{[_aQE]:["DuplicateLoadBalancerName",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(DuplicateLoadBalancerNameException$,DuplicateLoadBalancerNameException);
var DuplicateTagKeysException$=[-3,n0,_DTKE,{[_aQE]:["DuplicateTagKeys",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(DuplicateTagKeysException$,DuplicateTagKeysException);
var DuplicateTargetGroupNameException$=[-3,n0,_DTGNE,{[_aQE]:["DuplicateTargetGroupName",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(DuplicateTargetGroupNameException$,
DuplicateTargetGroupNameException);var DuplicateTrustStoreNameException$=[-3,n0,_DTSNE,{[_aQE]:["DuplicateTrustStoreName",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(DuplicateTrustStoreNameException$,DuplicateTrustStoreNameException);var HealthUnavailableException$=[-3,n0,_HUE,{[_aQE]:["HealthUnavailable",500],
[_e]:_se,[_hE]:500},[_M],[0]];n0_registry.registerError(HealthUnavailableException$,HealthUnavailableException);var IncompatibleProtocolsException$=[-3,n0,_IPE,
{[_aQE]:["IncompatibleProtocols",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(IncompatibleProtocolsException$,IncompatibleProtocolsException);var InsufficientCapacityException$=[
-3,n0,_ICE,{[_aQE]:["InsufficientCapacity",500],[_e]:_se,[_hE]:500},[_M],[0]];n0_registry.registerError(InsufficientCapacityException$,InsufficientCapacityException);
var InvalidCaCertificatesBundleException$=[-3,n0,_ICCBE,{[_aQE]:["InvalidCaCertificatesBundle",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidCaCertificatesBundleException$,
InvalidCaCertificatesBundleException);var InvalidConfigurationRequestException$=[-3,n0,_ICRE,{[_aQE]:["InvalidConfigurationRequest",400],[_e]:_c,[_hE]:400},[_M],
[0]];n0_registry.registerError(InvalidConfigurationRequestException$,InvalidConfigurationRequestException);var InvalidLoadBalancerActionException$=[-3,n0,_ILBAE,
{[_aQE]:["InvalidLoadBalancerAction",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidLoadBalancerActionException$,InvalidLoadBalancerActionException);
var InvalidRevocationContentException$=[-3,n0,_IRCE,{[_aQE]:["InvalidRevocationContent",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidRevocationContentException$,
InvalidRevocationContentException);var InvalidSchemeException$=[-3,n0,_ISE,{[_aQE]:["InvalidScheme",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
InvalidSchemeException$,InvalidSchemeException);var InvalidSecurityGroupException$=[-3,n0,_ISGE,{[_aQE]:["InvalidSecurityGroup",400],[_e]:_c,[_hE]:400},[_M],[0]];
n0_registry.registerError(InvalidSecurityGroupException$,InvalidSecurityGroupException);var InvalidSubnetException$=[-3,n0,_ISEn,{[_aQE]:["InvalidSubnet",400],[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidSubnetException$,InvalidSubnetException);var InvalidTargetException$=[-3,n0,_ITE,{[_aQE]:["InvalidTarget",
400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(InvalidTargetException$,InvalidTargetException);var ListenerNotFoundException$=[-3,n0,_LNFE,{[_aQE]:[
"ListenerNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(ListenerNotFoundException$,ListenerNotFoundException);var LoadBalancerNotFoundException$=[
-3,n0,_LBNFE,{[_aQE]:["LoadBalancerNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(LoadBalancerNotFoundException$,LoadBalancerNotFoundException);
var OperationNotPermittedException$=[-3,n0,_ONPE,{[_aQE]:["OperationNotPermitted",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(OperationNotPermittedException$,
OperationNotPermittedException);var PriorityInUseException$=[-3,n0,_PIUE,{[_aQE]:["PriorityInUse",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(PriorityInUseException$,
PriorityInUseException);var PriorRequestNotCompleteException$=[-3,n0,_PRNCE,{[_aQE]:["PriorRequestNotComplete",429],[_e]:_c,[_hE]:429},[_M],[0]];n0_registry.registerError(
PriorRequestNotCompleteException$,PriorRequestNotCompleteException);var ResourceInUseException$=[-3,n0,_RIUE,{[_aQE]:["ResourceInUse",400],[_e]:_c,[_hE]:400},[_M],
[0]];n0_registry.registerError(ResourceInUseException$,ResourceInUseException);var ResourceNotFoundException$=[-3,n0,_RNFE,{[_aQE]:["ResourceNotFound",400],[_e]:_c,
[_hE]:400},[_M],[0]];n0_registry.registerError(ResourceNotFoundException$,ResourceNotFoundException);var RevocationContentNotFoundException$=[-3,n0,_RCNFE,{[_aQE]:[
"RevocationContentNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(RevocationContentNotFoundException$,RevocationContentNotFoundException);
var RevocationIdNotFoundException$=[-3,n0,_RINFE,{[_aQE]:["RevocationIdNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(RevocationIdNotFoundException$,
RevocationIdNotFoundException);var RuleNotFoundException$=[-3,n0,_RNFEu,{[_aQE]:["RuleNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(RuleNotFoundException$,
RuleNotFoundException);var SSLPolicyNotFoundException$=[-3,n0,_SSLPNFE,{[_aQE]:["SSLPolicyNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
SSLPolicyNotFoundException$,SSLPolicyNotFoundException);var SubnetNotFoundException$=[-3,n0,_SNFE,{[_aQE]:["SubnetNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(SubnetNotFoundException$,SubnetNotFoundException);var TargetGroupAssociationLimitException$=[-3,n0,_TGALE,{[_aQE]:["TargetGroupAssociationLimit",400],
[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TargetGroupAssociationLimitException$,TargetGroupAssociationLimitException);var TargetGroupNotFoundException$=[
-3,n0,_TGNFE,{[_aQE]:["TargetGroupNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TargetGroupNotFoundException$,TargetGroupNotFoundException);
var TooManyActionsException$=[-3,n0,_TMAE,{[_aQE]:["TooManyActions",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyActionsException$,TooManyActionsException);
var TooManyCertificatesException$=[-3,n0,_TMCE,{[_aQE]:["TooManyCertificates",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyCertificatesException$,
TooManyCertificatesException);var TooManyListenersException$=[-3,n0,_TMLE,{[_aQE]:["TooManyListeners",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
TooManyListenersException$,TooManyListenersException);var TooManyLoadBalancersException$=[-3,n0,_TMLBE,{[_aQE]:["TooManyLoadBalancers",400],[_e]:_c,[_hE]:400},[
_M],[0]];n0_registry.registerError(TooManyLoadBalancersException$,TooManyLoadBalancersException);var TooManyRegistrationsForTargetIdException$=[-3,n0,_TMRFTIE,{
[_aQE]:["TooManyRegistrationsForTargetId",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyRegistrationsForTargetIdException$,TooManyRegistrationsForTargetIdException);
var TooManyRulesException$=[-3,n0,_TMRE,{[_aQE]:["TooManyRules",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyRulesException$,TooManyRulesException);
var TooManyTagsException$=[-3,n0,_TMTE,{[_aQE]:["TooManyTags",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyTagsException$,TooManyTagsException);
var TooManyTargetGroupsException$=[-3,n0,_TMTGE,{[_aQE]:["TooManyTargetGroups",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyTargetGroupsException$,
TooManyTargetGroupsException);var TooManyTargetsException$=[-3,n0,_TMTEo,{[_aQE]:["TooManyTargets",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyTargetsException$,
TooManyTargetsException);var TooManyTrustStoreRevocationEntriesException$=[-3,n0,_TMTSREE,{[_aQE]:["TooManyTrustStoreRevocationEntries",400],[_e]:_c,[_hE]:400},
[_M],[0]];n0_registry.registerError(TooManyTrustStoreRevocationEntriesException$,TooManyTrustStoreRevocationEntriesException);var TooManyTrustStoresException$=[
-3,n0,_TMTSE,{[_aQE]:["TooManyTrustStores",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TooManyTrustStoresException$,TooManyTrustStoresException);
var TooManyUniqueTargetGroupsPerLoadBalancerException$=[-3,n0,_TMUTGPLBE,{[_aQE]:["TooManyUniqueTargetGroupsPerLoadBalancer",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.
registerError(TooManyUniqueTargetGroupsPerLoadBalancerException$,TooManyUniqueTargetGroupsPerLoadBalancerException);var TrustStoreAssociationNotFoundException$=[
-3,n0,_TSANFE,{[_aQE]:["AssociationNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TrustStoreAssociationNotFoundException$,TrustStoreAssociationNotFoundException);
var TrustStoreInUseException$=[-3,n0,_TSIUE,{[_aQE]:["TrustStoreInUse",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TrustStoreInUseException$,TrustStoreInUseException);
var TrustStoreNotFoundException$=[-3,n0,_TSNFE,{[_aQE]:["TrustStoreNotFound",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(TrustStoreNotFoundException$,
TrustStoreNotFoundException);var TrustStoreNotReadyException$=[-3,n0,_TSNRE,{[_aQE]:["TrustStoreNotReady",400],[_e]:_c,[_hE]:400},[_M],[0]];n0_registry.registerError(
TrustStoreNotReadyException$,TrustStoreNotReadyException);var UnsupportedProtocolException$=[-3,n0,_UPE,{[_aQE]:["UnsupportedProtocol",400],[_e]:_c,[_hE]:400},[
_M],[0]];n0_registry.registerError(UnsupportedProtocolException$,UnsupportedProtocolException);var errorTypeRegistries=[_s_registry,n0_registry],Action$=[3,n0,_A,
0,[_T,_TGA,_AOC,_ACC,_O,_RC,_FRC,_FC,_JVC],[0,0,()=>AuthenticateOidcActionConfig$,()=>AuthenticateCognitoActionConfig$,1,()=>RedirectActionConfig$,()=>FixedResponseActionConfig$,
()=>ForwardActionConfig$,()=>JwtValidationActionConfig$],1],AddTagsInput$=[3,n0,_ATI,0,[_RA,_Ta],[64,()=>TagList],2],AdministrativeOverride$=[3,n0,_AO,0,[_S,_R,
_D],[0,0,0]],AnomalyDetection$=[3,n0,_AD,0,[_Re,_MIE],[0,0]],AuthenticateCognitoActionConfig$=[3,n0,_ACAC,0,[_UPA,_UPCI,_UPD,_SCN,_Sc,_ST,_AREP,_OUR],[0,0,0,0,0,
1,128,0],3],AuthenticateOidcActionConfig$=[3,n0,_AOAC,0,[_I,_AE,_TE,_UIE,_CI,_CS,_SCN,_Sc,_ST,_AREP,_OUR,_UECS],[0,0,0,0,0,0,0,0,1,128,0,2],5],AvailabilityZone$=[
3,n0,_AZ,0,[_ZN,_SI,_OI,_LBA,_SNIP],[0,0,0,()=>LoadBalancerAddresses,64]],Certificate$=[3,n0,_Ce,0,[_CA,_ID],[0,2]],Cipher$=[3,n0,_Ci,0,[_N,_P],[0,1]],CreateListenerInput$=[
3,n0,_CLI,0,[_LBAo,_DA,_Pr,_Po,_SP,_C,_AP,_Ta,_MA],[0,()=>Actions,0,1,0,()=>CertificateList,64,()=>TagList,()=>MutualAuthenticationAttributes$],2],CreateLoadBalancerInput$=[
3,n0,_CLBI,0,[_N,_Su,_SM,_SG,_Sch,_Ta,_T,_IAT,_COIP,_EPFISN,_IP],[0,64,()=>SubnetMappings,64,0,()=>TagList,0,0,0,0,()=>IpamPools$],1],DescribeListenersInput$=[3,
n0,_DLIe,0,[_LBAo,_LAi,_Mar,_PS],[0,64,0,1]],DescribeLoadBalancersInput$=[3,n0,_DLBIe,0,[_LBAoa,_Na,_Mar,_PS],[64,64,0,1]],DescribeRulesInput$=[3,n0,_DRIe,0,[_LA,
_RAul,_Mar,_PS],[0,64,0,1]],DescribeRulesOutput$=[3,n0,_DROe,0,[_Ru,_NM],[()=>Rules,0]],DescribeSSLPoliciesInput$=[3,n0,_DSSLPI,0,[_Na,_Mar,_PS,_LBT],[64,0,1,0]],
DescribeTagsInput$=[3,n0,_DTIe,0,[_RA],[64],1],DescribeTargetGroupAttributesInput$=[3,n0,_DTGAI,0,[_TGA],[0],1],DescribeTargetGroupAttributesOutput$=[3,n0,_DTGAO,
0,[_At],[()=>TargetGroupAttributes]],DescribeTargetGroupsInput$=[3,n0,_DTGIe,0,[_LBAo,_TGAa,_Na,_Mar,_PS],[0,64,64,0,1]],DescribeTargetGroupsOutput$=[3,n0,_DTGOe,
0,[_TG,_NM],[()=>TargetGroups,0]],DescribeTargetHealthInput$=[3,n0,_DTHI,0,[_TGA,_Tar,_In],[0,()=>TargetDescriptions,64],1],DescribeTargetHealthOutput$=[3,n0,_DTHO,
0,[_THD],[()=>TargetHealthDescriptions]],DescribeTrustStoreRevocationsInput$=[3,n0,_DTSRI,0,[_TSA,_RIe,_Mar,_PS],[0,65,0,1],1],DescribeTrustStoresInput$=[3,n0,_DTSIe,
0,[_TSAru,_Na,_Mar,_PS],[64,64,0,1]],FixedResponseActionConfig$=[3,n0,_FRAC,0,[_SC,_MB,_CT],[0,0,0],1],ForwardActionConfig$=[3,n0,_FAC,0,[_TG,_TGSC],[()=>TargetGroupList,
()=>TargetGroupStickinessConfig$]],HostHeaderConditionConfig$=[3,n0,_HHCC,0,[_V,_RV],[64,64]],HostHeaderRewriteConfig$=[3,n0,_HHRC,0,[_Rew],[()=>RewriteConfigList]],
HttpHeaderConditionConfig$=[3,n0,_HHCCt,0,[_HHN,_V,_RV],[0,64,64]],HttpRequestMethodConditionConfig$=[3,n0,_HRMCC,0,[_V],[64]],IpamPools$=[3,n0,_IP,0,[_IIPI],[0]],
JwtValidationActionAdditionalClaim$=[3,n0,_JVAAC,0,[_F,_N,_V],[0,0,64],3],JwtValidationActionConfig$=[3,n0,_JVAC,0,[_JE,_I,_AC],[0,0,()=>JwtValidationActionAdditionalClaims],
2],Listener$=[3,n0,_Lis,0,[_LA,_LBAo,_Po,_Pr,_C,_SP,_DA,_AP,_MA],[0,0,1,0,()=>CertificateList,0,()=>Actions,64,()=>MutualAuthenticationAttributes$]],LoadBalancer$=[
3,n0,_LBo,0,[_LBAo,_DNSN,_CHZI,_CTr,_LBN,_Sch,_VI,_S,_T,_AZv,_SG,_IAT,_COIP,_ESGIROPLT,_EPFISN,_IP],[0,0,0,4,0,0,0,()=>LoadBalancerState$,0,()=>AvailabilityZones,
64,0,0,0,0,()=>IpamPools$]],LoadBalancerAddress$=[3,n0,_LBAoad,0,[_IA,_AI,_PIPA,_IPA],[0,0,0,0]],LoadBalancerState$=[3,n0,_LBS,0,[_Co,_R],[0,0]],Matcher$=[3,n0,
_Ma,0,[_HC,_GC],[0,0]],ModifyIpPoolsInput$=[3,n0,_MIPI,0,[_LBAo,_IP,_RIP],[0,()=>IpamPools$,64],1],ModifyListenerInput$=[3,n0,_MLI,0,[_LA,_Po,_Pr,_SP,_C,_DA,_AP,
_MA],[0,1,0,0,()=>CertificateList,()=>Actions,64,()=>MutualAuthenticationAttributes$],1],ModifyListenerOutput$=[3,n0,_MLO,0,[_L],[()=>Listeners]],ModifyRuleInput$=[
3,n0,_MRI,0,[_RAu,_Con,_Ac,_Tr,_RTe],[0,()=>RuleConditionList,()=>Actions,()=>RuleTransformList,2],1],ModifyRuleOutput$=[3,n0,_MRO,0,[_Ru],[()=>Rules]],MutualAuthenticationAttributes$=[
3,n0,_MAA,0,[_Mo,_TSA,_ICCE,_TSAS,_ATSCN],[0,0,2,0,0]],PathPatternConditionConfig$=[3,n0,_PPCC,0,[_V,_RV],[64,64]],QueryStringConditionConfig$=[3,n0,_QSCC,0,[_V],
[()=>QueryStringKeyValuePairList]],QueryStringKeyValuePair$=[3,n0,_QSKVP,0,[_K,_Va],[0,0]],RedirectActionConfig$=[3,n0,_RAC,0,[_SC,_Pr,_Po,_H,_Pa,_Q],[0,0,0,0,0,
0],1],RemoveTagsInput$=[3,n0,_RTIe,0,[_RA,_TK],[64,64],2],RemoveTrustStoreRevocationsInput$=[3,n0,_RTSRI,0,[_TSA,_RIe],[0,65],2],RewriteConfig$=[3,n0,_RCew,0,[_Reg,
_Rep],[0,0],2],Rule$=[3,n0,_Rul,0,[_RAu,_P,_Con,_Ac,_ID,_Tr],[0,0,()=>RuleConditionList,()=>Actions,2,()=>RuleTransformList]],RuleCondition$=[3,n0,_RCu,0,[_Fi,_V,
_HHC,_PPC,_HHCt,_QSC,_HRMC,_SIC,_RV],[0,64,()=>HostHeaderConditionConfig$,()=>PathPatternConditionConfig$,()=>HttpHeaderConditionConfig$,()=>QueryStringConditionConfig$,
()=>HttpRequestMethodConditionConfig$,()=>SourceIpConditionConfig$,64]],RuleTransform$=[3,n0,_RTu,0,[_T,_HHRC,_URC],[0,()=>HostHeaderRewriteConfig$,()=>UrlRewriteConfig$],
1],SetSecurityGroupsInput$=[3,n0,_SSGI,0,[_LBAo,_SG,_ESGIROPLT],[0,64,0],2],SetSecurityGroupsOutput$=[3,n0,_SSGO,0,[_SGI,_ESGIROPLT],[64,0]],SetSubnetsInput$=[3,
n0,_SSI,0,[_LBAo,_Su,_SM,_IAT,_EPFISN],[0,64,()=>SubnetMappings,0,0],1],SourceIpConditionConfig$=[3,n0,_SICC,0,[_V,_IAT],[64,0]],SslPolicy$=[3,n0,_SP,0,[_SPsl,_Cip,
_N,_SLBT],[64,()=>Ciphers,0,64]],SubnetMapping$=[3,n0,_SMu,0,[_SI,_AI,_PIPA,_IPA,_SNIPo],[0,0,0,0,0]],Tag$=[3,n0,_Tag,0,[_K,_Va],[0,0],1],TargetDescription$=[3,
n0,_TDar,0,[_Id,_Po,_AZ,_QSI],[0,1,0,0],1],TargetGroup$=[3,n0,_TGa,0,[_TGA,_TGN,_Pr,_Po,_VI,_HCP,_HCPe,_HCE,_HCIS,_HCTS,_HTC,_UTC,_HCPea,_Ma,_LBAoa,_TT,_PV,_IAT,
_TCP],[0,0,0,1,0,0,0,2,1,1,1,1,0,()=>Matcher$,64,0,0,0,1]],TargetGroupAttribute$=[3,n0,_TGAar,0,[_K,_Va],[0,0]],TargetGroupStickinessConfig$=[3,n0,_TGSC,0,[_E,_DS],
[2,1]],TargetGroupTuple$=[3,n0,_TGT,0,[_TGA,_W],[0,1]],TargetHealth$=[3,n0,_TH,0,[_S,_R,_D],[0,0,0]],TargetHealthDescription$=[3,n0,_THDa,0,[_Targ,_HCPe,_TH,_AD,
_AO],[()=>TargetDescription$,0,()=>TargetHealth$,()=>AnomalyDetection$,()=>AdministrativeOverride$]],UrlRewriteConfig$=[3,n0,_URC,0,[_Rew],[()=>RewriteConfigList]],
Actions=[1,n0,_Ac,0,()=>Action$],AlpnPolicyName=null,AvailabilityZones=[1,n0,_AZv,0,()=>AvailabilityZone$],CertificateList=[1,n0,_CL,0,()=>Certificate$],Ciphers=[
1,n0,_Cip,0,()=>Cipher$],JwtValidationActionAdditionalClaims=[1,n0,_JVAACw,0,()=>JwtValidationActionAdditionalClaim$],JwtValidationActionAdditionalClaimValues=null,
ListenerArns=null,Listeners=[1,n0,_L,0,()=>Listener$],ListOfDescribeTargetHealthIncludeOptions=null,ListOfString=null,LoadBalancerAddresses=[1,n0,_LBA,0,()=>LoadBalancerAddress$],
LoadBalancerArns=null,LoadBalancerNames=null,QueryStringKeyValuePairList=[1,n0,_QSKVPL,0,()=>QueryStringKeyValuePair$],RemoveIpamPools=null,ResourceArns=null,RevocationIds=null,
RewriteConfigList=[1,n0,_RCL,0,()=>RewriteConfig$],RuleArns=null,RuleConditionList=[1,n0,_RCLu,0,()=>RuleCondition$],Rules=[1,n0,_Ru,0,()=>Rule$],RuleTransformList=[
1,n0,_RTL,0,()=>RuleTransform$],SecurityGroups=null,SourceNatIpv6Prefixes=null,SslPolicyNames=null,SslProtocols=null,SubnetMappings=[1,n0,_SM,0,()=>SubnetMapping$],
Subnets=null,TagKeys=null,TagList=[1,n0,_TL,0,()=>Tag$],TargetDescriptions=[1,n0,_TDarg,0,()=>TargetDescription$],TargetGroupArns=null,TargetGroupAttributes=[1,
n0,_TGAarg,0,()=>TargetGroupAttribute$],TargetGroupList=[1,n0,_TGL,0,()=>TargetGroupTuple$],TargetGroupNames=null,TargetGroups=[1,n0,_TG,0,()=>TargetGroup$],TargetHealthDescriptions=[
1,n0,_THD,0,()=>TargetHealthDescription$],TrustStoreArns=null,TrustStoreNames=null,AuthenticateCognitoActionAuthenticationRequestExtraParams=null,AuthenticateOidcActionAuthenticationRequestExtraParams=null,
DescribeRules$=[9,n0,_DRe,0,()=>DescribeRulesInput$,()=>DescribeRulesOutput$],DescribeTargetGroupAttributes$=[9,n0,_DTGA,0,()=>DescribeTargetGroupAttributesInput$,
()=>DescribeTargetGroupAttributesOutput$],DescribeTargetGroups$=[9,n0,_DTGe,0,()=>DescribeTargetGroupsInput$,()=>DescribeTargetGroupsOutput$],DescribeTargetHealth$=[
9,n0,_DTH,0,()=>DescribeTargetHealthInput$,()=>DescribeTargetHealthOutput$],ModifyListener$=[9,n0,_ML,0,()=>ModifyListenerInput$,()=>ModifyListenerOutput$],ModifyRule$=[
9,n0,_MR,0,()=>ModifyRuleInput$,()=>ModifyRuleOutput$],getRuntimeConfig=config=>({apiVersion:"2015-12-01",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
Ey,base64Encoder:config?.base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.
endpointProvider??defaultEndpointResolver,extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.
f2}],logger:config?.logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.kE,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.elasticloadbalancingv2",errorTypeRegistries,xmlNamespace:"http://elasticloadbalancing.amazonaws.com/doc/2015-\
12-01/",version:"2015-12-01",serviceTarget:"ElasticLoadBalancing_v10"},serviceId:config?.serviceId??"Elastic Load Balancing v2",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.
T,urlParser:config?.urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ar,utf8Encoder:config?.utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
I9)(process.version);const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
lT),clientSharedValues=getRuntimeConfig(config);(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.o_)(process.version);const loaderConfig={profile:config?.profile,
logger:clientSharedValues.logger};return{...clientSharedValues,...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
Z9)(_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.$S,loaderConfig),bodyLengthChecker:config?.bodyLengthChecker??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
n8,credentialDefaultProvider:config?.credentialDefaultProvider??_aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__.v,defaultUserAgentProvider:config?.
defaultUserAgentProvider??(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.pf)({serviceId:clientSharedValues.serviceId,clientVersion:package_default.version}),maxAttempts:config?.
maxAttempts??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.Z9)(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.qs,config),region:config?.region??(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},ElasticLoadBalancingV2Client=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Kj{config;constructor(...[configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"ElasticLoadBalancing_v10","ElasticLoadBalancingV2Client",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
rD),_ep0={},_mw0=(Command,cs,config,o)=>[],DescribeRulesCommand=class extends command(_ep0,_mw0,"DescribeRules",DescribeRules$){},DescribeTargetGroupAttributesCommand=class extends command(
_ep0,_mw0,"DescribeTargetGroupAttributes",DescribeTargetGroupAttributes$){},DescribeTargetGroupsCommand=class extends command(_ep0,_mw0,"DescribeTargetGroups",DescribeTargetGroups$){},
DescribeTargetHealthCommand=class extends command(_ep0,_mw0,"DescribeTargetHealth",DescribeTargetHealth$){},ModifyListenerCommand=class extends command(_ep0,_mw0,
"ModifyListener",ModifyListener$){},ModifyRuleCommand=class extends command(_ep0,_mw0,"ModifyRule",ModifyRule$){},elbApi=serve=>{const{read,weights}=serve("elas\
ticloadbalancing",config=>new ElasticLoadBalancingV2Client(config));return{describeRules:read("DescribeRules",(client,input,options)=>client.send(new DescribeRulesCommand(
input),options)),describeTargetGroups:read("DescribeTargetGroups",(client,input,options)=>client.send(new DescribeTargetGroupsCommand(input),options)),describeTargetGroupAttributes:read(
"DescribeTargetGroupAttributes",(client,input,options)=>client.send(new DescribeTargetGroupAttributesCommand(input),options)),describeTargetHealth:read("Describ\
eTargetHealth",(client,input,options)=>client.send(new DescribeTargetHealthCommand(input),options)),modifyRule:weights("ModifyRule",(client,input,options)=>client.
send(new ModifyRuleCommand(input),options)),modifyListener:weights("ModifyListener",(client,input,options)=>client.send(new ModifyListenerCommand(input),options))}}})};export{id,ids,modules};

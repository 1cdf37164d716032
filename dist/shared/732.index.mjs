const id=732,ids=[732],modules={732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
ecrApi:()=>ecrApi});var _aws_sdk_credential_provider_node_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7436),_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4721),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5704),_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9490),
_aws_sdk_credential_provider_env_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6137),_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8765),
_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(2224),defaultECRHttpAuthSchemeParametersProvider=async(config,context,input)=>({operation:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
ug)(context).operation,region:await(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.region)()||(()=>{throw new Error("expected `region` to be confi\
gured for `aws.auth#sigv4`")})()});function createAwsAuthSigv4HttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:authParameters.
region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}var defaultECRHttpAuthSchemeProvider=authParameters=>{const options=[];switch(authParameters.
operation){default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters))}return options},resolveHttpAuthSchemeConfig=config=>{const config_0=(0,_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.
ho)(config);return Object.assign(config_0,{authSchemePreference:(0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.te)(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.
assign(options,{useDualstackEndpoint:options.useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,defaultSigningName:"ecr"}),commonParams={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}},package_default={name:"@aws-sdk/client-ecr",version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node\
.js, Browser and React Native",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",license:"Apache-2.0",author:{name:"AWS SDK for JavaS\
cript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ec\
r"},files:["dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browse\
r"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeC\
onfig.native"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"\
premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsc\
onfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor \
run --local","generate:client":"node ../../scripts/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"ya\
rn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.98\
1.0","@aws-sdk/credential-provider-node":"^3.972.97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-ht\
tp-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","down\
level-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}},m="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="stringEquals",f="booleanE\
quals",g="getAttr",h={[m]:"Endpoint"},i={fn:g,argv:[{[m]:d},"name"]},j={[m]:d},k={},l=[{[m]:"Region"}],_data={conditions:[[c,[h]],[c,l],["aws.partition",l,d],[e,
[i,"aws-eusc"]],[e,[i,"aws-iso-f"]],[e,[i,"aws-iso-e"]],[e,[i,"aws-iso-b"]],[e,[i,"aws-iso"]],[e,[i,"aws-cn"]],[e,[i,"aws-us-gov"]],[e,[i,"aws"]],[f,[{[m]:"UseF\
IPS"},b]],[f,[{fn:g,argv:[j,"supportsFIPS"]},b]],[f,[{[m]:"UseDualStack"},b]],[f,[{fn:g,argv:[j,"supportsDualStack"]},b]]],results:[[a],[a,"Invalid Configuratio\
n: FIPS and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[h,k],["https://api.ecr.{Region}.{P\
artitionResult#dnsSuffix}",k],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",k],["\
https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",k],[a,"FIPS and DualSta\
ck are enabled, but this partition does not support one or both"],[a,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{Par\
titionResult#dualStackDnsSuffix}",k],[a,"DualStack is enabled but this partition does not support DualStack"],[a,"Invalid Configuration: Missing Region"]]},root=2,
r=1e8,nodes=new Int32Array([-1,1,-1,0,23,3,1,4,r+13,2,5,r+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,r+4,14,r+11,r+12,12,18,
17,13,r+9,r+10,13,19,r+6,14,r+8,r+9,11,22,21,13,r+5,r+4,13,r+7,r+6,11,r+1,24,13,r+2,r+3]),bdd=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.d5.from(nodes,root,_data.
conditions,_data.results),cache=new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.kS({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.cH)(bdd,{endpointParams,logger:context.logger}));_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
mw.aws=_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.UF;var ECRServiceException=class _ECRServiceException extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
TJ{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(options){super(options),Object.setPrototypeOf(this,_ECRServiceException.
prototype)}},InvalidParameterException=class _InvalidParameterException extends ECRServiceException{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="\
InvalidParameterException";$fault="client";constructor(opts){super({name:"InvalidParameterException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidParameterException.
prototype)}},RepositoryNotFoundException=class _RepositoryNotFoundException extends ECRServiceException{static shapeId="com.amazonaws.ecr#RepositoryNotFoundExce\
ption";name="RepositoryNotFoundException";$fault="client";constructor(opts){super({name:"RepositoryNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(
this,_RepositoryNotFoundException.prototype)}},ServerException=class _ServerException extends ECRServiceException{static shapeId="com.amazonaws.ecr#ServerExcept\
ion";name="ServerException";$fault="server";constructor(opts){super({name:"ServerException",$fault:"server",...opts}),Object.setPrototypeOf(this,_ServerException.
prototype)}},LimitExceededException=class _LimitExceededException extends ECRServiceException{static shapeId="com.amazonaws.ecr#LimitExceededException";name="Li\
mitExceededException";$fault="client";constructor(opts){super({name:"LimitExceededException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LimitExceededException.
prototype)}},UnableToGetUpstreamImageException=class _UnableToGetUpstreamImageException extends ECRServiceException{static shapeId="com.amazonaws.ecr#UnableToGe\
tUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(opts){super({name:"UnableToGetUpstreamImageException",$fault:"clie\
nt",...opts}),Object.setPrototypeOf(this,_UnableToGetUpstreamImageException.prototype)}},ValidationException=class _ValidationException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ValidationException";name="ValidationException";$fault="client";constructor(opts){super({name:"ValidationException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ValidationException.prototype)}},EmptyUploadException=class _EmptyUploadException extends ECRServiceException{static shapeId="com.am\
azonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(opts){super({name:"EmptyUploadException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_EmptyUploadException.prototype)}},InvalidLayerException=class _InvalidLayerException extends ECRServiceException{static shapeId="com.amazon\
aws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(opts){super({name:"InvalidLayerException",$fault:"client",...opts}),Object.
setPrototypeOf(this,_InvalidLayerException.prototype)}},KmsException=class _KmsException extends ECRServiceException{static shapeId="com.amazonaws.ecr#KmsExcept\
ion";name="KmsException";$fault="client";kmsError;constructor(opts){super({name:"KmsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_KmsException.
prototype),this.kmsError=opts.kmsError}},LayerAlreadyExistsException=class _LayerAlreadyExistsException extends ECRServiceException{static shapeId="com.amazonaw\
s.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(opts){super({name:"LayerAlreadyExistsException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_LayerAlreadyExistsException.prototype)}},LayerPartTooSmallException=class _LayerPartTooSmallException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(opts){super({name:"LayerPartTooSmallException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LayerPartTooSmallException.prototype)}},UploadNotFoundException=class _UploadNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(opts){super({name:"UploadNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_UploadNotFoundException.prototype)}},PullThroughCacheRuleAlreadyExistsException=class _PullThroughCacheRuleAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(opts){super({name:"P\
ullThroughCacheRuleAlreadyExistsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PullThroughCacheRuleAlreadyExistsException.prototype)}},SecretNotFoundException=class _SecretNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#SecretNotFoundException";name="SecretNotFoundException";$fault="client";constructor(opts){super({name:"SecretNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_SecretNotFoundException.prototype)}},UnableToAccessSecretException=class _UnableToAccessSecretException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(opts){super({name:"UnableToAccessSecretExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToAccessSecretException.prototype)}},UnableToDecryptSecretValueException=class _UnableToDecryptSecretValueException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(opts){super({name:"UnableToDecrypt\
SecretValueException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToDecryptSecretValueException.prototype)}},UnsupportedUpstreamRegistryException=class _UnsupportedUpstreamRegistryException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException";$fault="client";constructor(opts){super({name:"UnsupportedUp\
streamRegistryException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedUpstreamRegistryException.prototype)}},InvalidTagParameterException=class _InvalidTagParameterException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(opts){super({name:"InvalidTagParameterException",
$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidTagParameterException.prototype)}},RepositoryAlreadyExistsException=class _RepositoryAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(opts){super({name:"RepositoryAlreadyExis\
tsException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RepositoryAlreadyExistsException.prototype)}},TooManyTagsException=class _TooManyTagsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="client";constructor(opts){super({name:"TooManyTagsException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_TooManyTagsException.prototype)}},TemplateAlreadyExistsException=class _TemplateAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(opts){super({name:"TemplateAlreadyExistsExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_TemplateAlreadyExistsException.prototype)}},LifecyclePolicyNotFoundException=class _LifecyclePolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException";$fault="client";constructor(opts){super({name:"LifecyclePolicyNotFou\
ndException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyNotFoundException.prototype)}},PullThroughCacheRuleNotFoundException=class _PullThroughCacheRuleNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="client";constructor(opts){super({name:"PullThrough\
CacheRuleNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_PullThroughCacheRuleNotFoundException.prototype)}},RegistryPolicyNotFoundException=class _RegistryPolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(opts){super({name:"RegistryPolicyNotFoundE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_RegistryPolicyNotFoundException.prototype)}},RepositoryNotEmptyException=class _RepositoryNotEmptyException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client";constructor(opts){super({name:"RepositoryNotEmptyException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_RepositoryNotEmptyException.prototype)}},TemplateNotFoundException=class _TemplateNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(opts){super({name:"TemplateNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_TemplateNotFoundException.prototype)}},RepositoryPolicyNotFoundException=class _RepositoryPolicyNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(opts){super({name:"RepositoryPolicyNot\
FoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_RepositoryPolicyNotFoundException.prototype)}},SigningConfigurationNotFoundException=class _SigningConfigurationNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurationNotFoundException";$fault="client";constructor(opts){super({name:"SigningConf\
igurationNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_SigningConfigurationNotFoundException.prototype)}},ExclusionNotFoundException=class _ExclusionNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(opts){super({name:"ExclusionNotFoundException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ExclusionNotFoundException.prototype)}},ImageNotFoundException=class _ImageNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageNotFoundException";name="ImageNotFoundException";$fault="client";constructor(opts){super({name:"ImageNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ImageNotFoundException.prototype)}},ScanNotFoundException=class _ScanNotFoundException extends ECRServiceException{static shapeId="c\
om.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(opts){super({name:"ScanNotFoundException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ScanNotFoundException.prototype)}},ReplicationBackfillNotFoundException=class _ReplicationBackfillNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(opts){super({name:"ReplicationBa\
ckfillNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillNotFoundException.prototype)}},LayerInaccessibleException=class _LayerInaccessibleException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessibleException";$fault="client";constructor(opts){super({name:"LayerInaccessibleException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_LayerInaccessibleException.prototype)}},LayersNotFoundException=class _LayersNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(opts){super({name:"LayersNotFoundException",$fault:"client",
...opts}),Object.setPrototypeOf(this,_LayersNotFoundException.prototype)}},UnableToGetUpstreamLayerException=class _UnableToGetUpstreamLayerException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLayerException";$fault="client";constructor(opts){super({name:"UnableToGetUpstream\
LayerException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToGetUpstreamLayerException.prototype)}},LifecyclePolicyPreviewNotFoundException=class _LifecyclePolicyPreviewNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(opts){super({name:"Lifecyc\
lePolicyPreviewNotFoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyPreviewNotFoundException.prototype)}},UnableToListUpstreamImageReferrersException=class _UnableToListUpstreamImageReferrersException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(opts){super({name:"\
UnableToListUpstreamImageReferrersException",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnableToListUpstreamImageReferrersException.prototype)}},ImageAlreadyExistsException=class _ImageAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageAlreadyExistsException";name="ImageAlreadyExistsException";$fault="client";constructor(opts){super({name:"ImageAlreadyExistsException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,_ImageAlreadyExistsException.prototype)}},ImageDigestDoesNotMatchException=class _ImageDigestDoesNotMatchException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(opts){super({name:"ImageDigestDoesNotMat\
chException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageDigestDoesNotMatchException.prototype)}},ImageTagAlreadyExistsException=class _ImageTagAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(opts){super({name:"ImageTagAlreadyExistsExce\
ption",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageTagAlreadyExistsException.prototype)}},ReferencedImagesNotFoundException=class _ReferencedImagesNotFoundException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReferencedImagesNotFoundException";name="ReferencedImagesNotFoundException";$fault="client";constructor(opts){super({name:"ReferencedImagesNot\
FoundException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReferencedImagesNotFoundException.prototype)}},BlockedByOrganizationPolicyException=class _BlockedByOrganizationPolicyException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(opts){super({name:"BlockedByOrga\
nizationPolicyException",$fault:"client",...opts}),Object.setPrototypeOf(this,_BlockedByOrganizationPolicyException.prototype)}},ExclusionAlreadyExistsException=class _ExclusionAlreadyExistsException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(opts){super({name:"ExclusionAlreadyExistsE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,_ExclusionAlreadyExistsException.prototype)}},ImageArchivedException=class _ImageArchivedException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageArchivedException";name="ImageArchivedException";$fault="client";constructor(opts){super({name:"ImageArchivedException",$fault:"client",...opts}),
Object.setPrototypeOf(this,_ImageArchivedException.prototype)}},UnsupportedImageTypeException=class _UnsupportedImageTypeException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(opts){super({name:"UnsupportedImageTypeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,_UnsupportedImageTypeException.prototype)}},LifecyclePolicyPreviewInProgressException=class _LifecyclePolicyPreviewInProgressException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(opts){super({name:"Lif\
ecyclePolicyPreviewInProgressException",$fault:"client",...opts}),Object.setPrototypeOf(this,_LifecyclePolicyPreviewInProgressException.prototype)}},ReplicationBackfillInProgressException=class _ReplicationBackfillInProgressException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfillInProgressException";$fault="client";constructor(opts){super({name:"Replicati\
onBackfillInProgressException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillInProgressException.prototype)}},ReplicationBackfillInvalidStatusException=class _ReplicationBackfillInvalidStatusException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="client";constructor(opts){super({name:"Rep\
licationBackfillInvalidStatusException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ReplicationBackfillInvalidStatusException.prototype)}},ImageStorageClassUpdateNotSupportedException=class _ImageStorageClassUpdateNotSupportedException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(opts){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...opts}),Object.setPrototypeOf(this,_ImageStorageClassUpdateNotSupportedException.prototype)}},InvalidLayerPartException=class _InvalidLayerPartException extends ECRServiceException{static shapeId="\
com.amazonaws.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(opts){
super({name:"InvalidLayerPartException",$fault:"client",...opts}),Object.setPrototypeOf(this,_InvalidLayerPartException.prototype),this.registryId=opts.registryId,
this.repositoryName=opts.repositoryName,this.uploadId=opts.uploadId,this.lastValidByteReceived=opts.lastValidByteReceived}},_A="Attribute",_AECID="AwsEcrContain\
erImageDetails",_AL="AttributeList",_BBOPE="BlockedByOrganizationPolicyException",_BCLAR="BatchCheckLayerAvailabilityRequest",_BGIR="BatchGetImageRequest",_BGRSCR="\
BatchGetRepositoryScanningConfigurationRequest",_CLUR="CompleteLayerUploadRequest",_CRCTR="CreateRepositoryCreationTemplateRequest",_CS="CvssScore",_CSA="CvssSc\
oreAdjustment",_CSAL="CvssScoreAdjustmentList",_CSD="CvssScoreDetails",_CSL="CvssScoreList",_DI="DescribeImages",_DIF="DescribeImagesFilter",_DIR="DescribeImage\
sRequest",_DIRe="DescribeImagesResponse",_DPTCRRes="DescribePullThroughCacheRulesRequest",_DRCTRes="DescribeRepositoryCreationTemplatesRequest",_DRRescr="Descri\
beRepositoriesRequest",_EAEE="ExclusionAlreadyExistsException",_ECFRCT="EncryptionConfigurationForRepositoryCreationTemplate",_EISF="EnhancedImageScanFinding",_EISFL="\
EnhancedImageScanFindingList",_ENFE="ExclusionNotFoundException",_EUE="EmptyUploadException",_GATR="GetAuthorizationTokenRequest",_IAE="ImageArchivedException",
_IAEE="ImageAlreadyExistsException",_ID="ImageDetail",_IDDNME="ImageDigestDoesNotMatchException",_IDL="ImageDetailList",_II="ImageIdentifier",_IIL="ImageIdentif\
ierList",_ILE="InvalidLayerException",_ILPE="InvalidLayerPartException",_INFE="ImageNotFoundException",_IPE="InvalidParameterException",_IR="ImageReferrer",_ISCUNSE="\
ImageStorageClassUpdateNotSupportedException",_ISF="ImageScanFinding",_ISFL="ImageScanFindingList",_ISFS="ImageScanFindingsSummary",_ISFm="ImageScanFindings",_ISS="\
ImageScanStatus",_ITAEE="ImageTagAlreadyExistsException",_ITMEF="ImageTagMutabilityExclusionFilter",_ITMEFm="ImageTagMutabilityExclusionFilters",_ITPE="InvalidT\
agParameterException",_K="Key",_KE="KmsException",_LAEE="LayerAlreadyExistsException",_LEE="LimitExceededException",_LIE="LayerInaccessibleException",_LIRF="Lis\
tImageReferrersFilter",_LNFE="LayersNotFoundException",_LPNFE="LifecyclePolicyNotFoundException",_LPPIPE="LifecyclePolicyPreviewInProgressException",_LPPNFE="Li\
fecyclePolicyPreviewNotFoundException",_LPPR="LifecyclePolicyPreviewResult",_LPRA="LifecyclePolicyRuleAction",_LPTSE="LayerPartTooSmallException",_LPTUERi="List\
PullTimeUpdateExclusionsResponse",_PTCRAEE="PullThroughCacheRuleAlreadyExistsException",_PTCRNFE="PullThroughCacheRuleNotFoundException",_PVD="PackageVulnerabil\
ityDetails",_R="Recommendation",_RAEE="RepositoryAlreadyExistsException",_RBIPE="ReplicationBackfillInProgressException",_RBISE="ReplicationBackfillInvalidStatu\
sException",_RBNFE="ReplicationBackfillNotFoundException",_RBP="ReplicationBackfillProgress",_RBR="ReplicationBackfillResult",_RCT="RepositoryCreationTemplate",
_RDe="ResourceDetails",_RINFE="ReferencedImagesNotFoundException",_RLe="ResourceList",_RNEE="RepositoryNotEmptyException",_RNFE="RepositoryNotFoundException",_RPNFE="\
RegistryPolicyNotFoundException",_RPNFEe="RepositoryPolicyNotFoundException",_Re="Remediation",_Res="Resource",_SCNFE="SigningConfigurationNotFoundException",_SD="\
ScoreDetails",_SE="ServerException",_SNFE="ScanNotFoundException",_SNFEe="SecretNotFoundException",_T="Tag",_TAEE="TemplateAlreadyExistsException",_TL="TagList",
_TMTE="TooManyTagsException",_TNFE="TemplateNotFoundException",_UITE="UnsupportedImageTypeException",_UNFE="UploadNotFoundException",_URCTR="UpdateRepositoryCre\
ationTemplateRequest",_URR="UntagResourceRequest",_UTASE="UnableToAccessSecretException",_UTDSVE="UnableToDecryptSecretValueException",_UTGUIE="UnableToGetUpstr\
eamImageException",_UTGULE="UnableToGetUpstreamLayerException",_UTLUIRE="UnableToListUpstreamImageReferrersException",_UURE="UnsupportedUpstreamRegistryExceptio\
n",_V="Value",_VE="ValidationException",_VP="VulnerablePackage",_VPL="VulnerablePackagesList",_a="architecture",_aAI="awsAccountId",_aECI="awsEcrContainerImage",
_aF="appliedFor",_aMT="acceptedMediaTypes",_aMTr="artifactMediaType",_aRP="appliedRulePriority",_aS="artifactStatus",_aTr="artifactType",_aTrt="artifactTypes",_ac="\
action",_ad="adjustments",_an="annotations",_ar="arch",_at="attributes",_au="author",_bS="baseScore",_c="client",_cAr="createdAt",_cRA="customRoleArn",_cRC="com\
pletedReplicationCount",_cv="cvss",_d="description",_det="details",_di="digest",_e="error",_eAx="exploitAvailable",_eC="encryptionConfiguration",_eF="enhancedFi\
ndings",_eRPc="ecrRepositoryPrefixes",_eT="encryptionType",_ep="epoch",_fA="findingArn",_fAi="fixAvailable",_fC="failureCode",_fCa="failureCodes",_fIV="fixedInV\
ersion",_fOA="firstObservedAt",_fP="filePath",_fRC="failedReplicationCount",_fSC="findingSeverityCounts",_fT="filterType",_fi="filter",_fin="findings",_hE="http\
Error",_iD="imageDetails",_iDm="imageDigest",_iH="imageHash",_iI="imageIds",_iIm="imageId",_iMMT="imageManifestMediaType",_iPA="imagePushedAt",_iS="imageStatus",
_iSCA="imageScanCompletedAt",_iSFS="imageScanFindingsSummary",_iSIB="imageSizeInBytes",_iSS="imageScanStatus",_iT="imageTags",_iTM="imageTagMutability",_iTMEF="\
imageTagMutabilityExclusionFilters",_iTm="imageTag",_iUC="inUseCount",_id="id",_k="key",_kE="kmsError",_kK="kmsKey",_lAA="lastArchivedAt",_lAAa="lastActivatedAt",
_lD="layerDigests",_lIUA="lastInUseAt",_lOA="lastObservedAt",_lP="lifecyclePolicy",_lRPT="lastRecordedPullTime",_lVBR="lastValidByteReceived",_m="message",_mR="\
maxResults",_mT="mediaType",_me="metric",_n="name",_nT="nextToken",_p="platform",_pA="pushedAt",_pM="packageManager",_pTUE="pullTimeUpdateExclusions",_pVD="pack\
ageVulnerabilityDetails",_pr="prefix",_pre="prefixes",_r="registry",_rA="resourceArn",_rI="registryId",_rIe="registryIds",_rN="repositoryName",_rNe="repositoryN\
ames",_rP="repositoryPolicy",_rT="resourceTags",_rU="referenceUrls",_rV="relatedVulnerabilities",_rea="reason",_rec="recommendation",_rel="release",_rem="remedi\
ation",_reso="resources",_s="smithy.ts.sdk.synthetic.com.amazonaws.ecr",_sCt="storageClass",_sD="scoreDetails",_sIFC="subImageFailureCodes",_sLH="sourceLayerHas\
h",_sMD="subjectManifestDigest",_sS="scoreSource",_sU="sourceUrl",_sV="scoringVector",_sc="score",_se="server",_sev="severity",_si="size",_so="source",_st="stat\
us",_t="tags",_tK="tagKeys",_tRC="totalReplicationCount",_tS="tagStatus",_tSC="targetStorageClass",_te="text",_ti="title",_ty="type",_u="uri",_uA="updatedAt",_uI="\
uploadId",_ur="url",_v="value",_vCA="vendorCreatedAt",_vI="vulnerabilityId",_vP="vulnerablePackages",_vS="vendorSeverity",_vSUA="vulnerabilitySourceUpdatedAt",_vUA="\
vendorUpdatedAt",_ve="version",n0="com.amazonaws.ecr",_s_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.OF(_s),ECRServiceException$=[-3,_s,"ECRSer\
viceException",0,[],[]];_s_registry.registerError(ECRServiceException$,ECRServiceException);var n0_registry=new _smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.
OF(n0),BlockedByOrganizationPolicyException$=[-3,n0,_BBOPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(BlockedByOrganizationPolicyException$,BlockedByOrganizationPolicyException);
var EmptyUploadException$=[-3,n0,_EUE,{[_e]:_c},[_m],[0]];n0_registry.registerError(EmptyUploadException$,EmptyUploadException);var ExclusionAlreadyExistsException$=[
-3,n0,_EAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ExclusionAlreadyExistsException$,ExclusionAlreadyExistsException);var ExclusionNotFoundException$=[-3,
n0,_ENFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ExclusionNotFoundException$,ExclusionNotFoundException);var ImageAlreadyExistsException$=[-3,n0,_IAEE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(ImageAlreadyExistsException$,ImageAlreadyExistsException);var ImageArchivedException$=[-3,n0,_IAE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(ImageArchivedException$,ImageArchivedException);var ImageDigestDoesNotMatchException$=[-3,n0,_IDDNME,{[_e]:_c},[_m],[0]];n0_registry.registerError(
ImageDigestDoesNotMatchException$,ImageDigestDoesNotMatchException);var ImageNotFoundException$=[-3,n0,_INFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ImageNotFoundException$,
ImageNotFoundException);var ImageStorageClassUpdateNotSupportedException$=[-3,n0,_ISCUNSE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ImageStorageClassUpdateNotSupportedException$,
ImageStorageClassUpdateNotSupportedException);var ImageTagAlreadyExistsException$=[-3,n0,_ITAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ImageTagAlreadyExistsException$,
ImageTagAlreadyExistsException);var InvalidLayerException$=[-3,n0,_ILE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidLayerException$,InvalidLayerException);
var InvalidLayerPartException$=[-3,n0,_ILPE,{[_e]:_c},[_rI,_rN,_uI,_lVBR,_m],[0,0,0,1,0]];n0_registry.registerError(InvalidLayerPartException$,InvalidLayerPartException);
var InvalidParameterException$=[-3,n0,_IPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidParameterException$,InvalidParameterException);var InvalidTagParameterException$=[
-3,n0,_ITPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(InvalidTagParameterException$,InvalidTagParameterException);var KmsException$=[-3,n0,_KE,{[_e]:_c},[_m,
_kE],[0,0]];n0_registry.registerError(KmsException$,KmsException);var LayerAlreadyExistsException$=[-3,n0,_LAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LayerAlreadyExistsException$,
LayerAlreadyExistsException);var LayerInaccessibleException$=[-3,n0,_LIE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LayerInaccessibleException$,LayerInaccessibleException);
var LayerPartTooSmallException$=[-3,n0,_LPTSE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LayerPartTooSmallException$,LayerPartTooSmallException);var LayersNotFoundException$=[
-3,n0,_LNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LayersNotFoundException$,LayersNotFoundException);var LifecyclePolicyNotFoundException$=[-3,n0,_LPNFE,
{[_e]:_c},[_m],[0]];n0_registry.registerError(LifecyclePolicyNotFoundException$,LifecyclePolicyNotFoundException);var LifecyclePolicyPreviewInProgressException$=[
-3,n0,_LPPIPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LifecyclePolicyPreviewInProgressException$,LifecyclePolicyPreviewInProgressException);var LifecyclePolicyPreviewNotFoundException$=[
-3,n0,_LPPNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LifecyclePolicyPreviewNotFoundException$,LifecyclePolicyPreviewNotFoundException);var LimitExceededException$=[
-3,n0,_LEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(LimitExceededException$,LimitExceededException);var PullThroughCacheRuleAlreadyExistsException$=[-3,n0,
_PTCRAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(PullThroughCacheRuleAlreadyExistsException$,PullThroughCacheRuleAlreadyExistsException);var PullThroughCacheRuleNotFoundException$=[
-3,n0,_PTCRNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(PullThroughCacheRuleNotFoundException$,PullThroughCacheRuleNotFoundException);var ReferencedImagesNotFoundException$=[
-3,n0,_RINFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ReferencedImagesNotFoundException$,ReferencedImagesNotFoundException);var RegistryPolicyNotFoundException$=[
-3,n0,_RPNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(RegistryPolicyNotFoundException$,RegistryPolicyNotFoundException);var ReplicationBackfillInProgressException$=[
-3,n0,_RBIPE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ReplicationBackfillInProgressException$,ReplicationBackfillInProgressException);var ReplicationBackfillInvalidStatusException$=[
-3,n0,_RBISE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ReplicationBackfillInvalidStatusException$,ReplicationBackfillInvalidStatusException);var ReplicationBackfillNotFoundException$=[
-3,n0,_RBNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(ReplicationBackfillNotFoundException$,ReplicationBackfillNotFoundException);var RepositoryAlreadyExistsException$=[
-3,n0,_RAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(RepositoryAlreadyExistsException$,RepositoryAlreadyExistsException);var RepositoryNotEmptyException$=[
-3,n0,_RNEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(RepositoryNotEmptyException$,RepositoryNotEmptyException);var RepositoryNotFoundException$=[-3,n0,_RNFE,
{[_e]:_c},[_m],[0]];n0_registry.registerError(RepositoryNotFoundException$,RepositoryNotFoundException);var RepositoryPolicyNotFoundException$=[-3,n0,_RPNFEe,{[_e]:_c},
[_m],[0]];n0_registry.registerError(RepositoryPolicyNotFoundException$,RepositoryPolicyNotFoundException);var ScanNotFoundException$=[-3,n0,_SNFE,{[_e]:_c},[_m],
[0]];n0_registry.registerError(ScanNotFoundException$,ScanNotFoundException);var SecretNotFoundException$=[-3,n0,_SNFEe,{[_e]:_c},[_m],[0]];n0_registry.registerError(
SecretNotFoundException$,SecretNotFoundException);var ServerException$=[-3,n0,_SE,{[_e]:_se},[_m],[0]];n0_registry.registerError(ServerException$,ServerException);
var SigningConfigurationNotFoundException$=[-3,n0,_SCNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(SigningConfigurationNotFoundException$,SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$=[-3,n0,_TAEE,{[_e]:_c},[_m],[0]];n0_registry.registerError(TemplateAlreadyExistsException$,TemplateAlreadyExistsException);var TemplateNotFoundException$=[
-3,n0,_TNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(TemplateNotFoundException$,TemplateNotFoundException);var TooManyTagsException$=[-3,n0,_TMTE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(TooManyTagsException$,TooManyTagsException);var UnableToAccessSecretException$=[-3,n0,_UTASE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(UnableToAccessSecretException$,UnableToAccessSecretException);var UnableToDecryptSecretValueException$=[-3,n0,_UTDSVE,{[_e]:_c},[_m],[0]];n0_registry.
registerError(UnableToDecryptSecretValueException$,UnableToDecryptSecretValueException);var UnableToGetUpstreamImageException$=[-3,n0,_UTGUIE,{[_e]:_c},[_m],[0]];
n0_registry.registerError(UnableToGetUpstreamImageException$,UnableToGetUpstreamImageException);var UnableToGetUpstreamLayerException$=[-3,n0,_UTGULE,{[_e]:_c},
[_m],[0]];n0_registry.registerError(UnableToGetUpstreamLayerException$,UnableToGetUpstreamLayerException);var UnableToListUpstreamImageReferrersException$=[-3,n0,
_UTLUIRE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UnableToListUpstreamImageReferrersException$,UnableToListUpstreamImageReferrersException);var UnsupportedImageTypeException$=[
-3,n0,_UITE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UnsupportedImageTypeException$,UnsupportedImageTypeException);var UnsupportedUpstreamRegistryException$=[
-3,n0,_UURE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UnsupportedUpstreamRegistryException$,UnsupportedUpstreamRegistryException);var UploadNotFoundException$=[
-3,n0,_UNFE,{[_e]:_c},[_m],[0]];n0_registry.registerError(UploadNotFoundException$,UploadNotFoundException);var ValidationException$=[-3,n0,_VE,{[_e]:_c,[_hE]:400},
[_m],[0]];n0_registry.registerError(ValidationException$,ValidationException);var errorTypeRegistries=[_s_registry,n0_registry],Attribute$=[3,n0,_A,0,[_k,_v],[0,
0],1],AwsEcrContainerImageDetails$=[3,n0,_AECID,0,[_a,_au,_iH,_iT,_p,_pA,_lIUA,_iUC,_r,_rN],[0,0,0,64,0,4,4,1,0,0]],BatchCheckLayerAvailabilityRequest$=[3,n0,_BCLAR,
0,[_rN,_lD,_rI],[0,64,0],2],BatchGetImageRequest$=[3,n0,_BGIR,0,[_rN,_iI,_rI,_aMT],[0,()=>ImageIdentifierList,0,64],2],BatchGetRepositoryScanningConfigurationRequest$=[
3,n0,_BGRSCR,0,[_rNe],[64],1],CompleteLayerUploadRequest$=[3,n0,_CLUR,0,[_rN,_uI,_lD,_rI],[0,0,64,0],3],CreateRepositoryCreationTemplateRequest$=[3,n0,_CRCTR,0,
[_pr,_aF,_d,_eC,_rT,_iTM,_iTMEF,_rP,_lP,_cRA],[0,64,0,()=>EncryptionConfigurationForRepositoryCreationTemplate$,()=>TagList,0,()=>ImageTagMutabilityExclusionFilters,
0,0,0],2],CvssScore$=[3,n0,_CS,0,[_bS,_sV,_so,_ve],[1,0,0,0]],CvssScoreAdjustment$=[3,n0,_CSA,0,[_me,_rea],[0,0]],CvssScoreDetails$=[3,n0,_CSD,0,[_ad,_sc,_sS,_sV,
_ve],[()=>CvssScoreAdjustmentList,1,0,0,0]],DescribeImagesFilter$=[3,n0,_DIF,0,[_tS,_iS],[0,0]],DescribeImagesRequest$=[3,n0,_DIR,0,[_rN,_rI,_iI,_nT,_mR,_fi],[0,
0,()=>ImageIdentifierList,0,1,()=>DescribeImagesFilter$],1],DescribeImagesResponse$=[3,n0,_DIRe,0,[_iD,_nT],[()=>ImageDetailList,0]],DescribePullThroughCacheRulesRequest$=[
3,n0,_DPTCRRes,0,[_rI,_eRPc,_nT,_mR],[0,64,0,1]],DescribeRepositoriesRequest$=[3,n0,_DRRescr,0,[_rI,_rNe,_nT,_mR],[0,64,0,1]],DescribeRepositoryCreationTemplatesRequest$=[
3,n0,_DRCTRes,0,[_pre,_nT,_mR],[64,0,1]],EncryptionConfigurationForRepositoryCreationTemplate$=[3,n0,_ECFRCT,0,[_eT,_kK],[0,0],1],EnhancedImageScanFinding$=[3,n0,
_EISF,0,[_aAI,_d,_fA,_fOA,_lOA,_pVD,_rem,_reso,_sc,_sD,_sev,_st,_ti,_ty,_uA,_fAi,_eAx],[0,0,0,4,4,()=>PackageVulnerabilityDetails$,()=>Remediation$,()=>ResourceList,
1,()=>ScoreDetails$,0,0,0,0,4,0,0]],GetAuthorizationTokenRequest$=[3,n0,_GATR,0,[_rIe],[64]],ImageDetail$=[3,n0,_ID,0,[_rI,_rN,_iDm,_iT,_iSIB,_iPA,_iSS,_iSFS,_iMMT,
_aMTr,_lRPT,_sMD,_iS,_lAA,_lAAa],[0,0,0,64,1,4,()=>ImageScanStatus$,()=>ImageScanFindingsSummary$,0,0,4,0,0,4,4]],ImageIdentifier$=[3,n0,_II,0,[_iDm,_iTm],[0,0]],
ImageReferrer$=[3,n0,_IR,0,[_di,_mT,_si,_aTr,_an,_aS],[0,0,1,0,128,0],3],ImageScanFinding$=[3,n0,_ISF,0,[_n,_d,_u,_sev,_at],[0,0,0,0,()=>AttributeList]],ImageScanFindings$=[
3,n0,_ISFm,0,[_iSCA,_vSUA,_fSC,_fin,_eF],[4,4,129,()=>ImageScanFindingList,()=>EnhancedImageScanFindingList]],ImageScanFindingsSummary$=[3,n0,_ISFS,0,[_iSCA,_vSUA,
_fSC],[4,4,129]],ImageScanStatus$=[3,n0,_ISS,0,[_st,_d],[0,0]],ImageTagMutabilityExclusionFilter$=[3,n0,_ITMEF,0,[_fT,_fi],[0,0],2],LifecyclePolicyPreviewResult$=[
3,n0,_LPPR,0,[_iT,_iDm,_iPA,_ac,_aRP,_sCt],[64,0,4,()=>LifecyclePolicyRuleAction$,1,0]],LifecyclePolicyRuleAction$=[3,n0,_LPRA,0,[_ty,_tSC],[0,0]],ListImageReferrersFilter$=[
3,n0,_LIRF,0,[_aTrt,_aS],[64,0]],ListPullTimeUpdateExclusionsResponse$=[3,n0,_LPTUERi,0,[_pTUE,_nT],[64,0]],PackageVulnerabilityDetails$=[3,n0,_PVD,0,[_cv,_rU,_rV,
_so,_sU,_vCA,_vS,_vUA,_vI,_vP],[()=>CvssScoreList,64,64,0,0,4,0,4,0,()=>VulnerablePackagesList]],Recommendation$=[3,n0,_R,0,[_ur,_te],[0,0]],Remediation$=[3,n0,
_Re,0,[_rec],[()=>Recommendation$]],ReplicationBackfillProgress$=[3,n0,_RBP,0,[_tRC,_cRC,_fRC,_fCa],[1,1,1,64],4],ReplicationBackfillResult$=[3,n0,_RBR,0,[_rN,_iIm,
_st,_fC,_sIFC],[0,()=>ImageIdentifier$,0,0,64],3],RepositoryCreationTemplate$=[3,n0,_RCT,0,[_pr,_d,_eC,_rT,_iTM,_iTMEF,_rP,_lP,_aF,_cRA,_cAr,_uA],[0,0,()=>EncryptionConfigurationForRepositoryCreationTemplate$,
()=>TagList,0,()=>ImageTagMutabilityExclusionFilters,0,0,64,0,4,4]],Resource$=[3,n0,_Res,0,[_det,_id,_t,_ty],[()=>ResourceDetails$,0,128,0]],ResourceDetails$=[3,
n0,_RDe,0,[_aECI],[()=>AwsEcrContainerImageDetails$]],ScoreDetails$=[3,n0,_SD,0,[_cv],[()=>CvssScoreDetails$]],Tag$=[3,n0,_T,0,[_K,_V],[0,0],2],UntagResourceRequest$=[
3,n0,_URR,0,[_rA,_tK],[0,64],2],UpdateRepositoryCreationTemplateRequest$=[3,n0,_URCTR,0,[_pr,_d,_eC,_rT,_iTM,_iTMEF,_rP,_lP,_aF,_cRA],[0,0,()=>EncryptionConfigurationForRepositoryCreationTemplate$,
()=>TagList,0,()=>ImageTagMutabilityExclusionFilters,0,0,64,0],1],VulnerablePackage$=[3,n0,_VP,0,[_ar,_ep,_fP,_n,_pM,_rel,_sLH,_ve,_fIV],[0,1,0,0,0,0,0,0,0]],ArtifactTypeList=null,
AttributeList=[1,n0,_AL,0,()=>Attribute$],BatchedOperationLayerDigestList=null,CvssScoreAdjustmentList=[1,n0,_CSAL,0,()=>CvssScoreAdjustment$],CvssScoreList=[1,
n0,_CSL,0,()=>CvssScore$],EnhancedImageScanFindingList=[1,n0,_EISFL,0,()=>EnhancedImageScanFinding$],GetAuthorizationTokenRegistryIdList=null,ImageDetailList=[1,
n0,_IDL,0,()=>ImageDetail$],ImageIdentifierList=[1,n0,_IIL,0,()=>ImageIdentifier$],ImageScanFindingList=[1,n0,_ISFL,0,()=>ImageScanFinding$],ImageTagList=null,ImageTagMutabilityExclusionFilters=[
1,n0,_ITMEFm,0,()=>ImageTagMutabilityExclusionFilter$],ImageTagsList=null,LayerDigestList=null,MediaTypeList=null,PrefixList=null,PullThroughCacheRuleRepositoryPrefixList=null,
PullTimeUpdateExclusionList=null,RCTAppliedForList=null,ReferenceUrlsList=null,RelatedVulnerabilitiesList=null,ReplicationErrorList=null,RepositoryNameList=null,
ResourceList=[1,n0,_RLe,0,()=>Resource$],ScanningConfigurationRepositoryNameList=null,TagKeyList=null,TagList=[1,n0,_TL,0,()=>Tag$],VulnerablePackagesList=[1,n0,
_VPL,0,()=>VulnerablePackage$],Annotations=null,FindingSeverityCounts=null,Tags=null,DescribeImages$=[9,n0,_DI,0,()=>DescribeImagesRequest$,()=>DescribeImagesResponse$],
getRuntimeConfig=config=>({apiVersion:"2015-09-21",base64Decoder:config?.base64Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Ey,base64Encoder:config?.
base64Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.nk,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,
extensions:config?.extensions??[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultECRHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new _aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.f2}],logger:config?.
logger??new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.N4,protocol:config?.protocol??_aws_sdk_core_mjs__WEBPACK_IMPORTED_MODULE_1__.TE,protocolSettings:config?.
protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"\
AmazonEC2ContainerRegistry_V20150921"},serviceId:config?.serviceId??"ECR",sha256:config?.sha256??_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_2__.T,urlParser:config?.
urlParser??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Dl,utf8Decoder:config?.utf8Decoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.ar,utf8Encoder:config?.
utf8Encoder??_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.Pq}),getRuntimeConfig2=config=>{(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.I9)(process.version);
const defaultsMode=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.IZ)(config),defaultConfigProvider=()=>defaultsMode().then(_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
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
extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))},ECRClient=class extends _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Kj{config;constructor(...[
configuration]){const _config_0=getRuntimeConfig2(configuration||{});super(_config_0),this.initConfig=_config_0;const _config_1=resolveClientEndpointParameters(
_config_0),_config_2=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Dc)(_config_1),_config_3=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.$z)(_config_2),_config_4=(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_6__.
TD)(_config_3),_config_5=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.OV)(_config_4),_config_6=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.Co)(_config_5),
_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.
use((0,_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_8__.wq)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.sM)(this.config)),
this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.ey)(this.config)),this.middlewareStack.use((0,_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_7__.
vK)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.TC)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
Y7)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.n4)(this.config)),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
wB)(this.config,{httpAuthSchemeParametersProvider:defaultECRHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
h$({"aws.auth#sigv4":config.credentials})})),this.middlewareStack.use((0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.lW)(this.config))}destroy(){super.destroy()}},
command=(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.k8)(commonParams,"AmazonEC2ContainerRegistry_V20150921","ECRClient",_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_5__.
rD),_ep0={},_mw0=(Command,cs,config,o)=>[],DescribeImagesCommand=class extends command(_ep0,_mw0,"DescribeImages",DescribeImages$){},ecrApi=serve=>{const{read}=serve(
"ecr",config=>new ECRClient(config));return{describeImages:read("DescribeImages",(client,input,options)=>client.send(new DescribeImagesCommand(input),options))}}})};export{id,ids,modules};

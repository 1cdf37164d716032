const id=161,ids=[161],modules={9161:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fromTokenFile:()=>fromTokenFile});var _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2224),node_fs__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(3024),fromWebToken=init=>async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-pr\
ovider-web-identity - fromWebToken");const{roleArn,roleSessionName,webIdentityToken,providerId,policyArns,policy,durationSeconds}=init;let{roleAssumerWithWebIdentity}=init;
if(!roleAssumerWithWebIdentity){const{getDefaultRoleAssumerWithWebIdentity}=await __webpack_require__.e(522).then(__webpack_require__.bind(__webpack_require__,6522));
roleAssumerWithWebIdentity=getDefaultRoleAssumerWithWebIdentity({...init.clientConfig,credentialProviderLogger:init.logger,parentClientConfig:{...awsIdentityProperties?.
callerClientConfig,...init.parentClientConfig}},init.clientPlugins)}return roleAssumerWithWebIdentity({RoleArn:roleArn,RoleSessionName:roleSessionName??`aws-sdk\
-js-session-${Date.now()}`,WebIdentityToken:webIdentityToken,ProviderId:providerId,PolicyArns:policyArns,Policy:policy,DurationSeconds:durationSeconds})},ENV_TOKEN_FILE="\
AWS_WEB_IDENTITY_TOKEN_FILE",ENV_ROLE_ARN="AWS_ROLE_ARN",ENV_ROLE_SESSION_NAME="AWS_ROLE_SESSION_NAME",fromTokenFile=(init={})=>async awsIdentityProperties=>{init.
logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const webIdentityTokenFile=init?.webIdentityTokenFile??process.env[ENV_TOKEN_FILE],roleArn=init?.
roleArn??process.env[ENV_ROLE_ARN],roleSessionName=init?.roleSessionName??process.env[ENV_ROLE_SESSION_NAME];if(!webIdentityTokenFile||!roleArn)throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
C1("Web identity configuration not specified",{logger:init.logger});const credentials=await fromWebToken({...init,webIdentityToken:_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
ZY?.getTokenRecord?.()[webIdentityTokenFile]??(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(webIdentityTokenFile,{encoding:"ascii"}),roleArn,roleSessionName})(
awsIdentityProperties);return webIdentityTokenFile===process.env[ENV_TOKEN_FILE]&&(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials,"CREDENTIALS_\
ENV_VARS_STS_WEB_ID_TOKEN","h"),credentials}})};export{id,ids,modules};

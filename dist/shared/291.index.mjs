const id=291,ids=[291],modules={6291:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fromProcess:()=>fromProcess});var _smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8765),_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3417),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
2224),node_child_process__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1421),node_util__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7975),getValidatedProcessCredentials=(profileName,data,profiles)=>{
if(data.Version!==1)throw Error(`Profile ${profileName} credential_process did not return Version 1.`);if(data.AccessKeyId===void 0||data.SecretAccessKey===void 0)
throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);if(data.Expiration){const currentTime=new Date;if(new Date(data.Expiration)<
currentTime)throw Error(`Profile ${profileName} credential_process returned expired credentials.`)}let accountId=data.AccountId;!accountId&&profiles?.[profileName]?.
aws_account_id&&(accountId=profiles[profileName].aws_account_id);const credentials={accessKeyId:data.AccessKeyId,secretAccessKey:data.SecretAccessKey,...data.SessionToken&&
{sessionToken:data.SessionToken},...data.Expiration&&{expiration:new Date(data.Expiration)},...data.CredentialScope&&{credentialScope:data.CredentialScope},...accountId&&
{accountId}};return(0,_smithy_core_mjs__WEBPACK_IMPORTED_MODULE_0__.gD)(credentials,"CREDENTIALS_PROCESS","w"),credentials},resolveProcessCredentials=async(profileName,profiles,logger)=>{
const profile=profiles[profileName];if(profiles[profileName]){const credentialProcess=profile.credential_process;if(credentialProcess!==void 0){const execPromise=(0,node_util__WEBPACK_IMPORTED_MODULE_6__.
promisify)(_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.ZY?.getTokenRecord?.().exec??node_child_process__WEBPACK_IMPORTED_MODULE_5__.exec);try{const{stdout}=await execPromise(
credentialProcess);let data;try{data=JSON.parse(stdout.trim())}catch{throw Error(`Profile ${profileName} credential_process returned invalid JSON.`)}return getValidatedProcessCredentials(
profileName,data,profiles)}catch(error){throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.C1(error.message,{logger})}}else throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
C1(`Profile ${profileName} did not contain credential_process.`,{logger})}else throw new _smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.C1(`Profile ${profileName}\
 could not be found in shared credentials file.`,{logger})},fromProcess=(init={})=>async({callerClientConfig}={})=>{init.logger?.debug("@aws-sdk/credential-prov\
ider-process - fromProcess");const profiles=await(0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.YU)(init);return resolveProcessCredentials((0,_smithy_core_3_mjs__WEBPACK_IMPORTED_MODULE_1__.
Bz)({profile:init.profile??callerClientConfig?.profile}),profiles,init.logger)}})};export{id,ids,modules};

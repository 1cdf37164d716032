const id=640,ids=[640],modules={4640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fromLoginCredentials:()=>fromLoginCredentials});var _empty_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2224),fromLoginCredentials=()=>async()=>{throw new Error(
"aws login profiles are left out of this bundle: give the job a role (role-to-assume) instead")}})};export{id,ids,modules};

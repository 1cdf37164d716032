const id=750,ids=[750],modules={5750:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fromSSO:()=>fromSSO});var _empty_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2224),fromSSO=()=>async()=>{throw new Error("AWS SSO profiles are left ou\
t of this bundle: give the job a role (role-to-assume) instead")}})};export{id,ids,modules};

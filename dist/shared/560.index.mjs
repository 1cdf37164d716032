const id=560,ids=[560],modules={1560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EventStreamSerde:()=>_smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_0__.M3,eventStreamSerdeProvider:()=>_smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_0__.JM});var _smithy_core_4_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7078),_smithy_core_2_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5704),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7615),_empty_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3498)})};export{id,ids,modules};

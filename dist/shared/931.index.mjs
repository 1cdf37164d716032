const id=931,ids=[931],modules={3931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{NodeHttpHandler:()=>_smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_0__.$});var _smithy_node_http_handler_mjs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9490),_smithy_core_5_mjs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7615),_smithy_core_6_mjs__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5524),_empty_mjs__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
2224)})};export{id,ids,modules};

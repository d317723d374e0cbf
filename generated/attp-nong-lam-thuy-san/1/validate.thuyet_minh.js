// Made by tthc from attp_nong_lam_thuy_san version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1eecjg0j1dltj = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tinh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tinh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.xa === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "xa"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tinh !== undefined){
let data0 = data.tinh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err2 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tinh",schemaPath:"#/properties/tinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.xa !== undefined){
let data1 = data.xa;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 120 && countCharacters(data1) > 120){
const err5 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/xa",schemaPath:"#/properties/xa/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.chi_tiet !== undefined){
let data2 = data.chi_tiet;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 300 && countCharacters(data2) > 300){
const err8 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/chi_tiet",schemaPath:"#/properties/chi_tiet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs5 === errors;
}
for(const key0 in data){
if(key0 !== "tinh" && key0 !== "xa" && key0 !== "chi_tiet"){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_1lhnwim1dclfq = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_thiet_bi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_thiet_bi"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ten_thiet_bi !== undefined){
let data0 = data.ten_thiet_bi;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err1 = {instancePath:instancePath+"/ten_thiet_bi",schemaPath:"#/properties/ten_thiet_bi/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ten_thiet_bi",schemaPath:"#/properties/ten_thiet_bi/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ten_thiet_bi",schemaPath:"#/properties/ten_thiet_bi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.so_luong !== undefined){
let data1 = data.so_luong;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/so_luong",schemaPath:"#/properties/so_luong/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs4 = errors;
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/so_luong",schemaPath:"#/properties/so_luong/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/so_luong",schemaPath:"#/properties/so_luong/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid0 = _errs3 === errors;
}
for(const key0 in data){
if(key0 !== "ten_thiet_bi" && key0 !== "so_luong"){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_3vbdmrxm19kv8 = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_co_so_thuyet_minh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_co_so_thuyet_minh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dia_chi_thuyet_minh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_chi_thuyet_minh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.san_pham === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "san_pham"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.co_so_vat_chat === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_so_vat_chat"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.trang_thiet_bi === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trang_thiet_bi"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.nhan_luc === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nhan_luc"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.chuong_trinh === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chuong_trinh"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ten_co_so_thuyet_minh !== undefined){
let data0 = data.ten_co_so_thuyet_minh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err7 = {instancePath:instancePath+"/ten_co_so_thuyet_minh",schemaPath:"#/properties/ten_co_so_thuyet_minh/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/ten_co_so_thuyet_minh",schemaPath:"#/properties/ten_co_so_thuyet_minh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ten_co_so_thuyet_minh",schemaPath:"#/properties/ten_co_so_thuyet_minh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.dia_chi_thuyet_minh !== undefined){
let data1 = data.dia_chi_thuyet_minh;
const _errs3 = errors;
if(!(check_1eecjg0j1dltj(data1, {instancePath:instancePath+"/dia_chi_thuyet_minh",parentData:data,parentDataProperty:"dia_chi_thuyet_minh",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.san_pham !== undefined){
let data2 = data.san_pham;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(data2.length > 2000 && countCharacters(data2) > 2000){
const err10 = {instancePath:instancePath+"/san_pham",schemaPath:"#/properties/san_pham/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/san_pham",schemaPath:"#/properties/san_pham/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/san_pham",schemaPath:"#/properties/san_pham/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.co_so_vat_chat !== undefined){
let data3 = data.co_so_vat_chat;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(data3.length > 2000 && countCharacters(data3) > 2000){
const err13 = {instancePath:instancePath+"/co_so_vat_chat",schemaPath:"#/properties/co_so_vat_chat/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/co_so_vat_chat",schemaPath:"#/properties/co_so_vat_chat/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/co_so_vat_chat",schemaPath:"#/properties/co_so_vat_chat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs6 === errors;
}
if(data.trang_thiet_bi !== undefined){
let data4 = data.trang_thiet_bi;
const _errs8 = errors;
const _errs9 = errors;
if(Array.isArray(data4)){
if(data4.length > 200){
const err16 = {instancePath:instancePath+"/trang_thiet_bi",schemaPath:"#/properties/trang_thiet_bi/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/trang_thiet_bi",schemaPath:"#/properties/trang_thiet_bi/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(!(check_1lhnwim1dclfq(data5, {instancePath:instancePath+"/trang_thiet_bi/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_1lhnwim1dclfq.errors : vErrors.concat(check_1lhnwim1dclfq.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs10 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/trang_thiet_bi",schemaPath:"#/properties/trang_thiet_bi/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.nhan_luc !== undefined){
let data6 = data.nhan_luc;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data6 === "string"){
if(data6.length > 2000 && countCharacters(data6) > 2000){
const err19 = {instancePath:instancePath+"/nhan_luc",schemaPath:"#/properties/nhan_luc/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.length < 1){
const err20 = {instancePath:instancePath+"/nhan_luc",schemaPath:"#/properties/nhan_luc/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/nhan_luc",schemaPath:"#/properties/nhan_luc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.chuong_trinh !== undefined){
let data7 = data.chuong_trinh;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data7 === "string"){
if(data7.length > 2000 && countCharacters(data7) > 2000){
const err22 = {instancePath:instancePath+"/chuong_trinh",schemaPath:"#/properties/chuong_trinh/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/chuong_trinh",schemaPath:"#/properties/chuong_trinh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/chuong_trinh",schemaPath:"#/properties/chuong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid0 = _errs13 === errors;
}
for(const key0 in data){
if(key0 !== "ten_co_so_thuyet_minh" && key0 !== "dia_chi_thuyet_minh" && key0 !== "san_pham" && key0 !== "co_so_vat_chat" && key0 !== "trang_thiet_bi" && key0 !== "nhan_luc" && key0 !== "chuong_trinh"){
const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_3vbdmrxm19kv8;

const form = {"id":"thuyet_minh","label":{"vi":"Bản thuyết minh điều kiện bảo đảm an toàn thực phẩm của cơ sở","en":"Description of the food safety conditions"},"sections":[{"id":"thong_tin_chung","label":{"vi":"I. Thông tin chung","en":"I. General"},"fields":[{"id":"ten_co_so_thuyet_minh","label":{"vi":"I.1. Tên cơ sở","en":"I.1. Name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dia_chi_thuyet_minh","label":{"vi":"I.2. Địa chỉ","en":"I.2. Address"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true}],"rules":[]},{"id":"dieu_kien","label":{"vi":"II. Mặt hàng và điều kiện","en":"II. Goods and conditions"},"fields":[{"id":"san_pham","label":{"vi":"Mặt hàng, sản phẩm","en":"Products"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"co_so_vat_chat","label":{"vi":"Cơ sở vật chất","en":"Premises"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"trang_thiet_bi","label":{"vi":"Trang thiết bị","en":"Equipment"},"type":"list","shape":{"is":"list","minItems":1,"maxItems":200,"fields":[{"id":"ten_thiet_bi","label":{"vi":"Tên thiết bị","en":"Equipment"},"type":"text","shape":{"is":"text"},"required":true},{"id":"so_luong","label":{"vi":"Số lượng","en":"Number"},"type":"integer","shape":{"is":"integer","minimum":"1"}}]},"required":true},{"id":"nhan_luc","label":{"vi":"Nhân lực","en":"Staff"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"chuong_trinh","label":{"vi":"Chương trình quản lý an toàn thực phẩm","en":"Food safety programme"},"type":"long-text","shape":{"is":"text"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

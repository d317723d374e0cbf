// Made by tthc from hoa_giai_tranh_chap version 1. Do not edit.
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
const check_3i9jklrbgsbpt = (() => {
const pattern0 = new RegExp("^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,2})?(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.so_thua === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_thua"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to_ban_do === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_ban_do"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.so_thua !== undefined){
let data0 = data.so_thua;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 30 && countCharacters(data0) > 30){
const err2 = {instancePath:instancePath+"/so_thua",schemaPath:"#/properties/so_thua/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/so_thua",schemaPath:"#/properties/so_thua/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/so_thua",schemaPath:"#/properties/so_thua/type",keyword:"type",params:{type: "string"}};
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
if(data.to_ban_do !== undefined){
let data1 = data.to_ban_do;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 30 && countCharacters(data1) > 30){
const err5 = {instancePath:instancePath+"/to_ban_do",schemaPath:"#/properties/to_ban_do/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/to_ban_do",schemaPath:"#/properties/to_ban_do/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/to_ban_do",schemaPath:"#/properties/to_ban_do/type",keyword:"type",params:{type: "string"}};
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
if(data.dien_tich !== undefined){
let data2 = data.dien_tich;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,2})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length > 24 && countCharacters(data2) > 24){
const err9 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/maxLength",keyword:"maxLength",params:{limit: 24}};
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
const err10 = {instancePath:instancePath+"/dien_tich",schemaPath:"#/properties/dien_tich/type",keyword:"type",params:{type: "string"}};
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
if(data.dia_chi !== undefined){
let data3 = data.dia_chi;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 300 && countCharacters(data3) > 300){
const err11 = {instancePath:instancePath+"/dia_chi",schemaPath:"#/properties/dia_chi/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/dia_chi",schemaPath:"#/properties/dia_chi/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/dia_chi",schemaPath:"#/properties/dia_chi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs7 === errors;
}
for(const key0 in data){
if(key0 !== "so_thua" && key0 !== "to_ban_do" && key0 !== "dien_tich" && key0 !== "dia_chi"){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_2ztzqy6od4nan = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern2 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ho_ten === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ho_ten"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dinh_danh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ngay_sinh === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_sinh"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cu_tru === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cu_tru"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dien_thoai_yeu_cau === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_thoai_yeu_cau"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.thua === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thua"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ben_kia === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ben_kia"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.noi_dung === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_dung"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err8 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.dinh_danh !== undefined){
let data1 = data.dinh_danh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.length > 12 && countCharacters(data1) > 12){
const err12 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.length < 1){
const err13 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_sinh !== undefined){
let data2 = data.ngay_sinh;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err15 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.cu_tru !== undefined){
let data3 = data.cu_tru;
const _errs7 = errors;
if(!(check_1eecjg0j1dltj(data3, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs7 === errors;
}
if(data.dien_thoai_yeu_cau !== undefined){
let data4 = data.dien_thoai_yeu_cau;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err17 = {instancePath:instancePath+"/dien_thoai_yeu_cau",schemaPath:"#/properties/dien_thoai_yeu_cau/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length > 13 && countCharacters(data4) > 13){
const err18 = {instancePath:instancePath+"/dien_thoai_yeu_cau",schemaPath:"#/properties/dien_thoai_yeu_cau/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/dien_thoai_yeu_cau",schemaPath:"#/properties/dien_thoai_yeu_cau/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/dien_thoai_yeu_cau",schemaPath:"#/properties/dien_thoai_yeu_cau/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.thua !== undefined){
let data5 = data.thua;
const _errs10 = errors;
if(!(check_3i9jklrbgsbpt(data5, {instancePath:instancePath+"/thua",parentData:data,parentDataProperty:"thua",rootData}))){
vErrors = vErrors === null ? check_3i9jklrbgsbpt.errors : vErrors.concat(check_3i9jklrbgsbpt.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.ben_kia !== undefined){
let data6 = data.ben_kia;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data6 === "string"){
if(data6.length > 200 && countCharacters(data6) > 200){
const err21 = {instancePath:instancePath+"/ben_kia",schemaPath:"#/properties/ben_kia/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length < 1){
const err22 = {instancePath:instancePath+"/ben_kia",schemaPath:"#/properties/ben_kia/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/ben_kia",schemaPath:"#/properties/ben_kia/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.noi_dung !== undefined){
let data7 = data.noi_dung;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data7 === "string"){
if(data7.length > 3000 && countCharacters(data7) > 3000){
const err24 = {instancePath:instancePath+"/noi_dung",schemaPath:"#/properties/noi_dung/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/noi_dung",schemaPath:"#/properties/noi_dung/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/noi_dung",schemaPath:"#/properties/noi_dung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid0 = _errs13 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "dinh_danh" && key0 !== "ngay_sinh" && key0 !== "cu_tru" && key0 !== "dien_thoai_yeu_cau" && key0 !== "thua" && key0 !== "ben_kia" && key0 !== "noi_dung"){
const err27 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_2ztzqy6od4nan;

const form = {"id":"don","label":{"vi":"Đơn yêu cầu hòa giải","en":"Request for conciliation"},"sections":[{"id":"nguoi_yeu_cau","label":{"vi":"1. Người yêu cầu","en":"1. Applicant"},"fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"dien_thoai_yeu_cau","label":{"vi":"Số điện thoại","en":"Telephone"},"type":"phone","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"tranh_chap","label":{"vi":"2. Nội dung tranh chấp","en":"2. The dispute"},"fields":[{"id":"thua","label":{"vi":"Thửa đất tranh chấp","en":"Parcel in dispute"},"type":"parcel","shape":{"is":"record","of":"parcel","fields":[{"id":"so_thua","label":{"vi":"Số thửa","en":"Parcel number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"to_ban_do","label":{"vi":"Tờ bản đồ số","en":"Map sheet number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dien_tich","label":{"vi":"Diện tích (m²)","en":"Area (m²)"},"type":"number","shape":{"is":"decimal","places":2,"above":"0"}},{"id":"dia_chi","label":{"vi":"Địa chỉ thửa đất","en":"Address of the parcel"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"ben_kia","label":{"vi":"Bên tranh chấp","en":"Other party"},"type":"text","shape":{"is":"text"},"required":true},{"id":"noi_dung","label":{"vi":"Nội dung tranh chấp, yêu cầu","en":"The dispute and what is asked"},"type":"long-text","shape":{"is":"text"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

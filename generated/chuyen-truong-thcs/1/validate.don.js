// Made by tthc from chuyen_truong_thcs version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1ylp6524l4qko = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["ten_phu_huynh","ten_hoc_sinh","ngay_sinh","lop","truong_di","truong_den","ly_do_chuyen","y_kien_truong_den","y_kien_truong_di","cam_ket","ngay_lam_don","nguoi_ky"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ten_phu_huynh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_phu_huynh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ten_hoc_sinh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_hoc_sinh"}};
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
if(data.lop === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lop"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.truong_di === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "truong_di"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.truong_den === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "truong_den"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ly_do_chuyen === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ly_do_chuyen"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ten_phu_huynh !== undefined){
let data0 = data.ten_phu_huynh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err7 = {instancePath:instancePath+"/ten_phu_huynh",schemaPath:"#/properties/ten_phu_huynh/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/ten_phu_huynh",schemaPath:"#/properties/ten_phu_huynh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/ten_phu_huynh",schemaPath:"#/properties/ten_phu_huynh/type",keyword:"type",params:{type: "string"}};
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
if(data.ten_hoc_sinh !== undefined){
let data1 = data.ten_hoc_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 120 && countCharacters(data1) > 120){
const err10 = {instancePath:instancePath+"/ten_hoc_sinh",schemaPath:"#/properties/ten_hoc_sinh/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length < 1){
const err11 = {instancePath:instancePath+"/ten_hoc_sinh",schemaPath:"#/properties/ten_hoc_sinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/ten_hoc_sinh",schemaPath:"#/properties/ten_hoc_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
if(!pattern0.test(data2)){
const err13 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err14 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.lop !== undefined){
let data3 = data.lop;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 20 && countCharacters(data3) > 20){
const err15 = {instancePath:instancePath+"/lop",schemaPath:"#/properties/lop/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.length < 1){
const err16 = {instancePath:instancePath+"/lop",schemaPath:"#/properties/lop/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/lop",schemaPath:"#/properties/lop/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.truong_di !== undefined){
let data4 = data.truong_di;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data4 === "string"){
if(data4.length > 200 && countCharacters(data4) > 200){
const err18 = {instancePath:instancePath+"/truong_di",schemaPath:"#/properties/truong_di/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/truong_di",schemaPath:"#/properties/truong_di/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/truong_di",schemaPath:"#/properties/truong_di/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.truong_den !== undefined){
let data5 = data.truong_den;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data5 === "string"){
if(data5.length > 200 && countCharacters(data5) > 200){
const err21 = {instancePath:instancePath+"/truong_den",schemaPath:"#/properties/truong_den/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length < 1){
const err22 = {instancePath:instancePath+"/truong_den",schemaPath:"#/properties/truong_den/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/truong_den",schemaPath:"#/properties/truong_den/type",keyword:"type",params:{type: "string"}};
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
if(data.ly_do_chuyen !== undefined){
let data6 = data.ly_do_chuyen;
const _errs13 = errors;
const _errs14 = errors;
if(typeof data6 === "string"){
if(data6.length > 1000 && countCharacters(data6) > 1000){
const err24 = {instancePath:instancePath+"/ly_do_chuyen",schemaPath:"#/properties/ly_do_chuyen/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.length < 1){
const err25 = {instancePath:instancePath+"/ly_do_chuyen",schemaPath:"#/properties/ly_do_chuyen/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/ly_do_chuyen",schemaPath:"#/properties/ly_do_chuyen/type",keyword:"type",params:{type: "string"}};
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
if(data.y_kien_truong_den !== undefined){
let data7 = data.y_kien_truong_den;
const _errs15 = errors;
const _errs16 = errors;
if(typeof data7 === "string"){
if(data7.length > 500 && countCharacters(data7) > 500){
const err27 = {instancePath:instancePath+"/y_kien_truong_den",schemaPath:"#/properties/y_kien_truong_den/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.length < 1){
const err28 = {instancePath:instancePath+"/y_kien_truong_den",schemaPath:"#/properties/y_kien_truong_den/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/y_kien_truong_den",schemaPath:"#/properties/y_kien_truong_den/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid0 = _errs15 === errors;
}
if(data.y_kien_truong_di !== undefined){
let data8 = data.y_kien_truong_di;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data8 === "string"){
if(data8.length > 500 && countCharacters(data8) > 500){
const err30 = {instancePath:instancePath+"/y_kien_truong_di",schemaPath:"#/properties/y_kien_truong_di/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.length < 1){
const err31 = {instancePath:instancePath+"/y_kien_truong_di",schemaPath:"#/properties/y_kien_truong_di/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/y_kien_truong_di",schemaPath:"#/properties/y_kien_truong_di/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.cam_ket !== undefined){
let data9 = data.cam_ket;
const _errs19 = errors;
if(typeof data9 !== "boolean"){
const err33 = {instancePath:instancePath+"/cam_ket",schemaPath:"#/properties/cam_ket/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs20 = errors;
var valid0 = _errs19 === errors;
}
if(data.ngay_lam_don !== undefined){
let data10 = data.ngay_lam_don;
const _errs21 = errors;
const _errs22 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err34 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/ngay_lam_don",schemaPath:"#/properties/ngay_lam_don/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid0 = _errs21 === errors;
}
if(data.nguoi_ky !== undefined){
let data11 = data.nguoi_ky;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data11 === "string"){
if(data11.length > 120 && countCharacters(data11) > 120){
const err36 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.length < 1){
const err37 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid0 = _errs23 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err39 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_1ylp6524l4qko;

const form = {"id":"don","label":{"vi":"Đơn xin chuyển trường","en":"Request to change school"},"sections":[{"id":"nguoi_lam_don","label":{"vi":"Cha, mẹ hoặc người giám hộ","en":"Parent or guardian"},"fields":[{"id":"ten_phu_huynh","label":{"vi":"Họ và tên cha, mẹ hoặc người giám hộ","en":"Name of the parent or guardian"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"hoc_sinh","label":{"vi":"Học sinh","en":"Pupil"},"fields":[{"id":"ten_hoc_sinh","label":{"vi":"Họ và tên học sinh","en":"Name of the pupil"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"lop","label":{"vi":"Đang học lớp","en":"Class"},"type":"text","shape":{"is":"text"},"required":true},{"id":"truong_di","label":{"vi":"Trường nơi đi","en":"Present school"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"chuyen_den","label":{"vi":"Trường xin chuyển đến","en":"Receiving school"},"fields":[{"id":"truong_den","label":{"vi":"Trường nơi đến","en":"Receiving school"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ly_do_chuyen","label":{"vi":"Lý do chuyển trường","en":"Reason"},"type":"long-text","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"y_kien","label":{"vi":"Ý kiến, cam kết","en":"Opinions and declaration"},"fields":[{"id":"y_kien_truong_den","label":{"vi":"Ý kiến của trường nơi đến","en":"Opinion of the receiving school"},"type":"long-text","shape":{"is":"text"}},{"id":"y_kien_truong_di","label":{"vi":"Ý kiến của trường nơi đi","en":"Opinion of the present school"},"type":"long-text","shape":{"is":"text"}},{"id":"cam_ket","label":{"vi":"Cam kết thông tin trong đơn là đúng","en":"Declaration of truth"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"ngay_lam_don","label":{"vi":"Ngày làm đơn","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"nguoi_ky","label":{"vi":"Người làm đơn ký","en":"Signed by"},"type":"text","shape":{"is":"text"}}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

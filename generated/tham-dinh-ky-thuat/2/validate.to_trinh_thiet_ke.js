// Made by tthc from tham_dinh_ky_thuat version 2. Do not edit.
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
const check_24aposlpjcbxd = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])", "u");
const obj0 = new Set(["co_quan_trinh","so_to_trinh","ngay_to_trinh","kinh_gui","can_cu_trinh","ten_du_an","nhom_du_an","cap_cong_trinh","chu_dau_tu_du_an","dien_thoai_du_an","dia_diem_du_an","chieu_cao","phai_dtm","du_toan","loai_cong_trinh_du_an","nguoi_quyet_dinh_dau_tu","nguon_von","thoi_gian_thuc_hien","tieu_chuan","nha_thau","sua_chua","dieu_chinh","da_bi_xu_phat","thuoc_pccc","danh_muc_gui_kem","nguoi_ky"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.co_quan_trinh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_quan_trinh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ten_du_an === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_du_an"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nhom_du_an === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nhom_du_an"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cap_cong_trinh === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cap_cong_trinh"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.chu_dau_tu_du_an === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chu_dau_tu_du_an"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dien_thoai_du_an === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dien_thoai_du_an"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dia_diem_du_an === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dia_diem_du_an"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.chieu_cao === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chieu_cao"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.phai_dtm === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phai_dtm"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.nguon_von === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguon_von"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.nguoi_ky === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_ky"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.co_quan_trinh !== undefined){
let data0 = data.co_quan_trinh;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 200 && countCharacters(data0) > 200){
const err11 = {instancePath:instancePath+"/co_quan_trinh",schemaPath:"#/properties/co_quan_trinh/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.length < 1){
const err12 = {instancePath:instancePath+"/co_quan_trinh",schemaPath:"#/properties/co_quan_trinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/co_quan_trinh",schemaPath:"#/properties/co_quan_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.so_to_trinh !== undefined){
let data1 = data.so_to_trinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 50 && countCharacters(data1) > 50){
const err14 = {instancePath:instancePath+"/so_to_trinh",schemaPath:"#/properties/so_to_trinh/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.length < 1){
const err15 = {instancePath:instancePath+"/so_to_trinh",schemaPath:"#/properties/so_to_trinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/so_to_trinh",schemaPath:"#/properties/so_to_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_to_trinh !== undefined){
let data2 = data.ngay_to_trinh;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err17 = {instancePath:instancePath+"/ngay_to_trinh",schemaPath:"#/properties/ngay_to_trinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ngay_to_trinh",schemaPath:"#/properties/ngay_to_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.kinh_gui !== undefined){
let data3 = data.kinh_gui;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 200 && countCharacters(data3) > 200){
const err19 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.length < 1){
const err20 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.can_cu_trinh !== undefined){
let data4 = data.can_cu_trinh;
const _errs9 = errors;
const _errs10 = errors;
if(typeof data4 === "string"){
if(data4.length > 2000 && countCharacters(data4) > 2000){
const err22 = {instancePath:instancePath+"/can_cu_trinh",schemaPath:"#/properties/can_cu_trinh/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.length < 1){
const err23 = {instancePath:instancePath+"/can_cu_trinh",schemaPath:"#/properties/can_cu_trinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err24 = {instancePath:instancePath+"/can_cu_trinh",schemaPath:"#/properties/can_cu_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.ten_du_an !== undefined){
let data5 = data.ten_du_an;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data5 === "string"){
if(data5.length > 300 && countCharacters(data5) > 300){
const err25 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data5.length < 1){
const err26 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/ten_du_an",schemaPath:"#/properties/ten_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid0 = _errs11 === errors;
}
if(data.nhom_du_an !== undefined){
let data6 = data.nhom_du_an;
const _errs13 = errors;
if(typeof data6 !== "string"){
const err28 = {instancePath:instancePath+"/nhom_du_an",schemaPath:"#/properties/nhom_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs14 = errors;
if(data6 !== "nhom_a" && data6 !== "nhom_b" && data6 !== "nhom_c"){
const err29 = {instancePath:instancePath+"/nhom_du_an",schemaPath:"#/properties/nhom_du_an/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid0 = _errs13 === errors;
}
if(data.cap_cong_trinh !== undefined){
let data7 = data.cap_cong_trinh;
const _errs15 = errors;
if(typeof data7 !== "string"){
const err30 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs16 = errors;
if(data7 !== "cap_dac_biet" && data7 !== "cap_1" && data7 !== "cap_2" && data7 !== "cap_3" && data7 !== "cap_4"){
const err31 = {instancePath:instancePath+"/cap_cong_trinh",schemaPath:"#/properties/cap_cong_trinh/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid0 = _errs15 === errors;
}
if(data.chu_dau_tu_du_an !== undefined){
let data8 = data.chu_dau_tu_du_an;
const _errs17 = errors;
const _errs18 = errors;
if(typeof data8 === "string"){
if(data8.length > 200 && countCharacters(data8) > 200){
const err32 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.length < 1){
const err33 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/chu_dau_tu_du_an",schemaPath:"#/properties/chu_dau_tu_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid0 = _errs17 === errors;
}
if(data.dien_thoai_du_an !== undefined){
let data9 = data.dien_thoai_du_an;
const _errs19 = errors;
const _errs20 = errors;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err35 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.length > 13 && countCharacters(data9) > 13){
const err36 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data9.length < 1){
const err37 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/dien_thoai_du_an",schemaPath:"#/properties/dien_thoai_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid0 = _errs19 === errors;
}
if(data.dia_diem_du_an !== undefined){
let data10 = data.dia_diem_du_an;
const _errs21 = errors;
if(!(check_1eecjg0j1dltj(data10, {instancePath:instancePath+"/dia_diem_du_an",parentData:data,parentDataProperty:"dia_diem_du_an",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs21 === errors;
}
if(data.chieu_cao !== undefined){
let data11 = data.chieu_cao;
const _errs22 = errors;
const _errs23 = errors;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err39 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/pattern",keyword:"pattern",params:{pattern: "^(?!0([.]0+)?(?![\\s\\S]))(0|[1-9][0-9]{0,14})([.][0-9]{1,6})?(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data11.length > 24 && countCharacters(data11) > 24){
const err40 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/maxLength",keyword:"maxLength",params:{limit: 24}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/chieu_cao",schemaPath:"#/properties/chieu_cao/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid0 = _errs22 === errors;
}
if(data.phai_dtm !== undefined){
let data12 = data.phai_dtm;
const _errs24 = errors;
if(typeof data12 !== "boolean"){
const err42 = {instancePath:instancePath+"/phai_dtm",schemaPath:"#/properties/phai_dtm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs25 = errors;
var valid0 = _errs24 === errors;
}
if(data.du_toan !== undefined){
let data13 = data.du_toan;
const _errs26 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err43 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs27 = errors;
if(typeof data13 == "number"){
if(data13 > 9007199254740991 || isNaN(data13)){
const err44 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err45 = {instancePath:instancePath+"/du_toan",schemaPath:"#/properties/du_toan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid0 = _errs26 === errors;
}
if(data.loai_cong_trinh_du_an !== undefined){
let data14 = data.loai_cong_trinh_du_an;
const _errs28 = errors;
const _errs29 = errors;
if(typeof data14 === "string"){
if(data14.length > 200 && countCharacters(data14) > 200){
const err46 = {instancePath:instancePath+"/loai_cong_trinh_du_an",schemaPath:"#/properties/loai_cong_trinh_du_an/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data14.length < 1){
const err47 = {instancePath:instancePath+"/loai_cong_trinh_du_an",schemaPath:"#/properties/loai_cong_trinh_du_an/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/loai_cong_trinh_du_an",schemaPath:"#/properties/loai_cong_trinh_du_an/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid0 = _errs28 === errors;
}
if(data.nguoi_quyet_dinh_dau_tu !== undefined){
let data15 = data.nguoi_quyet_dinh_dau_tu;
const _errs30 = errors;
const _errs31 = errors;
if(typeof data15 === "string"){
if(data15.length > 200 && countCharacters(data15) > 200){
const err49 = {instancePath:instancePath+"/nguoi_quyet_dinh_dau_tu",schemaPath:"#/properties/nguoi_quyet_dinh_dau_tu/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.length < 1){
const err50 = {instancePath:instancePath+"/nguoi_quyet_dinh_dau_tu",schemaPath:"#/properties/nguoi_quyet_dinh_dau_tu/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/nguoi_quyet_dinh_dau_tu",schemaPath:"#/properties/nguoi_quyet_dinh_dau_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid0 = _errs30 === errors;
}
if(data.nguon_von !== undefined){
let data16 = data.nguon_von;
const _errs32 = errors;
if(typeof data16 !== "string"){
const err52 = {instancePath:instancePath+"/nguon_von",schemaPath:"#/properties/nguon_von/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const _errs33 = errors;
if(data16 !== "von_cong" && data16 !== "nha_nuoc_khac" && data16 !== "ppp" && data16 !== "von_khac"){
const err53 = {instancePath:instancePath+"/nguon_von",schemaPath:"#/properties/nguon_von/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid0 = _errs32 === errors;
}
if(data.thoi_gian_thuc_hien !== undefined){
let data17 = data.thoi_gian_thuc_hien;
const _errs34 = errors;
const _errs35 = errors;
if(typeof data17 === "string"){
if(data17.length > 100 && countCharacters(data17) > 100){
const err54 = {instancePath:instancePath+"/thoi_gian_thuc_hien",schemaPath:"#/properties/thoi_gian_thuc_hien/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17.length < 1){
const err55 = {instancePath:instancePath+"/thoi_gian_thuc_hien",schemaPath:"#/properties/thoi_gian_thuc_hien/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/thoi_gian_thuc_hien",schemaPath:"#/properties/thoi_gian_thuc_hien/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid0 = _errs34 === errors;
}
if(data.tieu_chuan !== undefined){
let data18 = data.tieu_chuan;
const _errs36 = errors;
const _errs37 = errors;
if(typeof data18 === "string"){
if(data18.length > 2000 && countCharacters(data18) > 2000){
const err57 = {instancePath:instancePath+"/tieu_chuan",schemaPath:"#/properties/tieu_chuan/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data18.length < 1){
const err58 = {instancePath:instancePath+"/tieu_chuan",schemaPath:"#/properties/tieu_chuan/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/tieu_chuan",schemaPath:"#/properties/tieu_chuan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid0 = _errs36 === errors;
}
if(data.nha_thau !== undefined){
let data19 = data.nha_thau;
const _errs38 = errors;
const _errs39 = errors;
if(typeof data19 === "string"){
if(data19.length > 2000 && countCharacters(data19) > 2000){
const err60 = {instancePath:instancePath+"/nha_thau",schemaPath:"#/properties/nha_thau/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19.length < 1){
const err61 = {instancePath:instancePath+"/nha_thau",schemaPath:"#/properties/nha_thau/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/nha_thau",schemaPath:"#/properties/nha_thau/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid0 = _errs38 === errors;
}
if(data.sua_chua !== undefined){
let data20 = data.sua_chua;
const _errs40 = errors;
if(typeof data20 !== "boolean"){
const err63 = {instancePath:instancePath+"/sua_chua",schemaPath:"#/properties/sua_chua/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const _errs41 = errors;
var valid0 = _errs40 === errors;
}
if(data.dieu_chinh !== undefined){
let data21 = data.dieu_chinh;
const _errs42 = errors;
if(typeof data21 !== "boolean"){
const err64 = {instancePath:instancePath+"/dieu_chinh",schemaPath:"#/properties/dieu_chinh/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs43 = errors;
var valid0 = _errs42 === errors;
}
if(data.da_bi_xu_phat !== undefined){
let data22 = data.da_bi_xu_phat;
const _errs44 = errors;
if(typeof data22 !== "boolean"){
const err65 = {instancePath:instancePath+"/da_bi_xu_phat",schemaPath:"#/properties/da_bi_xu_phat/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const _errs45 = errors;
var valid0 = _errs44 === errors;
}
if(data.thuoc_pccc !== undefined){
let data23 = data.thuoc_pccc;
const _errs46 = errors;
if(typeof data23 !== "boolean"){
const err66 = {instancePath:instancePath+"/thuoc_pccc",schemaPath:"#/properties/thuoc_pccc/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs47 = errors;
var valid0 = _errs46 === errors;
}
if(data.danh_muc_gui_kem !== undefined){
let data24 = data.danh_muc_gui_kem;
const _errs48 = errors;
const _errs49 = errors;
if(typeof data24 === "string"){
if(data24.length > 2000 && countCharacters(data24) > 2000){
const err67 = {instancePath:instancePath+"/danh_muc_gui_kem",schemaPath:"#/properties/danh_muc_gui_kem/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24.length < 1){
const err68 = {instancePath:instancePath+"/danh_muc_gui_kem",schemaPath:"#/properties/danh_muc_gui_kem/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/danh_muc_gui_kem",schemaPath:"#/properties/danh_muc_gui_kem/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid0 = _errs48 === errors;
}
if(data.nguoi_ky !== undefined){
let data25 = data.nguoi_ky;
const _errs50 = errors;
const _errs51 = errors;
if(typeof data25 === "string"){
if(data25.length > 120 && countCharacters(data25) > 120){
const err70 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25.length < 1){
const err71 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/nguoi_ky",schemaPath:"#/properties/nguoi_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid0 = _errs50 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err73 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_24aposlpjcbxd;

const form = {"id":"to_trinh_thiet_ke","label":{"vi":"Tờ trình thẩm định thiết kế","en":"Submission for design appraisal"},"sections":[{"id":"trinh","label":{"vi":"Tờ trình","en":"Submission"},"fields":[{"id":"co_quan_trinh","label":{"vi":"Tên cơ quan, tổ chức trình","en":"Submitting body"},"type":"text","shape":{"is":"text"},"required":true},{"id":"so_to_trinh","label":{"vi":"Số tờ trình","en":"Number of the submission"},"type":"text","shape":{"is":"text"}},{"id":"ngay_to_trinh","label":{"vi":"Ngày tờ trình","en":"Date of the submission"},"type":"date","shape":{"is":"date"}},{"id":"kinh_gui","label":{"vi":"Kính gửi","en":"Addressed to"},"type":"text","shape":{"is":"text"}},{"id":"can_cu_trinh","label":{"vi":"Căn cứ trình","en":"Grounds"},"type":"long-text","shape":{"is":"text"}}],"rules":[]},{"id":"chung","label":{"vi":"I. Thông tin chung","en":"I. General"},"fields":[{"id":"ten_du_an","label":{"vi":"Tên dự án, công trình","en":"Project"},"type":"text","shape":{"is":"text"},"required":true},{"id":"nhom_du_an","label":{"vi":"Nhóm dự án","en":"Project group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"cap_cong_trinh","label":{"vi":"Cấp công trình","en":"Building class"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"chu_dau_tu_du_an","label":{"vi":"Chủ đầu tư","en":"Investor"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dien_thoai_du_an","label":{"vi":"Số điện thoại liên hệ","en":"Telephone"},"type":"phone","shape":{"is":"text"},"required":true},{"id":"dia_diem_du_an","label":{"vi":"Địa điểm xây dựng","en":"Site"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"chieu_cao","label":{"vi":"Chiều cao công trình (m)","en":"Height (m)"},"type":"number","shape":{"is":"decimal","places":6,"above":"0"},"required":true},{"id":"phai_dtm","label":{"vi":"Phải đánh giá tác động môi trường","en":"Needs an environmental impact assessment"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"du_toan","label":{"vi":"Dự toán xây dựng","en":"Cost estimate"},"type":"money","shape":{"is":"money","minimum":"0"}},{"id":"loai_cong_trinh_du_an","label":{"vi":"Loại công trình","en":"Kind of works"},"type":"text","shape":{"is":"text"}},{"id":"nguoi_quyet_dinh_dau_tu","label":{"vi":"Người quyết định đầu tư","en":"Investment decision maker"},"type":"text","shape":{"is":"text"}},{"id":"nguon_von","label":{"vi":"Nguồn vốn","en":"Source of funds"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"thoi_gian_thuc_hien","label":{"vi":"Thời gian thực hiện","en":"Period"},"type":"text","shape":{"is":"text"}},{"id":"tieu_chuan","label":{"vi":"Tiêu chuẩn, quy chuẩn áp dụng","en":"Standards"},"type":"long-text","shape":{"is":"text"}},{"id":"nha_thau","label":{"vi":"Nhà thầu khảo sát, thiết kế, thẩm tra","en":"Contractors"},"type":"long-text","shape":{"is":"text"}},{"id":"sua_chua","label":{"vi":"Sửa chữa, cải tạo","en":"Repair or renovation"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"dieu_chinh","label":{"vi":"Trình thẩm định điều chỉnh","en":"Appraisal of an adjustment"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"da_bi_xu_phat","label":{"vi":"Đã bị xử phạt vi phạm hành chính về xây dựng","en":"Fined for a breach of building rules"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"thuoc_pccc","label":{"vi":"Thuộc diện thẩm duyệt phòng cháy, chữa cháy","en":"Subject to fire safety approval"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]},{"id":"kem","label":{"vi":"II. Hồ sơ gửi kèm","en":"II. Enclosures"},"fields":[{"id":"danh_muc_gui_kem","label":{"vi":"Danh mục hồ sơ gửi kèm","en":"Enclosures"},"type":"long-text","shape":{"is":"text"}},{"id":"nguoi_ky","label":{"vi":"Người đại diện ký","en":"Signed by"},"type":"text","shape":{"is":"text"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

// Made by tthc from thay_doi_ho_kinh_doanh version 1. Do not edit.
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
const check_12x69wpcvqb3d = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.loai === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.thong_tin_moi === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thong_tin_moi"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.loai !== undefined){
let data0 = data.loai;
const _errs1 = errors;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/loai",schemaPath:"#/properties/loai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs2 = errors;
if(data0 !== "ten" && data0 !== "dia_chi" && data0 !== "von" && data0 !== "nganh_nghe" && data0 !== "thong_tin_thue" && data0 !== "chu_ho" && data0 !== "thanh_vien"){
const err3 = {instancePath:instancePath+"/loai",schemaPath:"#/properties/loai/enum",keyword:"enum",params:{}};
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
if(data.thong_tin_moi !== undefined){
let data1 = data.thong_tin_moi;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 1000 && countCharacters(data1) > 1000){
const err4 = {instancePath:instancePath+"/thong_tin_moi",schemaPath:"#/properties/thong_tin_moi/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/thong_tin_moi",schemaPath:"#/properties/thong_tin_moi/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/thong_tin_moi",schemaPath:"#/properties/thong_tin_moi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs3 === errors;
}
for(const key0 in data){
if(key0 !== "loai" && key0 !== "thong_tin_moi"){
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
const check_3rzsz0r4bk431 = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const obj0 = new Set(["kinh_gui","ten_ho","ma_so_ho","tru_so_hien_tai","thay_doi","doi_co_quan_thue","lap_boi_nhom","ly_do_doi_chu_ho","them_thanh_vien","ho_ten_chu_ho","dinh_danh_chu_ho","co_uy_quyen","co_dinh_danh_dien_tu","cam_ket"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.co_uy_quyen === undefined) && (missing0 = "co_uy_quyen")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.co_uy_quyen !== undefined){
let data0 = data.co_uy_quyen;
const _errs4 = errors;
if(true !== data0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
}
if(errors === _errs4){
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
}
}
}
if(errors === _errs3){
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.co_dinh_danh_dien_tu === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "co_dinh_danh_dien_tu"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kinh_gui === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinh_gui"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ten_ho === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ten_ho"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ma_so_ho === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ma_so_ho"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tru_so_hien_tai === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tru_so_hien_tai"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.thay_doi === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thay_doi"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.lap_boi_nhom === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lap_boi_nhom"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.ho_ten_chu_ho === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ho_ten_chu_ho"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.dinh_danh_chu_ho === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh_chu_ho"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.co_uy_quyen === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "co_uy_quyen"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.cam_ket === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cam_ket"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.kinh_gui !== undefined){
let data1 = data.kinh_gui;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data1 === "string"){
if(data1.length > 200 && countCharacters(data1) > 200){
const err14 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.length < 1){
const err15 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid3 = _errs6 === errors;
}
if(data.ten_ho !== undefined){
let data2 = data.ten_ho;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data2 === "string"){
if(data2.length > 200 && countCharacters(data2) > 200){
const err17 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.length < 1){
const err18 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/ten_ho",schemaPath:"#/properties/ten_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid3 = _errs8 === errors;
}
if(data.ma_so_ho !== undefined){
let data3 = data.ma_so_ho;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data3 === "string"){
if(data3.length > 20 && countCharacters(data3) > 20){
const err20 = {instancePath:instancePath+"/ma_so_ho",schemaPath:"#/properties/ma_so_ho/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.length < 1){
const err21 = {instancePath:instancePath+"/ma_so_ho",schemaPath:"#/properties/ma_so_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ma_so_ho",schemaPath:"#/properties/ma_so_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid3 = _errs10 === errors;
}
if(data.tru_so_hien_tai !== undefined){
let data4 = data.tru_so_hien_tai;
const _errs12 = errors;
if(!(check_1eecjg0j1dltj(data4, {instancePath:instancePath+"/tru_so_hien_tai",parentData:data,parentDataProperty:"tru_so_hien_tai",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs12 === errors;
}
if(data.thay_doi !== undefined){
let data5 = data.thay_doi;
const _errs13 = errors;
const _errs14 = errors;
if(Array.isArray(data5)){
if(data5.length > 20){
const err23 = {instancePath:instancePath+"/thay_doi",schemaPath:"#/properties/thay_doi/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.length < 1){
const err24 = {instancePath:instancePath+"/thay_doi",schemaPath:"#/properties/thay_doi/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs15 = errors;
if(!(check_12x69wpcvqb3d(data6, {instancePath:instancePath+"/thay_doi/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_12x69wpcvqb3d.errors : vErrors.concat(check_12x69wpcvqb3d.errors);
errors = vErrors.length;
}
else {
}
var valid4 = _errs15 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
const err25 = {instancePath:instancePath+"/thay_doi",schemaPath:"#/properties/thay_doi/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid3 = _errs13 === errors;
}
if(data.doi_co_quan_thue !== undefined){
let data7 = data.doi_co_quan_thue;
const _errs16 = errors;
if(typeof data7 !== "boolean"){
const err26 = {instancePath:instancePath+"/doi_co_quan_thue",schemaPath:"#/properties/doi_co_quan_thue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs17 = errors;
var valid3 = _errs16 === errors;
}
if(data.lap_boi_nhom !== undefined){
let data8 = data.lap_boi_nhom;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
const err27 = {instancePath:instancePath+"/lap_boi_nhom",schemaPath:"#/properties/lap_boi_nhom/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const _errs19 = errors;
var valid3 = _errs18 === errors;
}
if(data.ly_do_doi_chu_ho !== undefined){
let data9 = data.ly_do_doi_chu_ho;
const _errs20 = errors;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/ly_do_doi_chu_ho",schemaPath:"#/properties/ly_do_doi_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs21 = errors;
if(data9 !== "uy_quyen_thanh_vien" && data9 !== "chu_ho_chet" && data9 !== "theo_toa_an"){
const err29 = {instancePath:instancePath+"/ly_do_doi_chu_ho",schemaPath:"#/properties/ly_do_doi_chu_ho/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid3 = _errs20 === errors;
}
if(data.them_thanh_vien !== undefined){
let data10 = data.them_thanh_vien;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/them_thanh_vien",schemaPath:"#/properties/them_thanh_vien/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs23 = errors;
var valid3 = _errs22 === errors;
}
if(data.ho_ten_chu_ho !== undefined){
let data11 = data.ho_ten_chu_ho;
const _errs24 = errors;
const _errs25 = errors;
if(typeof data11 === "string"){
if(data11.length > 120 && countCharacters(data11) > 120){
const err31 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.length < 1){
const err32 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid3 = _errs24 === errors;
}
if(data.dinh_danh_chu_ho !== undefined){
let data12 = data.dinh_danh_chu_ho;
const _errs26 = errors;
const _errs27 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err34 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.length > 12 && countCharacters(data12) > 12){
const err35 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid3 = _errs26 === errors;
}
if(data.co_uy_quyen !== undefined){
let data13 = data.co_uy_quyen;
const _errs28 = errors;
if(typeof data13 !== "boolean"){
const err38 = {instancePath:instancePath+"/co_uy_quyen",schemaPath:"#/properties/co_uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs29 = errors;
var valid3 = _errs28 === errors;
}
if(data.co_dinh_danh_dien_tu !== undefined){
let data14 = data.co_dinh_danh_dien_tu;
const _errs30 = errors;
if(typeof data14 !== "boolean"){
const err39 = {instancePath:instancePath+"/co_dinh_danh_dien_tu",schemaPath:"#/properties/co_dinh_danh_dien_tu/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const _errs31 = errors;
var valid3 = _errs30 === errors;
}
if(data.cam_ket !== undefined){
let data15 = data.cam_ket;
const _errs32 = errors;
if(typeof data15 !== "boolean"){
const err40 = {instancePath:instancePath+"/cam_ket",schemaPath:"#/properties/cam_ket/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs33 = errors;
var valid3 = _errs32 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err41 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_3rzsz0r4bk431;

const form = {"id":"giay_de_nghi","label":{"vi":"Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh","en":"Application to change the registration"},"sections":[{"id":"dau","label":{"vi":"Hộ kinh doanh","en":"Household business"},"fields":[{"id":"kinh_gui","label":{"vi":"Kính gửi","en":"To"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ten_ho","label":{"vi":"Tên hộ kinh doanh (chữ in hoa)","en":"Name of the household business"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ma_so_ho","label":{"vi":"Mã số hộ kinh doanh, mã số đăng ký hộ kinh doanh hoặc mã số thuế","en":"Registration or tax code"},"type":"text","shape":{"is":"text"},"required":true},{"id":"tru_so_hien_tai","label":{"vi":"Trụ sở hiện tại","en":"Present head office"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true}],"rules":[]},{"id":"thay_doi","label":{"vi":"Nội dung thay đổi","en":"Changes"},"fields":[{"id":"thay_doi","label":{"vi":"Nội dung đăng ký thay đổi","en":"Changes"},"type":"list","shape":{"is":"list","minItems":1,"maxItems":20,"fields":[{"id":"loai","label":{"vi":"Nội dung thay đổi","en":"What changes"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"thong_tin_moi","label":{"vi":"Thông tin sau khi thay đổi","en":"New content"},"type":"long-text","shape":{"is":"text"},"required":true}]},"required":true},{"id":"doi_co_quan_thue","label":{"vi":"Địa chỉ mới làm thay đổi cơ quan thuế quản lý","en":"The new address changes the tax office"},"type":"yes-no","shape":{"is":"boolean"},"required":true,"shownWhen":{"op":"in","item":{"op":"field","path":["thay_doi","loai"],"type":"choice"},"members":[{"op":"literal","type":"choice","value":"dia_chi"}]}},{"id":"lap_boi_nhom","label":{"vi":"Hộ do nhóm cá nhân lập trước ngày Nghị định 168/2025 có hiệu lực","en":"Founded by a group before Decree 168/2025"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"ly_do_doi_chu_ho","label":{"vi":"Lý do đổi chủ hộ","en":"Why the owner changes"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true,"shownWhen":{"op":"in","item":{"op":"field","path":["thay_doi","loai"],"type":"choice"},"members":[{"op":"literal","type":"choice","value":"chu_ho"}]}},{"id":"them_thanh_vien","label":{"vi":"Có thêm thành viên","en":"Members are added"},"type":"yes-no","shape":{"is":"boolean"},"required":true,"shownWhen":{"op":"in","item":{"op":"field","path":["thay_doi","loai"],"type":"choice"},"members":[{"op":"literal","type":"choice","value":"thanh_vien"}]}}],"rules":[]},{"id":"chu_ho","label":{"vi":"Chủ hộ kinh doanh và cam kết","en":"Owner and declaration"},"fields":[{"id":"ho_ten_chu_ho","label":{"vi":"Họ và tên chủ hộ","en":"Name of the owner"},"type":"text","shape":{"is":"text"},"required":true},{"id":"dinh_danh_chu_ho","label":{"vi":"Số định danh cá nhân của chủ hộ","en":"Identification number of the owner"},"type":"personal-id","shape":{"is":"text"},"required":true},{"id":"co_uy_quyen","label":{"vi":"Ủy quyền cho cá nhân hoặc tổ chức làm thủ tục","en":"Filed by an agent"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"co_dinh_danh_dien_tu","label":{"vi":"Người ủy quyền đã có tài khoản định danh điện tử","en":"The principal has an electronic identity"},"type":"yes-no","shape":{"is":"boolean"},"required":true,"shownWhen":{"op":"field","path":["co_uy_quyen"],"type":"boolean"}},{"id":"cam_ket","label":{"vi":"Cam kết thông tin kê khai hợp pháp, chính xác và trung thực","en":"Declaration of truth"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"=","args":[{"op":"field","path":["cam_ket"],"type":"boolean"},{"op":"literal","type":"boolean","value":true}]},"message":{"vi":"Phải cam kết về thông tin kê khai","en":"The declaration of truth is needed"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

// Made by tthc from dang_ky_thuong_tru version 0. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_31oaowowcoz90 = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(data !== "nam" && data !== "nu"){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_2tcjisglx2zmg = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const pattern2 = new RegExp("^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])", "u");
const pattern3 = new RegExp("^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])", "u");

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
if(data.ngay_sinh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_sinh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gioi_tinh === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gioi_tinh"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dinh_danh === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err4 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.gioi_tinh !== undefined){
let data2 = data.gioi_tinh;
const _errs5 = errors;
if(!(check_31oaowowcoz90(data2, {instancePath:instancePath+"/gioi_tinh",parentData:data,parentDataProperty:"gioi_tinh",rootData}))){
vErrors = vErrors === null ? check_31oaowowcoz90.errors : vErrors.concat(check_31oaowowcoz90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.dinh_danh !== undefined){
let data3 = data.dinh_danh;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length > 12 && countCharacters(data3) > 12){
const err10 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs6 === errors;
}
if(data.dien_thoai !== undefined){
let data4 = data.dien_thoai;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err13 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/pattern",keyword:"pattern",params:{pattern: "^(0|[+]84)[2-9][0-9]{8,9}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length > 13 && countCharacters(data4) > 13){
const err14 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/maxLength",keyword:"maxLength",params:{limit: 13}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/dien_thoai",schemaPath:"#/properties/dien_thoai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.thu_dien_tu !== undefined){
let data5 = data.thu_dien_tu;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err17 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/pattern",keyword:"pattern",params:{pattern: "^[^@ \\r\\n\\t]+@[^@ \\r\\n\\t]+[.][^@ \\r\\n\\t.]+(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.length > 254 && countCharacters(data5) > 254){
const err18 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/maxLength",keyword:"maxLength",params:{limit: 254}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length < 1){
const err19 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/thu_dien_tu",schemaPath:"#/properties/thu_dien_tu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs10 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "gioi_tinh" && key0 !== "dinh_danh" && key0 !== "dien_thoai" && key0 !== "thu_dien_tu"){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_1o5v5qzxt1mh9 = (() => {
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs0 = errors;
if(data !== "chu_ho" && data !== "vo_chong" && data !== "cha_me" && data !== "con" && data !== "chau" && data !== "khac"){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_2sayw9vykgcvm = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const pattern1 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err0 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err4 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.gioi_tinh !== undefined){
let data2 = data.gioi_tinh;
const _errs5 = errors;
if(!(check_31oaowowcoz90(data2, {instancePath:instancePath+"/gioi_tinh",parentData:data,parentDataProperty:"gioi_tinh",rootData}))){
vErrors = vErrors === null ? check_31oaowowcoz90.errors : vErrors.concat(check_31oaowowcoz90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.dinh_danh !== undefined){
let data3 = data.dinh_danh;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err5 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length > 12 && countCharacters(data3) > 12){
const err6 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs6 === errors;
}
if(data.quan_he !== undefined){
let data4 = data.quan_he;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(data4.length > 100 && countCharacters(data4) > 100){
const err9 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs8 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "gioi_tinh" && key0 !== "dinh_danh" && key0 !== "quan_he"){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_0fixgwza70o8k = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dong_y !== undefined){
let data0 = data.dong_y;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
const err0 = {instancePath:instancePath+"/dong_y",schemaPath:"#/properties/dong_y/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
var valid0 = _errs1 === errors;
}
if(data.ho_ten !== undefined){
let data1 = data.ho_ten;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 120 && countCharacters(data1) > 120){
const err1 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.dinh_danh !== undefined){
let data2 = data.dinh_danh;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.length > 12 && countCharacters(data2) > 12){
const err5 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid0 = _errs5 === errors;
}
for(const key0 in data){
if(key0 !== "dong_y" && key0 !== "ho_ten" && key0 !== "dinh_danh"){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_1fpimy888pzxx = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");
const obj0 = new Set(["nguoi_dang_ky","ho_ten_chu_ho","quan_he_voi_chu_ho","dinh_danh_chu_ho","noi_dung_de_nghi","thanh_vien_cung_doi","y_kien_chu_ho","y_kien_chu_so_huu","doi_tuong_mien"]);

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nguoi_dang_ky === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_dang_ky"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ho_ten_chu_ho === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ho_ten_chu_ho"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.quan_he_voi_chu_ho === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quan_he_voi_chu_ho"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dinh_danh_chu_ho === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dinh_danh_chu_ho"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.noi_dung_de_nghi === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_dung_de_nghi"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.doi_tuong_mien === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doi_tuong_mien"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.nguoi_dang_ky !== undefined){
let data0 = data.nguoi_dang_ky;
const _errs1 = errors;
if(!(check_2tcjisglx2zmg(data0, {instancePath:instancePath+"/nguoi_dang_ky",parentData:data,parentDataProperty:"nguoi_dang_ky",rootData}))){
vErrors = vErrors === null ? check_2tcjisglx2zmg.errors : vErrors.concat(check_2tcjisglx2zmg.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs1 === errors;
}
if(data.ho_ten_chu_ho !== undefined){
let data1 = data.ho_ten_chu_ho;
const _errs2 = errors;
const _errs3 = errors;
if(typeof data1 === "string"){
if(data1.length > 120 && countCharacters(data1) > 120){
const err6 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ho_ten_chu_ho",schemaPath:"#/properties/ho_ten_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs2 === errors;
}
if(data.quan_he_voi_chu_ho !== undefined){
let data2 = data.quan_he_voi_chu_ho;
const _errs4 = errors;
if(!(check_1o5v5qzxt1mh9(data2, {instancePath:instancePath+"/quan_he_voi_chu_ho",parentData:data,parentDataProperty:"quan_he_voi_chu_ho",rootData}))){
vErrors = vErrors === null ? check_1o5v5qzxt1mh9.errors : vErrors.concat(check_1o5v5qzxt1mh9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs4 === errors;
}
if(data.dinh_danh_chu_ho !== undefined){
let data3 = data.dinh_danh_chu_ho;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length > 12 && countCharacters(data3) > 12){
const err10 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/dinh_danh_chu_ho",schemaPath:"#/properties/dinh_danh_chu_ho/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs5 === errors;
}
if(data.noi_dung_de_nghi !== undefined){
let data4 = data.noi_dung_de_nghi;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data4 === "string"){
if(data4.length > 1000 && countCharacters(data4) > 1000){
const err13 = {instancePath:instancePath+"/noi_dung_de_nghi",schemaPath:"#/properties/noi_dung_de_nghi/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/noi_dung_de_nghi",schemaPath:"#/properties/noi_dung_de_nghi/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/noi_dung_de_nghi",schemaPath:"#/properties/noi_dung_de_nghi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid0 = _errs7 === errors;
}
if(data.thanh_vien_cung_doi !== undefined){
let data5 = data.thanh_vien_cung_doi;
const _errs9 = errors;
const _errs10 = errors;
if(Array.isArray(data5)){
if(data5.length > 30){
const err16 = {instancePath:instancePath+"/thanh_vien_cung_doi",schemaPath:"#/properties/thanh_vien_cung_doi/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 0){
const err17 = {instancePath:instancePath+"/thanh_vien_cung_doi",schemaPath:"#/properties/thanh_vien_cung_doi/minItems",keyword:"minItems",params:{limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs11 = errors;
if(!(check_2sayw9vykgcvm(data6, {instancePath:instancePath+"/thanh_vien_cung_doi/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? check_2sayw9vykgcvm.errors : vErrors.concat(check_2sayw9vykgcvm.errors);
errors = vErrors.length;
}
else {
}
var valid1 = _errs11 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
const err18 = {instancePath:instancePath+"/thanh_vien_cung_doi",schemaPath:"#/properties/thanh_vien_cung_doi/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid0 = _errs9 === errors;
}
if(data.y_kien_chu_ho !== undefined){
let data7 = data.y_kien_chu_ho;
const _errs12 = errors;
if(!(check_0fixgwza70o8k(data7, {instancePath:instancePath+"/y_kien_chu_ho",parentData:data,parentDataProperty:"y_kien_chu_ho",rootData}))){
vErrors = vErrors === null ? check_0fixgwza70o8k.errors : vErrors.concat(check_0fixgwza70o8k.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.y_kien_chu_so_huu !== undefined){
let data8 = data.y_kien_chu_so_huu;
const _errs13 = errors;
if(!(check_0fixgwza70o8k(data8, {instancePath:instancePath+"/y_kien_chu_so_huu",parentData:data,parentDataProperty:"y_kien_chu_so_huu",rootData}))){
vErrors = vErrors === null ? check_0fixgwza70o8k.errors : vErrors.concat(check_0fixgwza70o8k.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
if(data.doi_tuong_mien !== undefined){
let data9 = data.doi_tuong_mien;
const _errs14 = errors;
if(typeof data9 !== "boolean"){
const err19 = {instancePath:instancePath+"/doi_tuong_mien",schemaPath:"#/properties/doi_tuong_mien/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs15 = errors;
var valid0 = _errs14 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_1fpimy888pzxx;

const form = {"id":"ct01","label":{"vi":"Tờ khai thay đổi thông tin cư trú","en":"Change of residence form"},"sections":[{"id":"nguoi_ke_khai","label":{"vi":"Người kê khai","en":"Declarant"},"fields":[{"id":"nguoi_dang_ky","label":{"vi":"1–6. Người đề nghị","en":"Applicant"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_dang_ky_cu_tru","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm và tên khai sinh","en":"Full name at birth"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"},"required":true},{"id":"dien_thoai","label":{"vi":"Số điện thoại liên hệ","en":"Telephone"},"type":"phone","shape":{"is":"text"}},{"id":"thu_dien_tu","label":{"vi":"Email","en":"E-mail"},"type":"email","shape":{"is":"text"}}]},"required":true}],"rules":[]},{"id":"chu_ho","label":{"vi":"Chủ hộ nơi chuyển đến","en":"Head of household"},"fields":[{"id":"ho_ten_chu_ho","label":{"vi":"7. Họ, chữ đệm và tên chủ hộ","en":"Name of the head of household"},"type":"text","shape":{"is":"text"},"required":true},{"id":"quan_he_voi_chu_ho","label":{"vi":"8. Mối quan hệ với chủ hộ","en":"Relation to the head"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"dinh_danh_chu_ho","label":{"vi":"9. Số định danh cá nhân của chủ hộ","en":"Identification number of the head"},"type":"personal-id","shape":{"is":"text"},"required":true}],"rules":[]},{"id":"de_nghi","label":{"vi":"Nội dung đề nghị","en":"Request"},"fields":[{"id":"noi_dung_de_nghi","label":{"vi":"10. Nội dung đề nghị","en":"Request"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"thanh_vien_cung_doi","label":{"vi":"11. Thành viên hộ gia đình cùng thay đổi","en":"Members moving together"},"type":"list","shape":{"is":"list","minItems":0,"maxItems":30,"fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm và tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"}},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}},{"id":"quan_he","label":{"vi":"Mối quan hệ với chủ hộ","en":"Relation to the head"},"type":"text","shape":{"is":"text"}}]}}],"rules":[]},{"id":"y_kien","label":{"vi":"Ý kiến","en":"Consent"},"fields":[{"id":"y_kien_chu_ho","label":{"vi":"Ý kiến của chủ hộ","en":"Consent of the head"},"type":"group","shape":{"is":"record","of":"group","group":"y_kien","fields":[{"id":"dong_y","label":{"vi":"Đã đồng ý","en":"Agreed"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"ho_ten","label":{"vi":"Họ và tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}}]}},{"id":"y_kien_chu_so_huu","label":{"vi":"Ý kiến của chủ sở hữu chỗ ở hợp pháp","en":"Consent of the owner"},"type":"group","shape":{"is":"record","of":"group","group":"y_kien","fields":[{"id":"dong_y","label":{"vi":"Đã đồng ý","en":"Agreed"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"ho_ten","label":{"vi":"Họ và tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"fact","fact":"case"},{"op":"literal","type":"choice","value":"thue_muon"}]}},{"id":"doi_tuong_mien","label":{"vi":"Thuộc đối tượng được miễn lệ phí","en":"Exempt from the levy"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

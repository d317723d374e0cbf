// Made by tthc from khai_tu version 1. Do not edit.
import { countCharacters, formValidator } from "./validation-support.js";

const check_1x3ritejz8jlw = (() => {
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
if(data !== "ho_chieu" && data !== "can_cuoc" && data !== "cccd" && data !== "can_cuoc_dien_tu" && data !== "gcn_can_cuoc" && data !== "khac"){
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
const check_1fcsvx2ieklew = (() => {
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
if(data.loai_giay_to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_giay_to"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.so_giay_to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_giay_to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err3 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
}
if(data.loai_giay_to !== undefined){
let data1 = data.loai_giay_to;
const _errs3 = errors;
if(!(check_1x3ritejz8jlw(data1, {instancePath:instancePath+"/loai_giay_to",parentData:data,parentDataProperty:"loai_giay_to",rootData}))){
vErrors = vErrors === null ? check_1x3ritejz8jlw.errors : vErrors.concat(check_1x3ritejz8jlw.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs3 === errors;
}
if(data.so_giay_to !== undefined){
let data2 = data.so_giay_to;
const _errs4 = errors;
const _errs5 = errors;
if(typeof data2 === "string"){
if(data2.length > 30 && countCharacters(data2) > 30){
const err6 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid0 = _errs4 === errors;
}
if(data.cu_tru !== undefined){
let data3 = data.cu_tru;
const _errs6 = errors;
if(!(check_1eecjg0j1dltj(data3, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "loai_giay_to" && key0 !== "so_giay_to" && key0 !== "cu_tru"){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
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
const check_2g9c7dcmm5gy9 = (() => {
const obj0 = new Set(["01","02","03","04","05","06","07","08","09","10","11","12","13","14","15","16","17","18","19","20","21","22","23","24","25","26","27","28","29","30","31","32","33","34","35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51","52","53","54"]);

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
if(!obj0.has(data)){
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
const check_0thuwoo77sycr = (() => {
const obj0 = new Set(["VN","LA","KH","CN","TW","JP","KR","TH","SG","MY","PH","IN","US","CA","AU","GB","FR","DE","RU","KHAC","KQT"]);

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
if(!obj0.has(data)){
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
const check_1xaij6up39hs7 = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");

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
if(data.cu_tru_cuoi_cung === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cu_tru_cuoi_cung"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err2 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err4 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err6 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
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
if(data.dan_toc !== undefined){
let data3 = data.dan_toc;
const _errs6 = errors;
if(!(check_2g9c7dcmm5gy9(data3, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
if(data.quoc_tich !== undefined){
let data4 = data.quoc_tich;
const _errs7 = errors;
if(!(check_0thuwoo77sycr(data4, {instancePath:instancePath+"/quoc_tich",parentData:data,parentDataProperty:"quoc_tich",rootData}))){
vErrors = vErrors === null ? check_0thuwoo77sycr.errors : vErrors.concat(check_0thuwoo77sycr.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs7 === errors;
}
if(data.cu_tru_cuoi_cung !== undefined){
let data5 = data.cu_tru_cuoi_cung;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data5 === "string"){
if(data5.length > 300 && countCharacters(data5) > 300){
const err7 = {instancePath:instancePath+"/cu_tru_cuoi_cung",schemaPath:"#/properties/cu_tru_cuoi_cung/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/cu_tru_cuoi_cung",schemaPath:"#/properties/cu_tru_cuoi_cung/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/cu_tru_cuoi_cung",schemaPath:"#/properties/cu_tru_cuoi_cung/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.loai_giay_to !== undefined){
let data6 = data.loai_giay_to;
const _errs10 = errors;
if(!(check_1x3ritejz8jlw(data6, {instancePath:instancePath+"/loai_giay_to",parentData:data,parentDataProperty:"loai_giay_to",rootData}))){
vErrors = vErrors === null ? check_1x3ritejz8jlw.errors : vErrors.concat(check_1x3ritejz8jlw.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs10 === errors;
}
if(data.so_giay_to !== undefined){
let data7 = data.so_giay_to;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data7 === "string"){
if(data7.length > 30 && countCharacters(data7) > 30){
const err10 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err12 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid0 = _errs11 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "gioi_tinh" && key0 !== "dan_toc" && key0 !== "quoc_tich" && key0 !== "cu_tru_cuoi_cung" && key0 !== "loai_giay_to" && key0 !== "so_giay_to"){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_23l0szhy49ttj = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.so !== undefined){
let data0 = data.so;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 50 && countCharacters(data0) > 50){
const err0 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/minLength",keyword:"minLength",params:{limit: 1}};
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
const err2 = {instancePath:instancePath+"/so",schemaPath:"#/properties/so/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay !== undefined){
let data1 = data.ngay;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/ngay",schemaPath:"#/properties/ngay/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err4 = {instancePath:instancePath+"/ngay",schemaPath:"#/properties/ngay/type",keyword:"type",params:{type: "string"}};
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
if(data.co_quan !== undefined){
let data2 = data.co_quan;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 200 && countCharacters(data2) > 200){
const err5 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/co_quan",schemaPath:"#/properties/co_quan/type",keyword:"type",params:{type: "string"}};
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
if(key0 !== "so" && key0 !== "ngay" && key0 !== "co_quan"){
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
const check_2a07whg5gowbd = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["nguoi_yeu_cau","quan_he","uy_quyen","nguoi_chet","khong_ro_cu_tru","ngay_chet","gio_chet","noi_chet","nguyen_nhan","chet_da_lau","giay_bao","de_nghi_ban_sao","so_ban_sao","doi_tuong_mien"]);

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
if((data.de_nghi_ban_sao === undefined) && (missing0 = "de_nghi_ban_sao")){
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
if(data.de_nghi_ban_sao !== undefined){
let data0 = data.de_nghi_ban_sao;
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
if(data.so_ban_sao === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "so_ban_sao"}};
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
if(data.nguoi_yeu_cau === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_yeu_cau"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quan_he === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quan_he"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.nguoi_chet === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_chet"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.khong_ro_cu_tru === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "khong_ro_cu_tru"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.ngay_chet === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ngay_chet"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.gio_chet === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gio_chet"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.noi_chet === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_chet"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.chet_da_lau === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chet_da_lau"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.de_nghi_ban_sao === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "de_nghi_ban_sao"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.doi_tuong_mien === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doi_tuong_mien"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.nguoi_yeu_cau !== undefined){
let data1 = data.nguoi_yeu_cau;
const _errs6 = errors;
if(!(check_1fcsvx2ieklew(data1, {instancePath:instancePath+"/nguoi_yeu_cau",parentData:data,parentDataProperty:"nguoi_yeu_cau",rootData}))){
vErrors = vErrors === null ? check_1fcsvx2ieklew.errors : vErrors.concat(check_1fcsvx2ieklew.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs6 === errors;
}
if(data.quan_he !== undefined){
let data2 = data.quan_he;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data2 === "string"){
if(data2.length > 100 && countCharacters(data2) > 100){
const err14 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.length < 1){
const err15 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid3 = _errs7 === errors;
}
if(data.uy_quyen !== undefined){
let data3 = data.uy_quyen;
const _errs9 = errors;
if(typeof data3 !== "boolean"){
const err17 = {instancePath:instancePath+"/uy_quyen",schemaPath:"#/properties/uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs10 = errors;
var valid3 = _errs9 === errors;
}
if(data.nguoi_chet !== undefined){
let data4 = data.nguoi_chet;
const _errs11 = errors;
if(!(check_1xaij6up39hs7(data4, {instancePath:instancePath+"/nguoi_chet",parentData:data,parentDataProperty:"nguoi_chet",rootData}))){
vErrors = vErrors === null ? check_1xaij6up39hs7.errors : vErrors.concat(check_1xaij6up39hs7.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs11 === errors;
}
if(data.khong_ro_cu_tru !== undefined){
let data5 = data.khong_ro_cu_tru;
const _errs12 = errors;
if(typeof data5 !== "boolean"){
const err18 = {instancePath:instancePath+"/khong_ro_cu_tru",schemaPath:"#/properties/khong_ro_cu_tru/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs13 = errors;
var valid3 = _errs12 === errors;
}
if(data.ngay_chet !== undefined){
let data6 = data.ngay_chet;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err19 = {instancePath:instancePath+"/ngay_chet",schemaPath:"#/properties/ngay_chet/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err20 = {instancePath:instancePath+"/ngay_chet",schemaPath:"#/properties/ngay_chet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid3 = _errs14 === errors;
}
if(data.gio_chet !== undefined){
let data7 = data.gio_chet;
const _errs16 = errors;
const _errs17 = errors;
if(typeof data7 === "string"){
if(data7.length > 20 && countCharacters(data7) > 20){
const err21 = {instancePath:instancePath+"/gio_chet",schemaPath:"#/properties/gio_chet/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.length < 1){
const err22 = {instancePath:instancePath+"/gio_chet",schemaPath:"#/properties/gio_chet/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/gio_chet",schemaPath:"#/properties/gio_chet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid3 = _errs16 === errors;
}
if(data.noi_chet !== undefined){
let data8 = data.noi_chet;
const _errs18 = errors;
const _errs19 = errors;
if(typeof data8 === "string"){
if(data8.length > 300 && countCharacters(data8) > 300){
const err24 = {instancePath:instancePath+"/noi_chet",schemaPath:"#/properties/noi_chet/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/noi_chet",schemaPath:"#/properties/noi_chet/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/noi_chet",schemaPath:"#/properties/noi_chet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid3 = _errs18 === errors;
}
if(data.nguyen_nhan !== undefined){
let data9 = data.nguyen_nhan;
const _errs20 = errors;
const _errs21 = errors;
if(typeof data9 === "string"){
if(data9.length > 300 && countCharacters(data9) > 300){
const err27 = {instancePath:instancePath+"/nguyen_nhan",schemaPath:"#/properties/nguyen_nhan/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/nguyen_nhan",schemaPath:"#/properties/nguyen_nhan/minLength",keyword:"minLength",params:{limit: 1}};
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
const err29 = {instancePath:instancePath+"/nguyen_nhan",schemaPath:"#/properties/nguyen_nhan/type",keyword:"type",params:{type: "string"}};
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
if(data.chet_da_lau !== undefined){
let data10 = data.chet_da_lau;
const _errs22 = errors;
if(typeof data10 !== "boolean"){
const err30 = {instancePath:instancePath+"/chet_da_lau",schemaPath:"#/properties/chet_da_lau/type",keyword:"type",params:{type: "boolean"}};
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
if(data.giay_bao !== undefined){
let data11 = data.giay_bao;
const _errs24 = errors;
if(!(check_23l0szhy49ttj(data11, {instancePath:instancePath+"/giay_bao",parentData:data,parentDataProperty:"giay_bao",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs24 === errors;
}
if(data.de_nghi_ban_sao !== undefined){
let data12 = data.de_nghi_ban_sao;
const _errs25 = errors;
if(typeof data12 !== "boolean"){
const err31 = {instancePath:instancePath+"/de_nghi_ban_sao",schemaPath:"#/properties/de_nghi_ban_sao/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const _errs26 = errors;
var valid3 = _errs25 === errors;
}
if(data.so_ban_sao !== undefined){
let data13 = data.so_ban_sao;
const _errs27 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err32 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs28 = errors;
if(typeof data13 == "number"){
if(data13 > 9007199254740991 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid3 = _errs27 === errors;
}
if(data.doi_tuong_mien !== undefined){
let data14 = data.doi_tuong_mien;
const _errs29 = errors;
if(typeof data14 !== "boolean"){
const err35 = {instancePath:instancePath+"/doi_tuong_mien",schemaPath:"#/properties/doi_tuong_mien/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs30 = errors;
var valid3 = _errs29 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err36 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_2a07whg5gowbd;

const form = {"id":"to_khai","label":{"vi":"Tờ khai đăng ký khai tử","en":"Death registration form"},"sections":[{"id":"a","label":{"vi":"Người yêu cầu","en":"Requester"},"fields":[{"id":"nguoi_yeu_cau","label":{"vi":"Người yêu cầu","en":"Requester"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_yeu_cau","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}}]},"required":true},{"id":"quan_he","label":{"vi":"Quan hệ với người đã chết","en":"Relation to the deceased"},"type":"text","shape":{"is":"text"},"required":true},{"id":"uy_quyen","label":{"vi":"Thực hiện theo ủy quyền","en":"By authorisation"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]},{"id":"b","label":{"vi":"Người đã chết","en":"Deceased"},"fields":[{"id":"nguoi_chet","label":{"vi":"Người đã chết","en":"Deceased"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_da_chet","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"}},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"cu_tru_cuoi_cung","label":{"vi":"Nơi cư trú cuối cùng","en":"Last residence"},"type":"text","shape":{"is":"text"},"required":true},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"khong_ro_cu_tru","label":{"vi":"Không rõ nơi cư trú cuối cùng","en":"Last residence unknown"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]},{"id":"c","label":{"vi":"Sự kiện chết","en":"Death"},"fields":[{"id":"ngay_chet","label":{"vi":"Đã chết ngày","en":"Date of death"},"type":"date","shape":{"is":"date"},"required":true},{"id":"gio_chet","label":{"vi":"Đã chết vào lúc (giờ, phút)","en":"Time of death"},"type":"text","shape":{"is":"text"},"required":true},{"id":"noi_chet","label":{"vi":"Nơi chết","en":"Place of death"},"type":"text","shape":{"is":"text"},"required":true},{"id":"nguyen_nhan","label":{"vi":"Nguyên nhân chết","en":"Cause of death"},"type":"text","shape":{"is":"text"}},{"id":"chet_da_lau","label":{"vi":"Chết đã lâu, không có Giấy báo tử","en":"Died long ago, no notice of death"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"giay_bao","label":{"vi":"Giấy báo tử hoặc giấy tờ thay thế","en":"Notice of death"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["chet_da_lau"],"type":"boolean"},{"op":"literal","type":"boolean","value":false}]}}],"rules":[]},{"id":"d","label":{"vi":"Đề nghị cấp bản sao và lệ phí","en":"Copies and levy"},"fields":[{"id":"de_nghi_ban_sao","label":{"vi":"Đề nghị cấp bản sao","en":"Copies requested"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"so_ban_sao","label":{"vi":"Số lượng bản sao","en":"Number of copies"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true,"shownWhen":{"op":"field","path":["de_nghi_ban_sao"],"type":"boolean"}},{"id":"doi_tuong_mien","label":{"vi":"Người yêu cầu là người có công, thuộc hộ nghèo hoặc là người khuyết tật","en":"Exempt: merit, poor household or disability"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"≤","args":[{"op":"field","path":["ngay_chet"],"type":"date"},{"op":"fact","fact":"filing-date"}]},"message":{"vi":"Ngày chết không được sau ngày nộp hồ sơ","en":"The death cannot be later than the filing"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

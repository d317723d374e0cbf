// Made by tthc from xac_nhan_hon_nhan version 1. Do not edit.
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
const check_3a2w0vt0qnilt = (() => {
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
if(data.loai_giay_to === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_giay_to"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.so_giay_to === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_giay_to"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err6 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err8 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err10 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
if(data.cu_tru !== undefined){
let data5 = data.cu_tru;
const _errs8 = errors;
if(!(check_1eecjg0j1dltj(data5, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.loai_giay_to !== undefined){
let data6 = data.loai_giay_to;
const _errs9 = errors;
if(!(check_1x3ritejz8jlw(data6, {instancePath:instancePath+"/loai_giay_to",parentData:data,parentDataProperty:"loai_giay_to",rootData}))){
vErrors = vErrors === null ? check_1x3ritejz8jlw.errors : vErrors.concat(check_1x3ritejz8jlw.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.so_giay_to !== undefined){
let data7 = data.so_giay_to;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data7 === "string"){
if(data7.length > 30 && countCharacters(data7) > 30){
const err11 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid0 = _errs10 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "gioi_tinh" && key0 !== "dan_toc" && key0 !== "quoc_tich" && key0 !== "cu_tru" && key0 !== "loai_giay_to" && key0 !== "so_giay_to"){
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
const check_2zfhco9s1bv7b = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["kinh_gui","nguoi_yeu_cau","quan_he","uy_quyen","nguoi_duoc_cap","noi_o_cu","tung_thuong_tru","tu_ngay","den_ngay","tinh_trang","giay_ket_hon","ban_an_ly_hon","ly_hon_nuoc_ngoai","ghi_chu_ly_hon","giay_chung_tu","muc_dich","ket_hon_voi","so_ban","doi_tuong_mien"]);

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
if((data.noi_o_cu === undefined) && (missing0 = "noi_o_cu")){
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
if(data.noi_o_cu !== undefined){
let data0 = data.noi_o_cu;
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
if(data.tung_thuong_tru === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tung_thuong_tru"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tu_ngay === undefined){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tu_ngay"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.den_ngay === undefined){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "den_ngay"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.muc_dich === undefined) && (missing1 = "muc_dich")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.muc_dich !== undefined){
let data1 = data.muc_dich;
const _errs9 = errors;
if("ket_hon" !== data1){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
}
if(errors === _errs9){
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
}
}
}
if(errors === _errs8){
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ket_hon_voi === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "ket_hon_voi"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs6 === errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nguoi_yeu_cau === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_yeu_cau"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.quan_he === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quan_he"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.nguoi_duoc_cap === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_duoc_cap"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.tinh_trang === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tinh_trang"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.muc_dich === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "muc_dich"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.so_ban === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_ban"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.doi_tuong_mien === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doi_tuong_mien"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.kinh_gui !== undefined){
let data2 = data.kinh_gui;
const _errs11 = errors;
const _errs12 = errors;
if(typeof data2 === "string"){
if(data2.length > 200 && countCharacters(data2) > 200){
const err17 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.length < 1){
const err18 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/minLength",keyword:"minLength",params:{limit: 1}};
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
const err19 = {instancePath:instancePath+"/kinh_gui",schemaPath:"#/properties/kinh_gui/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid5 = _errs11 === errors;
}
if(data.nguoi_yeu_cau !== undefined){
let data3 = data.nguoi_yeu_cau;
const _errs13 = errors;
if(!(check_1fcsvx2ieklew(data3, {instancePath:instancePath+"/nguoi_yeu_cau",parentData:data,parentDataProperty:"nguoi_yeu_cau",rootData}))){
vErrors = vErrors === null ? check_1fcsvx2ieklew.errors : vErrors.concat(check_1fcsvx2ieklew.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs13 === errors;
}
if(data.quan_he !== undefined){
let data4 = data.quan_he;
const _errs14 = errors;
const _errs15 = errors;
if(typeof data4 === "string"){
if(data4.length > 100 && countCharacters(data4) > 100){
const err20 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.length < 1){
const err21 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/quan_he",schemaPath:"#/properties/quan_he/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid5 = _errs14 === errors;
}
if(data.uy_quyen !== undefined){
let data5 = data.uy_quyen;
const _errs16 = errors;
if(typeof data5 !== "boolean"){
const err23 = {instancePath:instancePath+"/uy_quyen",schemaPath:"#/properties/uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs17 = errors;
var valid5 = _errs16 === errors;
}
if(data.nguoi_duoc_cap !== undefined){
let data6 = data.nguoi_duoc_cap;
const _errs18 = errors;
if(!(check_3a2w0vt0qnilt(data6, {instancePath:instancePath+"/nguoi_duoc_cap",parentData:data,parentDataProperty:"nguoi_duoc_cap",rootData}))){
vErrors = vErrors === null ? check_3a2w0vt0qnilt.errors : vErrors.concat(check_3a2w0vt0qnilt.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs18 === errors;
}
if(data.noi_o_cu !== undefined){
let data7 = data.noi_o_cu;
const _errs19 = errors;
if(typeof data7 !== "boolean"){
const err24 = {instancePath:instancePath+"/noi_o_cu",schemaPath:"#/properties/noi_o_cu/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs20 = errors;
var valid5 = _errs19 === errors;
}
if(data.tung_thuong_tru !== undefined){
let data8 = data.tung_thuong_tru;
const _errs21 = errors;
const _errs22 = errors;
if(typeof data8 === "string"){
if(data8.length > 300 && countCharacters(data8) > 300){
const err25 = {instancePath:instancePath+"/tung_thuong_tru",schemaPath:"#/properties/tung_thuong_tru/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/tung_thuong_tru",schemaPath:"#/properties/tung_thuong_tru/minLength",keyword:"minLength",params:{limit: 1}};
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
const err27 = {instancePath:instancePath+"/tung_thuong_tru",schemaPath:"#/properties/tung_thuong_tru/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid5 = _errs21 === errors;
}
if(data.tu_ngay !== undefined){
let data9 = data.tu_ngay;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err28 = {instancePath:instancePath+"/tu_ngay",schemaPath:"#/properties/tu_ngay/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err29 = {instancePath:instancePath+"/tu_ngay",schemaPath:"#/properties/tu_ngay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid5 = _errs23 === errors;
}
if(data.den_ngay !== undefined){
let data10 = data.den_ngay;
const _errs25 = errors;
const _errs26 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err30 = {instancePath:instancePath+"/den_ngay",schemaPath:"#/properties/den_ngay/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/den_ngay",schemaPath:"#/properties/den_ngay/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid5 = _errs25 === errors;
}
if(data.tinh_trang !== undefined){
let data11 = data.tinh_trang;
const _errs27 = errors;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/tinh_trang",schemaPath:"#/properties/tinh_trang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs28 = errors;
if(data11 !== "chua_dang_ky" && data11 !== "dang_co_vo_chong" && data11 !== "da_ly_hon" && data11 !== "vo_chong_chet" && data11 !== "khac"){
const err33 = {instancePath:instancePath+"/tinh_trang",schemaPath:"#/properties/tinh_trang/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid5 = _errs27 === errors;
}
if(data.giay_ket_hon !== undefined){
let data12 = data.giay_ket_hon;
const _errs29 = errors;
if(!(check_23l0szhy49ttj(data12, {instancePath:instancePath+"/giay_ket_hon",parentData:data,parentDataProperty:"giay_ket_hon",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs29 === errors;
}
if(data.ban_an_ly_hon !== undefined){
let data13 = data.ban_an_ly_hon;
const _errs30 = errors;
if(!(check_23l0szhy49ttj(data13, {instancePath:instancePath+"/ban_an_ly_hon",parentData:data,parentDataProperty:"ban_an_ly_hon",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs30 === errors;
}
if(data.ly_hon_nuoc_ngoai !== undefined){
let data14 = data.ly_hon_nuoc_ngoai;
const _errs31 = errors;
if(typeof data14 !== "boolean"){
const err34 = {instancePath:instancePath+"/ly_hon_nuoc_ngoai",schemaPath:"#/properties/ly_hon_nuoc_ngoai/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs32 = errors;
var valid5 = _errs31 === errors;
}
if(data.ghi_chu_ly_hon !== undefined){
let data15 = data.ghi_chu_ly_hon;
const _errs33 = errors;
if(!(check_23l0szhy49ttj(data15, {instancePath:instancePath+"/ghi_chu_ly_hon",parentData:data,parentDataProperty:"ghi_chu_ly_hon",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs33 === errors;
}
if(data.giay_chung_tu !== undefined){
let data16 = data.giay_chung_tu;
const _errs34 = errors;
if(!(check_23l0szhy49ttj(data16, {instancePath:instancePath+"/giay_chung_tu",parentData:data,parentDataProperty:"giay_chung_tu",rootData}))){
vErrors = vErrors === null ? check_23l0szhy49ttj.errors : vErrors.concat(check_23l0szhy49ttj.errors);
errors = vErrors.length;
}
else {
}
var valid5 = _errs34 === errors;
}
if(data.muc_dich !== undefined){
let data17 = data.muc_dich;
const _errs35 = errors;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/muc_dich",schemaPath:"#/properties/muc_dich/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs36 = errors;
if(data17 !== "ket_hon" && data17 !== "khac"){
const err36 = {instancePath:instancePath+"/muc_dich",schemaPath:"#/properties/muc_dich/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid5 = _errs35 === errors;
}
if(data.ket_hon_voi !== undefined){
let data18 = data.ket_hon_voi;
const _errs37 = errors;
const _errs38 = errors;
if(typeof data18 === "string"){
if(data18.length > 300 && countCharacters(data18) > 300){
const err37 = {instancePath:instancePath+"/ket_hon_voi",schemaPath:"#/properties/ket_hon_voi/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18.length < 1){
const err38 = {instancePath:instancePath+"/ket_hon_voi",schemaPath:"#/properties/ket_hon_voi/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/ket_hon_voi",schemaPath:"#/properties/ket_hon_voi/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid5 = _errs37 === errors;
}
if(data.so_ban !== undefined){
let data19 = data.so_ban;
const _errs39 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err40 = {instancePath:instancePath+"/so_ban",schemaPath:"#/properties/so_ban/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs40 = errors;
if(typeof data19 == "number"){
if(data19 > 9007199254740991 || isNaN(data19)){
const err41 = {instancePath:instancePath+"/so_ban",schemaPath:"#/properties/so_ban/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/so_ban",schemaPath:"#/properties/so_ban/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var valid5 = _errs39 === errors;
}
if(data.doi_tuong_mien !== undefined){
let data20 = data.doi_tuong_mien;
const _errs41 = errors;
if(typeof data20 !== "boolean"){
const err43 = {instancePath:instancePath+"/doi_tuong_mien",schemaPath:"#/properties/doi_tuong_mien/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs42 = errors;
var valid5 = _errs41 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
const err44 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();

/** Ajv's own function: true or false, then `matchesSchema.errors`. */
export const matchesSchema = check_2zfhco9s1bv7b;

const form = {"id":"to_khai","label":{"vi":"Tờ khai cấp giấy xác nhận tình trạng hôn nhân","en":"Application for a marital status certificate"},"sections":[{"id":"a","label":{"vi":"Người yêu cầu","en":"Requester"},"fields":[{"id":"kinh_gui","label":{"vi":"Kính gửi","en":"To"},"type":"text","shape":{"is":"text"}},{"id":"nguoi_yeu_cau","label":{"vi":"Người yêu cầu","en":"Requester"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_yeu_cau","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}}]},"required":true},{"id":"quan_he","label":{"vi":"Quan hệ với người được cấp giấy","en":"Relation to the person concerned"},"type":"text","shape":{"is":"text"},"required":true},{"id":"uy_quyen","label":{"vi":"Thực hiện theo ủy quyền","en":"By authorisation"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]},{"id":"b","label":{"vi":"Người được cấp giấy","en":"Person concerned"},"fields":[{"id":"nguoi_duoc_cap","label":{"vi":"Người được cấp giấy","en":"Person concerned"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_duoc_xac_nhan","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]},"required":true},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"},"required":true}]},"required":true}],"rules":[]},{"id":"c","label":{"vi":"Thời gian cư trú cần xác nhận","en":"Period of residence"},"fields":[{"id":"noi_o_cu","label":{"vi":"Xác nhận cho thời gian ở nơi thường trú cũ","en":"For an earlier residence"},"type":"yes-no","shape":{"is":"boolean"}},{"id":"tung_thuong_tru","label":{"vi":"Trong thời gian cư trú tại","en":"While residing at"},"type":"text","shape":{"is":"text"},"required":true,"shownWhen":{"op":"field","path":["noi_o_cu"],"type":"boolean"}},{"id":"tu_ngay","label":{"vi":"Từ ngày","en":"From"},"type":"date","shape":{"is":"date"},"required":true,"shownWhen":{"op":"field","path":["noi_o_cu"],"type":"boolean"}},{"id":"den_ngay","label":{"vi":"Đến ngày","en":"To"},"type":"date","shape":{"is":"date"},"required":true,"shownWhen":{"op":"field","path":["noi_o_cu"],"type":"boolean"}}],"rules":[]},{"id":"d","label":{"vi":"Tình trạng hôn nhân","en":"Marital status"},"fields":[{"id":"tinh_trang","label":{"vi":"Tình trạng hôn nhân","en":"Marital status"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"giay_ket_hon","label":{"vi":"Giấy chứng nhận kết hôn hiện có","en":"Present marriage certificate"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"dang_co_vo_chong"}]}},{"id":"ban_an_ly_hon","label":{"vi":"Bản án, quyết định ly hôn","en":"Divorce judgment"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"da_ly_hon"}]}},{"id":"ly_hon_nuoc_ngoai","label":{"vi":"Ly hôn ở nước ngoài","en":"Divorced abroad"},"type":"yes-no","shape":{"is":"boolean"},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"da_ly_hon"}]}},{"id":"ghi_chu_ly_hon","label":{"vi":"Trích lục ghi chú ly hôn","en":"Extract of the note of divorce"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"and","args":[{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"da_ly_hon"}]},{"op":"field","path":["ly_hon_nuoc_ngoai"],"type":"boolean"}]}},{"id":"giay_chung_tu","label":{"vi":"Giấy chứng tử, trích lục khai tử của vợ, chồng","en":"Death record of the spouse"},"type":"group","shape":{"is":"record","of":"group","group":"giay_to_da_co","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"ngay","label":{"vi":"Ngày","en":"Date"},"type":"date","shape":{"is":"date"}},{"id":"co_quan","label":{"vi":"Cơ quan cấp","en":"Issued by"},"type":"text","shape":{"is":"text"}}]},"shownWhen":{"op":"=","args":[{"op":"field","path":["tinh_trang"],"type":"choice"},{"op":"literal","type":"choice","value":"vo_chong_chet"}]}}],"rules":[]},{"id":"e","label":{"vi":"Mục đích sử dụng","en":"Purpose"},"fields":[{"id":"muc_dich","label":{"vi":"Mục đích sử dụng","en":"Purpose"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"ket_hon_voi","label":{"vi":"Kết hôn với (họ tên và thông tin của người dự định kết hôn)","en":"To be married to"},"type":"text","shape":{"is":"text"},"required":true,"shownWhen":{"op":"=","args":[{"op":"field","path":["muc_dich"],"type":"choice"},{"op":"literal","type":"choice","value":"ket_hon"}]}},{"id":"so_ban","label":{"vi":"Số bản","en":"Copies"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true,"default":{"op":"literal","type":"number","value":"1"}},{"id":"doi_tuong_mien","label":{"vi":"Là người có công, thuộc hộ nghèo hoặc là người khuyết tật","en":"Exempt: merit, poor household or disability"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"or","args":[{"op":"≠","args":[{"op":"field","path":["muc_dich"],"type":"choice"},{"op":"literal","type":"choice","value":"ket_hon"}]},{"op":"=","args":[{"op":"field","path":["so_ban"],"type":"number"},{"op":"literal","type":"number","value":"1"}]}]},"message":{"vi":"Giấy dùng để kết hôn chỉ được cấp một bản","en":"For a marriage only one copy is issued"}},{"id":"kiem_tra_2","holds":{"op":"≤","args":[{"op":"field","path":["tu_ngay"],"type":"date"},{"op":"field","path":["den_ngay"],"type":"date"}]},"message":{"vi":"Ngày kết thúc cư trú không được trước ngày bắt đầu","en":"The residence cannot end before it begins"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

// Made by tthc from khai_sinh version 0. Do not edit.
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
const check_0zqfp7v1ugq6z = (() => {
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
if(data !== "BanThan" && data !== "ChaDe" && data !== "Me" && data !== "Khac"){
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
const check_3o4d579g6th39 = (() => {
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
if(data.loai_giay_to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_giay_to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.so_giay_to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "so_giay_to"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quan_he === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quan_he"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err5 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
const err8 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err9 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.loai_giay_to !== undefined){
let data2 = data.loai_giay_to;
const _errs5 = errors;
if(!(check_1x3ritejz8jlw(data2, {instancePath:instancePath+"/loai_giay_to",parentData:data,parentDataProperty:"loai_giay_to",rootData}))){
vErrors = vErrors === null ? check_1x3ritejz8jlw.errors : vErrors.concat(check_1x3ritejz8jlw.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.so_giay_to !== undefined){
let data3 = data.so_giay_to;
const _errs6 = errors;
const _errs7 = errors;
if(typeof data3 === "string"){
if(data3.length > 30 && countCharacters(data3) > 30){
const err10 = {instancePath:instancePath+"/so_giay_to",schemaPath:"#/properties/so_giay_to/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
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
var valid0 = _errs6 === errors;
}
if(data.ngay_cap !== undefined){
let data4 = data.ngay_cap;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err14 = {instancePath:instancePath+"/ngay_cap",schemaPath:"#/properties/ngay_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid0 = _errs8 === errors;
}
if(data.noi_cap !== undefined){
let data5 = data.noi_cap;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data5 === "string"){
if(data5.length > 200 && countCharacters(data5) > 200){
const err15 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/noi_cap",schemaPath:"#/properties/noi_cap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid0 = _errs10 === errors;
}
if(data.cu_tru !== undefined){
let data6 = data.cu_tru;
const _errs12 = errors;
if(!(check_1eecjg0j1dltj(data6, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs12 === errors;
}
if(data.quan_he !== undefined){
let data7 = data.quan_he;
const _errs13 = errors;
if(!(check_0zqfp7v1ugq6z(data7, {instancePath:instancePath+"/quan_he",parentData:data,parentDataProperty:"quan_he",rootData}))){
vErrors = vErrors === null ? check_0zqfp7v1ugq6z.errors : vErrors.concat(check_0zqfp7v1ugq6z.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs13 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "loai_giay_to" && key0 !== "so_giay_to" && key0 !== "ngay_cap" && key0 !== "noi_cap" && key0 !== "cu_tru" && key0 !== "quan_he"){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
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
const check_3vclyzlbhrnph = (() => {
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
if(data.dan_toc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dan_toc"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quoc_tich === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quoc_tich"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.noi_sinh === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "noi_sinh"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.que_quan === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "que_quan"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ho_ten !== undefined){
let data0 = data.ho_ten;
const _errs1 = errors;
const _errs2 = errors;
if(typeof data0 === "string"){
if(data0.length > 120 && countCharacters(data0) > 120){
const err7 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/ho_ten",schemaPath:"#/properties/ho_ten/type",keyword:"type",params:{type: "string"}};
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
if(data.ngay_sinh !== undefined){
let data1 = data.ngay_sinh;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err11 = {instancePath:instancePath+"/ngay_sinh",schemaPath:"#/properties/ngay_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_sinh_chu !== undefined){
let data2 = data.ngay_sinh_chu;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(data2.length > 1000 && countCharacters(data2) > 1000){
const err12 = {instancePath:instancePath+"/ngay_sinh_chu",schemaPath:"#/properties/ngay_sinh_chu/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.length < 1){
const err13 = {instancePath:instancePath+"/ngay_sinh_chu",schemaPath:"#/properties/ngay_sinh_chu/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/ngay_sinh_chu",schemaPath:"#/properties/ngay_sinh_chu/type",keyword:"type",params:{type: "string"}};
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
if(data.gioi_tinh !== undefined){
let data3 = data.gioi_tinh;
const _errs7 = errors;
if(!(check_31oaowowcoz90(data3, {instancePath:instancePath+"/gioi_tinh",parentData:data,parentDataProperty:"gioi_tinh",rootData}))){
vErrors = vErrors === null ? check_31oaowowcoz90.errors : vErrors.concat(check_31oaowowcoz90.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs7 === errors;
}
if(data.dan_toc !== undefined){
let data4 = data.dan_toc;
const _errs8 = errors;
if(!(check_2g9c7dcmm5gy9(data4, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs8 === errors;
}
if(data.quoc_tich !== undefined){
let data5 = data.quoc_tich;
const _errs9 = errors;
if(!(check_0thuwoo77sycr(data5, {instancePath:instancePath+"/quoc_tich",parentData:data,parentDataProperty:"quoc_tich",rootData}))){
vErrors = vErrors === null ? check_0thuwoo77sycr.errors : vErrors.concat(check_0thuwoo77sycr.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs9 === errors;
}
if(data.noi_sinh !== undefined){
let data6 = data.noi_sinh;
const _errs10 = errors;
const _errs11 = errors;
if(typeof data6 === "string"){
if(data6.length > 500 && countCharacters(data6) > 500){
const err15 = {instancePath:instancePath+"/noi_sinh",schemaPath:"#/properties/noi_sinh/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/noi_sinh",schemaPath:"#/properties/noi_sinh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/noi_sinh",schemaPath:"#/properties/noi_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid0 = _errs10 === errors;
}
if(data.que_quan !== undefined){
let data7 = data.que_quan;
const _errs12 = errors;
const _errs13 = errors;
if(typeof data7 === "string"){
if(data7.length > 200 && countCharacters(data7) > 200){
const err18 = {instancePath:instancePath+"/que_quan",schemaPath:"#/properties/que_quan/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/que_quan",schemaPath:"#/properties/que_quan/minLength",keyword:"minLength",params:{limit: 1}};
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
const err20 = {instancePath:instancePath+"/que_quan",schemaPath:"#/properties/que_quan/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid0 = _errs12 === errors;
}
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "ngay_sinh" && key0 !== "ngay_sinh_chu" && key0 !== "gioi_tinh" && key0 !== "dan_toc" && key0 !== "quoc_tich" && key0 !== "noi_sinh" && key0 !== "que_quan"){
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
const check_00p4s12jm96xk = (() => {
const pattern0 = new RegExp("^[0-9]{12}(?![\\s\\S])", "u");

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
if(data.nam_sinh !== undefined){
let data1 = data.nam_sinh;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/nam_sinh",schemaPath:"#/properties/nam_sinh/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs4 = errors;
if(typeof data1 == "number"){
if(data1 > 9007199254740991 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/nam_sinh",schemaPath:"#/properties/nam_sinh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1900 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/nam_sinh",schemaPath:"#/properties/nam_sinh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid0 = _errs3 === errors;
}
if(data.dan_toc !== undefined){
let data2 = data.dan_toc;
const _errs5 = errors;
if(!(check_2g9c7dcmm5gy9(data2, {instancePath:instancePath+"/dan_toc",parentData:data,parentDataProperty:"dan_toc",rootData}))){
vErrors = vErrors === null ? check_2g9c7dcmm5gy9.errors : vErrors.concat(check_2g9c7dcmm5gy9.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs5 === errors;
}
if(data.quoc_tich !== undefined){
let data3 = data.quoc_tich;
const _errs6 = errors;
if(!(check_0thuwoo77sycr(data3, {instancePath:instancePath+"/quoc_tich",parentData:data,parentDataProperty:"quoc_tich",rootData}))){
vErrors = vErrors === null ? check_0thuwoo77sycr.errors : vErrors.concat(check_0thuwoo77sycr.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs6 === errors;
}
if(data.cu_tru !== undefined){
let data4 = data.cu_tru;
const _errs7 = errors;
if(!(check_1eecjg0j1dltj(data4, {instancePath:instancePath+"/cu_tru",parentData:data,parentDataProperty:"cu_tru",rootData}))){
vErrors = vErrors === null ? check_1eecjg0j1dltj.errors : vErrors.concat(check_1eecjg0j1dltj.errors);
errors = vErrors.length;
}
else {
}
var valid0 = _errs7 === errors;
}
if(data.dinh_danh !== undefined){
let data5 = data.dinh_danh;
const _errs8 = errors;
const _errs9 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err6 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}(?![\\s\\S])"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length > 12 && countCharacters(data5) > 12){
const err7 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.length < 1){
const err8 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/dinh_danh",schemaPath:"#/properties/dinh_danh/type",keyword:"type",params:{type: "string"}};
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
for(const key0 in data){
if(key0 !== "ho_ten" && key0 !== "nam_sinh" && key0 !== "dan_toc" && key0 !== "quoc_tich" && key0 !== "cu_tru" && key0 !== "dinh_danh"){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

return validate0;
})();
const check_19l23m9g19ihr = (() => {
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
if(data.quyen_so !== undefined){
let data1 = data.quyen_so;
const _errs3 = errors;
const _errs4 = errors;
if(typeof data1 === "string"){
if(data1.length > 50 && countCharacters(data1) > 50){
const err3 = {instancePath:instancePath+"/quyen_so",schemaPath:"#/properties/quyen_so/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/quyen_so",schemaPath:"#/properties/quyen_so/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/quyen_so",schemaPath:"#/properties/quyen_so/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs3 === errors;
}
if(data.ngay_dang_ky !== undefined){
let data2 = data.ngay_dang_ky;
const _errs5 = errors;
const _errs6 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/ngay_dang_ky",schemaPath:"#/properties/ngay_dang_ky/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err7 = {instancePath:instancePath+"/ngay_dang_ky",schemaPath:"#/properties/ngay_dang_ky/type",keyword:"type",params:{type: "string"}};
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
if(data.noi_dang_ky !== undefined){
let data3 = data.noi_dang_ky;
const _errs7 = errors;
const _errs8 = errors;
if(typeof data3 === "string"){
if(data3.length > 200 && countCharacters(data3) > 200){
const err8 = {instancePath:instancePath+"/noi_dang_ky",schemaPath:"#/properties/noi_dang_ky/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/noi_dang_ky",schemaPath:"#/properties/noi_dang_ky/minLength",keyword:"minLength",params:{limit: 1}};
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
const err10 = {instancePath:instancePath+"/noi_dang_ky",schemaPath:"#/properties/noi_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid0 = _errs7 === errors;
}
for(const key0 in data){
if(key0 !== "so" && key0 !== "quyen_so" && key0 !== "ngay_dang_ky" && key0 !== "noi_dang_ky"){
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
const check_0h5k0pecnmx1t = (() => {
const pattern0 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])", "u");
const obj0 = new Set(["loai_dang_ky","loai_khai_sinh","uy_quyen","nguoi_yeu_cau","tre","me","cha","ket_hon","de_nghi_ban_sao","so_ban_sao","lam_tai","ngay_khai","doi_tuong_mien"]);

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
if(data.loai_dang_ky === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_dang_ky"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.loai_khai_sinh === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "loai_khai_sinh"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.nguoi_yeu_cau === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nguoi_yeu_cau"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.tre === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tre"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.de_nghi_ban_sao === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "de_nghi_ban_sao"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.doi_tuong_mien === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "doi_tuong_mien"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.loai_dang_ky !== undefined){
let data1 = data.loai_dang_ky;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/loai_dang_ky",schemaPath:"#/properties/loai_dang_ky/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs7 = errors;
if(data1 !== "dang_ky_moi" && data1 !== "da_co_giay_to"){
const err11 = {instancePath:instancePath+"/loai_dang_ky",schemaPath:"#/properties/loai_dang_ky/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs6 === errors;
}
if(data.loai_khai_sinh !== undefined){
let data2 = data.loai_khai_sinh;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/loai_khai_sinh",schemaPath:"#/properties/loai_khai_sinh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs9 = errors;
if(data2 !== "du_cha_me" && data2 !== "mot_ben" && data2 !== "chua_xac_dinh"){
const err13 = {instancePath:instancePath+"/loai_khai_sinh",schemaPath:"#/properties/loai_khai_sinh/enum",keyword:"enum",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid3 = _errs8 === errors;
}
if(data.uy_quyen !== undefined){
let data3 = data.uy_quyen;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/uy_quyen",schemaPath:"#/properties/uy_quyen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs11 = errors;
var valid3 = _errs10 === errors;
}
if(data.nguoi_yeu_cau !== undefined){
let data4 = data.nguoi_yeu_cau;
const _errs12 = errors;
if(!(check_3o4d579g6th39(data4, {instancePath:instancePath+"/nguoi_yeu_cau",parentData:data,parentDataProperty:"nguoi_yeu_cau",rootData}))){
vErrors = vErrors === null ? check_3o4d579g6th39.errors : vErrors.concat(check_3o4d579g6th39.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs12 === errors;
}
if(data.tre !== undefined){
let data5 = data.tre;
const _errs13 = errors;
if(!(check_3vclyzlbhrnph(data5, {instancePath:instancePath+"/tre",parentData:data,parentDataProperty:"tre",rootData}))){
vErrors = vErrors === null ? check_3vclyzlbhrnph.errors : vErrors.concat(check_3vclyzlbhrnph.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs13 === errors;
}
if(data.me !== undefined){
let data6 = data.me;
const _errs14 = errors;
if(!(check_00p4s12jm96xk(data6, {instancePath:instancePath+"/me",parentData:data,parentDataProperty:"me",rootData}))){
vErrors = vErrors === null ? check_00p4s12jm96xk.errors : vErrors.concat(check_00p4s12jm96xk.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs14 === errors;
}
if(data.cha !== undefined){
let data7 = data.cha;
const _errs15 = errors;
if(!(check_00p4s12jm96xk(data7, {instancePath:instancePath+"/cha",parentData:data,parentDataProperty:"cha",rootData}))){
vErrors = vErrors === null ? check_00p4s12jm96xk.errors : vErrors.concat(check_00p4s12jm96xk.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs15 === errors;
}
if(data.ket_hon !== undefined){
let data8 = data.ket_hon;
const _errs16 = errors;
if(!(check_19l23m9g19ihr(data8, {instancePath:instancePath+"/ket_hon",parentData:data,parentDataProperty:"ket_hon",rootData}))){
vErrors = vErrors === null ? check_19l23m9g19ihr.errors : vErrors.concat(check_19l23m9g19ihr.errors);
errors = vErrors.length;
}
else {
}
var valid3 = _errs16 === errors;
}
if(data.de_nghi_ban_sao !== undefined){
let data9 = data.de_nghi_ban_sao;
const _errs17 = errors;
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/de_nghi_ban_sao",schemaPath:"#/properties/de_nghi_ban_sao/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const _errs18 = errors;
var valid3 = _errs17 === errors;
}
if(data.so_ban_sao !== undefined){
let data10 = data.so_ban_sao;
const _errs19 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err16 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs20 = errors;
if(typeof data10 == "number"){
if(data10 > 9007199254740991 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/so_ban_sao",schemaPath:"#/properties/so_ban_sao/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
if(data.lam_tai !== undefined){
let data11 = data.lam_tai;
const _errs21 = errors;
const _errs22 = errors;
if(typeof data11 === "string"){
if(data11.length > 100 && countCharacters(data11) > 100){
const err19 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data11.length < 1){
const err20 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/lam_tai",schemaPath:"#/properties/lam_tai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid3 = _errs21 === errors;
}
if(data.ngay_khai !== undefined){
let data12 = data.ngay_khai;
const _errs23 = errors;
const _errs24 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err22 = {instancePath:instancePath+"/ngay_khai",schemaPath:"#/properties/ngay_khai/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"}};
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
const err23 = {instancePath:instancePath+"/ngay_khai",schemaPath:"#/properties/ngay_khai/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid3 = _errs23 === errors;
}
if(data.doi_tuong_mien !== undefined){
let data13 = data.doi_tuong_mien;
const _errs25 = errors;
if(typeof data13 !== "boolean"){
const err24 = {instancePath:instancePath+"/doi_tuong_mien",schemaPath:"#/properties/doi_tuong_mien/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const _errs26 = errors;
var valid3 = _errs25 === errors;
}
for(const key0 in data){
if(!obj0.has(key0)){
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
export const matchesSchema = check_0h5k0pecnmx1t;

const form = {"id":"to_khai","label":{"vi":"Tờ khai đăng ký khai sinh","en":"Birth registration form"},"sections":[{"id":"dau","label":{"vi":"Đề nghị","en":"Request"},"fields":[{"id":"loai_dang_ky","label":{"vi":"Loại đăng ký","en":"Kind of registration"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"loai_khai_sinh","label":{"vi":"Loại khai sinh","en":"Kind of birth"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"uy_quyen","label":{"vi":"Thực hiện theo ủy quyền","en":"By authorisation"},"type":"yes-no","shape":{"is":"boolean"}}],"rules":[]},{"id":"a","label":{"vi":"A. Người yêu cầu","en":"A. Requester"},"fields":[{"id":"nguoi_yeu_cau","label":{"vi":"A. Người yêu cầu","en":"A. Requester"},"type":"group","shape":{"is":"record","of":"group","group":"nguoi_yeu_cau_ho_tich","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"loai_giay_to","label":{"vi":"Giấy tờ tùy thân: loại","en":"Identity paper: kind"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"so_giay_to","label":{"vi":"Giấy tờ tùy thân: số","en":"Identity paper: number"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_cap","label":{"vi":"Giấy tờ tùy thân: ngày cấp","en":"Identity paper: issued on"},"type":"date","shape":{"is":"date"}},{"id":"noi_cap","label":{"vi":"Giấy tờ tùy thân: cơ quan cấp","en":"Identity paper: issued by"},"type":"text","shape":{"is":"text"}},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"quan_he","label":{"vi":"Quan hệ với người được khai sinh","en":"Relation to the child"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true}]},"required":true}],"rules":[]},{"id":"b","label":{"vi":"B. Người được khai sinh","en":"B. Child"},"fields":[{"id":"tre","label":{"vi":"B. Người được khai sinh","en":"B. Child"},"type":"group","shape":{"is":"record","of":"group","group":"tre_khai_sinh","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"},"required":true},{"id":"ngay_sinh","label":{"vi":"Ngày, tháng, năm sinh","en":"Date of birth"},"type":"date","shape":{"is":"date"},"required":true},{"id":"ngay_sinh_chu","label":{"vi":"Ngày sinh ghi bằng chữ","en":"Date of birth in words"},"type":"text","shape":{"is":"text"},"computed":{"op":"call","name":"words","args":[{"op":"field","path":["ngay_sinh"],"type":"date"}]}},{"id":"gioi_tinh","label":{"vi":"Giới tính","en":"Sex"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"required":true,"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"noi_sinh","label":{"vi":"Nơi sinh","en":"Place of birth"},"type":"long-text","shape":{"is":"text"},"required":true},{"id":"que_quan","label":{"vi":"Quê quán","en":"Native place"},"type":"text","shape":{"is":"text"},"required":true}]},"required":true}],"rules":[]},{"id":"c","label":{"vi":"C. Người mẹ","en":"C. Mother"},"fields":[{"id":"me","label":{"vi":"C. Người mẹ","en":"C. Mother"},"type":"group","shape":{"is":"record","of":"group","group":"cha_me","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"nam_sinh","label":{"vi":"Năm sinh","en":"Born in"},"type":"integer","shape":{"is":"integer","minimum":"1900"}},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}}]}}],"rules":[]},{"id":"d","label":{"vi":"D. Người cha","en":"D. Father"},"fields":[{"id":"cha","label":{"vi":"D. Người cha","en":"D. Father"},"type":"group","shape":{"is":"record","of":"group","group":"cha_me","fields":[{"id":"ho_ten","label":{"vi":"Họ, chữ đệm, tên","en":"Full name"},"type":"text","shape":{"is":"text"}},{"id":"nam_sinh","label":{"vi":"Năm sinh","en":"Born in"},"type":"integer","shape":{"is":"integer","minimum":"1900"}},{"id":"dan_toc","label":{"vi":"Dân tộc","en":"Ethnic group"},"type":"choice","shape":{"is":"choice","many":false,"options":[]}},{"id":"quoc_tich","label":{"vi":"Quốc tịch","en":"Nationality"},"type":"choice","shape":{"is":"choice","many":false,"options":[]},"default":{"op":"literal","type":"choice","value":"VN"}},{"id":"cu_tru","label":{"vi":"Nơi cư trú","en":"Residence"},"type":"address","shape":{"is":"record","of":"address","fields":[{"id":"tinh","label":{"vi":"Tỉnh, thành phố","en":"Province or city"},"type":"text","shape":{"is":"text"},"required":true},{"id":"xa","label":{"vi":"Xã, phường, đặc khu","en":"Commune, ward or special zone"},"type":"text","shape":{"is":"text"},"required":true},{"id":"chi_tiet","label":{"vi":"Số nhà, đường, thôn, tổ","en":"House number, street, hamlet"},"type":"text","shape":{"is":"text"}}]}},{"id":"dinh_danh","label":{"vi":"Số định danh cá nhân","en":"Personal identification number"},"type":"personal-id","shape":{"is":"text"}}]}}],"rules":[]},{"id":"e","label":{"vi":"E. Giấy chứng nhận kết hôn của cha, mẹ","en":"E. Parents' marriage"},"fields":[{"id":"ket_hon","label":{"vi":"E. Giấy chứng nhận kết hôn của cha, mẹ","en":"E. Marriage certificate"},"type":"group","shape":{"is":"record","of":"group","group":"ket_hon_cha_me","fields":[{"id":"so","label":{"vi":"Số","en":"Number"},"type":"text","shape":{"is":"text"}},{"id":"quyen_so","label":{"vi":"Quyển số","en":"Book number"},"type":"text","shape":{"is":"text"}},{"id":"ngay_dang_ky","label":{"vi":"Đăng ký ngày","en":"Registered on"},"type":"date","shape":{"is":"date"}},{"id":"noi_dang_ky","label":{"vi":"Tại","en":"At"},"type":"text","shape":{"is":"text"}}]}}],"rules":[]},{"id":"f","label":{"vi":"F. Đề nghị cấp bản sao","en":"F. Copies"},"fields":[{"id":"de_nghi_ban_sao","label":{"vi":"Đề nghị cấp bản sao","en":"Copies requested"},"type":"yes-no","shape":{"is":"boolean"},"required":true},{"id":"so_ban_sao","label":{"vi":"Số lượng bản sao","en":"Number of copies"},"type":"integer","shape":{"is":"integer","minimum":"1"},"required":true,"shownWhen":{"op":"field","path":["de_nghi_ban_sao"],"type":"boolean"}},{"id":"lam_tai","label":{"vi":"Làm tại","en":"Done at"},"type":"text","shape":{"is":"text"}},{"id":"ngay_khai","label":{"vi":"Ngày khai","en":"Date"},"type":"date","shape":{"is":"date"}}],"rules":[]},{"id":"g","label":{"vi":"Lệ phí","en":"Levy"},"fields":[{"id":"doi_tuong_mien","label":{"vi":"Là người có công, thuộc hộ nghèo hoặc là người khuyết tật","en":"Exempt: merit, poor household or disability"},"type":"yes-no","shape":{"is":"boolean"},"required":true}],"rules":[]}],"rules":[{"id":"kiem_tra_1","holds":{"op":"or","args":[{"op":"=","args":[{"op":"fact","fact":"case"},{"op":"literal","type":"choice","value":"bo_roi"}]},{"op":"present","args":[{"op":"field","path":["me","ho_ten"],"type":"text"}]},{"op":"present","args":[{"op":"field","path":["cha","ho_ten"],"type":"text"}]}]},"message":{"vi":"Ghi thông tin của ít nhất cha hoặc mẹ","en":"Fill in at least the father or the mother"}}]};

export const { validate, validateShape, settle } = formValidator(form, matchesSchema);

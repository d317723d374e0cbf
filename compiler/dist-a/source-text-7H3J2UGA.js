import{a}from"./chunk-ODS6HJBP.js";export{a as sourceText};

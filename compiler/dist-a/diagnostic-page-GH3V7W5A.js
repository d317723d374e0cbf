import{a,b}from"./chunk-TSHNXIYM.js";export{b as pageFrom,a as readPage};

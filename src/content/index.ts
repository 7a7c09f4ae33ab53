import Mark from 'mark.js/src/lib/mark';

console.log(Mark);

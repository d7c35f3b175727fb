/** `npm start`: the embedded stack with the samples in it. */
console.log('dateline: the embedded stack comes with the next commits.');

// Turns the packed text back into bytes; the order of its parts is told in pack.rs, which packs.
// A plain loop into a preallocated array: `Uint8Array.from` with a function takes ten times as long.
function unpack(text, size) {
  const single = [];
  const double = [];
  const bytes = new Uint8Array(size);
  let byte = -1;
  let code = 0;
  let at = 0;
  let i = 97;
  single[32] = 32;
  while (i < 123) single[i] = i++;
  while (at < 62) single[at + 35] = byte += text.charCodeAt(at++) - 35;
  while (code < 256)
    single.includes(code)
      ? code++
      : double.push(single[(i = (double.length % 62) + 35)] == single[i - 1] ? 0 : code++);
  for (i = 0; i < size; )
    bytes[i++] =
      (code = text.charCodeAt(at++)) > 123 ? double[code * 62 + text.charCodeAt(at++) - 7723] : single[code];
  return bytes;
}

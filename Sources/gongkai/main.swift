import Disclosure
import Glibc
func load(_ p: String) -> [UInt8] { let f = fopen(p, "r")!; var b = [UInt8](); var buf=[UInt8](repeating:0,count:65536); while true { let n = fread(&buf,1,65536,f); if n<=0 {break}; b += buf[..<n] }; fclose(f); return b }
if CommandLine.arguments[1] == "dump" { print(try Document(reading: load(CommandLine.arguments[2]))) }
else {
let r = try Report(reading: load(CommandLine.arguments[2]))
if CommandLine.arguments[1] == "cells" {
for (c, v) in zip(r.form.cells, r.cells) { if case .number(let n) = v.entry { print("\(c.id),\(n)") } } }
else { print(r.form.id, r.agency as Any, r.year as Any, r.hygiene); for x in r.remarks { print(x) }; for s in r.sections { print(s.number, s.title, s.heading?.description ?? "-", s.tables, s.passages.count) } }
}

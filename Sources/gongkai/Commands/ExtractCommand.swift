internal import ArgumentParser
internal import Disclosure
internal import DisclosureIndex

/// `gongkai extract`: a stream of documents becomes a stream of reports.
struct ExtractCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract",
      abstract: say("从标准输入的文档流提取报告(供集群使用)", "Extract reports from a stream of documents"),
      discussion: say(
        """
        paths:以零字节结尾的路径(如 find -print0);
        jsonl:每行一个 JSON 对象,含 path,或 text,或 content(base64),可附 name 与 id。
        每份报告输出一行 JSON,依输入次序;读不了的文档也输出一行,含 error,不中断其余。
        内存用量与输入多少无关。适用于 Spark pipe、Hadoop Streaming、Ray、GNU parallel。
        """,
        """
        paths: paths with a zero byte behind each (as of find -print0);
        jsonl: a JSON object on each line with path, or text, or content (base64), and perhaps name and id.
        Writes one line of JSON for each report, in the order of the input; a document that cannot be read
        makes a line with error and stops nothing. Memory does not grow with the input. Made for Spark's
        pipe, Hadoop Streaming, Ray and GNU parallel.
        """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var jobs: JobOptions

  @Option(
    help: ArgumentHelp(say("输入的形式", "How the input is framed"), valueName: "paths|jsonl"))
  var input = StreamedDocument.Framing.paths

  func run() throws {
    var frames = FrameReader(end: input.end, limit: input.limit)
    var output = Output()
    var batch: [StreamedDocument] = []
    var number = 0
    do throws(ReadError) {
      while let frame = try frames.next() {
        number += 1
        batch.append(StreamedDocument(frame, input, number: number))
        if batch.count == Self.mostDocuments || batch.reduce(0, { $0 + $1.size }) > Self.mostBytes {
          Self.extract(batch, to: &output)
          batch = []
        }
      }
      Self.extract(batch, to: &output)
      output.finish()
    } catch {
      Self.extract(batch, to: &output)
      output.finish()
      complain(of: say("标准输入", "standard input"), error.message.text)
      try Status.failure.end()
    }
  }

  /// So many documents, or documents of so many bytes, are in memory at a time.
  private static let mostDocuments = 128
  private static let mostBytes = 32 << 20

  private static func extract(_ documents: [StreamedDocument], to output: inout Output) {
    let lines = Workers.map(count: documents.count) { index in
      documents[index].reports.map { ExtractRecord($0, of: documents[index]).line + "\n" }
    }
    for line in lines.joined() { output.write(line) }
    output.send()
  }
}

extension StreamedDocument.Framing: ExpressibleByArgument {}

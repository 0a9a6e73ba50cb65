internal import ArgumentParser

/// `gongkai completions`: what a shell needs to complete the commands and their options.
struct CompletionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completions",
      abstract: say("输出 shell 的补全脚本", "Print the completion script of a shell"),
      discussion: say(
        """
        bash: gongkai completions bash > ~/.local/share/bash-completion/completions/gongkai
        zsh:  gongkai completions zsh > ~/.zsh/completions/_gongkai(该文件夹须在 fpath 中)
        fish: gongkai completions fish > ~/.config/fish/completions/gongkai.fish
        """,
        """
        bash: gongkai completions bash > ~/.local/share/bash-completion/completions/gongkai
        zsh:  gongkai completions zsh > ~/.zsh/completions/_gongkai (a folder of fpath)
        fish: gongkai completions fish > ~/.config/fish/completions/gongkai.fish
        """))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("bash、zsh 或 fish", "bash, zsh or fish"), valueName: "shell"))
  var shell: String

  func validate() throws {
    guard CompletionShell(rawValue: shell) != nil else {
      throw ValidationError(
        say(
          "没有 \(shell.shown) 的补全脚本;有 bash、zsh、fish。",
          "There is no script for \(shell.shown), but for bash, zsh and fish."))
    }
  }

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else { return }
    var output = Output()
    output.write(Gongkai.completionScript(for: shell) + "\n")
    output.finish()
  }
}

extension Check {
  /// A check of every relation that a form states under the name of the check.
  static func identities(
    _ id: String, _ severity: Severity, title: Message, rule: Message, basis: String,
    forms: [String]
  ) -> Check {
    Check(id, severity, title: title, rule: rule, basis: basis, forms: forms) { examination in
      let report = examination.report
      let leftOut = report.rowsLeftOut
      var isAsked = false
      for identity in PlacedIdentity.all(of: id, in: report.form) {
        if identity.holds(in: report, without: leftOut) {
          examination.pass()
          isAsked = true
        } else if let equation = Equation(identity, in: report, without: leftOut) {
          examination.judge(equation, as: severity)
          isAsked = true
        }
      }
      if !isAsked { examination.notApply() }
    }
  }

  /// The forms of the Regulations of 2019, with six sections.
  static let govForms = [Form.gov2021.id, Form.gov2019.id]
}

extension Examination {
  /// Reports an equation that does not hold or cannot be judged; counts one that holds.
  mutating func judge(_ equation: Equation, as severity: Severity) {
    if let finding = equation.finding(severity) { add(finding) } else { pass() }
  }

  /// Reports these findings of a check; without any, the check passed.
  mutating func report(_ findings: [Finding]) {
    if findings.isEmpty { pass() }
    for finding in findings { add(finding) }
  }
}

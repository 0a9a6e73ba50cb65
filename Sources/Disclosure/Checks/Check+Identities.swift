extension Check {
  /// A check of every relation that a form states under the name of the check.
  static func identities(
    _ id: String, _ severity: Severity, title: Message, rule: Message, basis: String,
    forms: [String]
  ) -> Check {
    Check(id, severity, title: title, rule: rule, basis: basis, forms: forms) { examination in
      let report = examination.report
      let equations = report.form.identities.lazy
        .filter { $0.check == id }.compactMap { Equation($0, in: report) }
      examination.judge(Array(equations), as: severity)
    }
  }

  /// The forms of the Regulations of 2019, with six sections.
  static let govForms = [Form.gov2021.id, Form.gov2019.id]
}

extension Examination {
  /// Reports the equations that do not hold or cannot be judged, and counts those that hold.
  mutating func judge(_ equations: [Equation], as severity: Severity) {
    if equations.isEmpty { notApply() }
    for equation in equations {
      if let finding = equation.finding(severity) { add(finding) } else { pass() }
    }
  }

  /// Reports these findings of a check; without any, the check passed.
  mutating func report(_ findings: [Finding]) {
    if findings.isEmpty { pass() }
    for finding in findings { add(finding) }
  }
}

import Disclosure
import ReportGenerator
import Testing

import CLibXML2

extension XMLFailure {
    /// A fatal error of libxml2.
    init(_ error: xmlError, hasBegun: Bool) {
        let code = unsafe Int(error.code)
        let detail = unsafe Self.line(error.message)
        // Bytes that are no UTF-8 come under the number of forbidden characters.
        let isUndecodable = code == XML_ERR_INVALID_CHAR.rawValue && detail.contains("not proper UTF-8")
        self.init(
            isUndecodable ? .encoding : Self.cause(of: code, hasBegun: hasBegun), code: code,
            line: unsafe Int(error.line), column: unsafe Int(error.int2), detail: detail,
            subjects: unsafe [Self.line(error.str1), Self.line(error.str2)].filter { !$0.isEmpty },
            otherLine: unsafe Int(error.int1))
    }

    private static func cause(of code: Int, hasBegun: Bool) -> Cause {
        switch UInt32(truncatingIfNeeded: code) {
        case XML_ERR_INVALID_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
            XML_ERR_UNKNOWN_ENCODING.rawValue, XML_I18N_CONV_FAILED.rawValue:
            .encoding
        case XML_ERR_DOCUMENT_EMPTY.rawValue where !hasBegun:
            .notXML
        default:
            .notWellFormed
        }
    }

    /// Whether this is what a document that is cut off looks like.
    var isMendedByMore: Bool {
        switch UInt32(truncatingIfNeeded: code) {
        case XML_ERR_DOCUMENT_END.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue, XML_ERR_GT_REQUIRED.rawValue,
            XML_ERR_LTSLASH_REQUIRED.rawValue, XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_SPACE_REQUIRED.rawValue,
            XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue, XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue,
            XML_ERR_ATTRIBUTE_WITHOUT_VALUE.rawValue, XML_ERR_COMMENT_NOT_FINISHED.rawValue,
            XML_ERR_HYPHEN_IN_COMMENT.rawValue, XML_ERR_CDATA_NOT_FINISHED.rawValue, XML_ERR_PI_NOT_FINISHED.rawValue:
            cause == .notWellFormed
        default:
            false
        }
    }

    fileprivate static func line(_ text: UnsafePointer<CChar>?) -> String {
        guard let text = unsafe text else { return "" }
        let words = unsafe String(cString: text).split(whereSeparator: \.isWhitespace)
        return String(words.joined(separator: " ").prefix(200))
    }
}

extension XMLIrregularity {
    /// An error of libxml2 that does not end the parse; `nil` for one that is no breach of ours to report.
    init?(_ error: xmlError) {
        let code = unsafe UInt32(truncatingIfNeeded: error.code)
        // Newer versions of libxml2 only warn of an entity nobody declared.
        guard unsafe error.level == XML_ERR_ERROR || code == XML_WAR_UNDECLARED_ENTITY.rawValue else { return nil }
        let kind: Kind
        if code == XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue {
            kind = .undeclaredPrefix
        } else if unsafe UInt32(truncatingIfNeeded: error.domain) == XML_FROM_NAMESPACE.rawValue {
            kind = .namespace
        } else if code == XML_WAR_UNDECLARED_ENTITY.rawValue || code == XML_ERR_UNDECLARED_ENTITY.rawValue {
            kind = .externalEntity
        } else {
            return nil
        }
        self.init(
            kind: kind, count: 1, code: Int(code), line: unsafe Int(error.line), column: unsafe Int(error.int2),
            subject: unsafe XMLFailure.line(error.str1))
    }
}

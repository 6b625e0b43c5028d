import CXLSXWriter

extension CellStyle {
    /// Sets what the style says on a format of libxlsxwriter.
    func set(_ target: UnsafeMutablePointer<lxw_format>) {
        if isBold { unsafe format_set_bold(target) }
        if isItalic { unsafe format_set_italic(target) }
        if let size { unsafe format_set_font_size(target, Double(size)) }
        if let textColour { unsafe format_set_font_color(target, textColour.rgb) }
        if let fill {
            unsafe format_set_pattern(target, UInt8(LXW_PATTERN_SOLID.rawValue))
            unsafe format_set_bg_color(target, fill.rgb)
        }
        if let horizontal {
            let alignment =
                switch horizontal {
                case .left: LXW_ALIGN_LEFT
                case .center: LXW_ALIGN_CENTER
                case .right: LXW_ALIGN_RIGHT
                }
            unsafe format_set_align(target, UInt8(alignment.rawValue))
        }
        if let vertical {
            let alignment =
                switch vertical {
                case .top: LXW_ALIGN_VERTICAL_TOP
                case .center: LXW_ALIGN_VERTICAL_CENTER
                case .bottom: LXW_ALIGN_VERTICAL_BOTTOM
                }
            unsafe format_set_align(target, UInt8(alignment.rawValue))
        }
        if wraps { unsafe format_set_text_wrap(target) }
        if let border {
            unsafe format_set_border(target, UInt8(LXW_BORDER_THIN.rawValue))
            unsafe format_set_border_color(target, border.rgb)
        }
        if let format { unsafe format_set_num_format(target, format.pattern) }
    }
}

/// The form in which names of certifications and issuers are compared.
package enum CatalogueName {
    /// Lower case; letters, digits and `+` stay, everything else divides words; one space between words.
    package static func normal(_ text: some StringProtocol) -> String {
        var result = ""
        var pending = false
        for scalar in text.lowercased().unicodeScalars {
            // Trade marks vanish; other marks divide.
            switch scalar {
            case "\u{2122}", "\u{AE}", "\u{A9}", "\u{2120}": continue
            default: break
            }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "+" {
                if pending && !result.isEmpty { result.append(" ") }
                pending = false
                result.unicodeScalars.append(scalar)
            } else {
                pending = true
            }
        }
        return result
    }
}

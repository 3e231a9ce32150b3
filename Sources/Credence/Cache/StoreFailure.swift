internal import CredenceFiles
internal import GRDB

/// What went wrong with the file of records, by what is to be done about it.
enum StoreFailure: Error {
    /// The file isn't what this program wrote: it is made anew.
    case unfit
    /// Another scan holds the file for long.
    case busy
    /// Nothing can be written; what is there can still be read.
    case unwritable(String)
    /// Nothing can be read either.
    case unusable(String)

    init(_ error: any Error) {
        switch error {
        case let failure as StoreFailure: self = failure
        case let error as FileError: self = .unusable(error.reason)
        case let error as DatabaseError: self = StoreFailure(error.resultCode)
        default: self = .unusable("it can't be read")
        }
    }

    private init(_ code: ResultCode) {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL, .SQLITE_INTERRUPT: self = .busy
        case .SQLITE_FULL: self = .unwritable("the disk is full")
        case .SQLITE_READONLY: self = .unwritable("it may not be written to")
        case .SQLITE_IOERR: self = .unwritable("the disk reports an error")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unusable("it can't be opened")
        case .SQLITE_NOMEM, .SQLITE_TOOBIG, .SQLITE_NOLFS: self = .unwritable("the record is too large")
        default: self = .unfit
        }
    }

    /// What a note says of it; nil when it needs none.
    var words: String? {
        switch self {
        case .unfit: nil
        case .busy: "another scan is using it"
        case .unwritable(let words), .unusable(let words): words
        }
    }
}

/// What became of looking for an object.
enum ObjectSearch<Found> {
    case found(Found)
    /// It isn't where this was looking.
    case elsewhere
    /// It is there, but isn't given.
    case refused(Refusal)

    /// Why the object that is there isn't given; nil when it is given or isn't there.
    var refusal: Refusal? {
        if case .refused(let why) = self { return why }
        return nil
    }
}
